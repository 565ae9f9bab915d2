import type { chart as finnish } from '../../../fi/tab/components/charts.ts';

export const chart: typeof finnish = {
  asTable: 'Siffrorna som tabell',
  noFigure: 'ingen siffra',
  now: (figure, target) => `Nu ${figure}, målet är ${target}.`,
  pace: (figure, day) => `I hittillsvarande takt är siffran ${figure} den ${day}.`,
  expected: (figure) => `Ägaren bedömer att siffran vid årets slut är ${figure}.`,
  actual: 'Utfall',
  expectedLine: 'Ägarens bedömning av årets slut',
  paceLine: 'Takten hittills',
  target: 'Mål',
  paceColumn: 'Takten leder till',
};
