import type { chart as finnish } from '../../../fi/tab/components/charts.ts';

export const chart: typeof finnish = {
  asTable: 'The figures as a table',
  noFigure: 'no figure',
  now: (figure, target) => `Now ${figure}, the target is ${target}.`,
  pace: (figure, day) => `At the pace so far, ${figure} by ${day}.`,
  expected: (figure) => `The owner expects ${figure} at the end of the year.`,
  actual: 'Actual',
  expectedLine: 'Owner’s estimate for the end of the year',
  paceLine: 'Pace so far',
  target: 'Target',
  paceColumn: 'Pace leads to',
};
