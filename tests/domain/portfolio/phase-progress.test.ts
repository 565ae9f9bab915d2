import { phasesOfGoal, averagePercentDone } from '../../../domain/portfolio/phase-progress.ts';
import type { PhasePoint } from '../../../domain/portfolio/portfolio.ts';

const phase = (id: string, reach: number): PhasePoint => ({
  id,
  name: `Vaihe ${id}`,
  status: 'in-progress',
  reach,
});
const subGoals = [
  { id: 'kevat', name: 'Kevään tapahtuma', phases: [phase('p1', 10)] },
  { id: 'syksy', name: 'Syksyn tapahtuma', phases: [phase('p1', 20), phase('p2', 30)] },
];

describe('the phases of a goal', () => {
  it('are its own, not those of its sub-goals, when it has some', () => {
    const own = [phase('p1', 40), phase('p2', 50)];
    expect(phasesOfGoal({ sections: [{ id: 'goal', phases: own }, ...subGoals] })).toEqual(own);
  });

  it.each([
    ['it has no section of its own', subGoals],
    ['its own section has none', [{ id: 'goal', phases: [] }, ...subGoals]],
  ])('are those of its sub-goals, each with an id of its own, when %s', (_, sections) => {
    expect(phasesOfGoal({ sections })).toEqual([
      { ...phase('p1', 10), id: 'kevat.p1' },
      { ...phase('p1', 20), id: 'syksy.p1' },
      { ...phase('p2', 30), id: 'syksy.p2' },
    ]);
  });

  it.each<[string, readonly number[], number | undefined]>([
    ['nowhere, not even at 0, without phases', [], undefined],
    ['at 0 when none has begun', [0, 0], 0],
    ['at their mean in whole percent', [10, 20, 35], 22],
    ['at the end when all are done', [100, 100], 100],
  ])('stand together %s', (_, reaches, expected) => {
    expect(averagePercentDone(reaches.map((reach, index) => phase(`p${index}`, reach)))).toBe(
      expected,
    );
  });
});
