export const stale = {
  title: 'Joku muu muutti samoja kohtia sillä välin',
  lead: 'Mitään ei tallennettu vielä. Valitse, kumpi jää, ja tallenna sitten.',
  merged:
    'Joku muu muutti näitä sillä välin, eikä mitään tallennettu vielä. Kohdat, joihin et ole koskenut, ovat nyt niin kuin hän tallensi ne, ja kirjoittamasi on yhä tässä. Tarkista ja tallenna uudelleen.',
  what: 'Kohta',
  stored: 'Nyt tallessa',
  mine: 'Kirjoittamasi',
  nothing: 'tyhjä',
  use: 'Käytä valitsemiani',
  keepMine: 'Pidä omani',
  takeStored: 'Ota tallennettu',
  keepAll: 'Pidä kaikki omani',
  takeAll: 'Ota kaikki tallennettu',
  by: (name: string, at: string) => `Viimeksi muuttanut ${name}, ${at}`,
};
