export const chart = {
  asTable: 'Luvut taulukkona',
  noFigure: 'ei lukua',
  now: (figure: string, target: string) => `Nyt ${figure}, tavoite ${target}.`,
  pace: (figure: string, day: string) => `Tähänastisella tahdilla ${day} mennessä ${figure}.`,
  expected: (figure: string) => `Omistaja arvioi vuoden lopun luvuksi ${figure}.`,
  actual: 'Toteutunut',
  expectedLine: 'Omistajan arvio vuoden lopusta',
  paceLine: 'Tähänastinen tahti',
  target: 'Tavoite',
  paceColumn: 'Tahti johtaa lukuun',
};
