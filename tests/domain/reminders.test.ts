import { planDeliveries, type RunSituation, type SkipReason } from '../../domain/reminders.ts';
import {
  aBoardRow,
  aCheckIn,
  aGoal,
  aPerson,
  goalsOf,
  PEOPLE,
  thePeople,
} from '../support/builders.ts';
import { goalId, instant } from '../support/ids.ts';

const everybody = new Set(Object.values(PEOPLE));
const excused = {
  by: PEOPLE.facilitator,
  at: instant('2026-03-05T10:00:00.000Z'),
  reason: 'Tauko',
};
const answeredRow = aBoardRow({ answer: aCheckIn() });

const situation = (over: Partial<RunSituation> = {}): RunSituation => ({
  goals: [aGoal()],
  rows: [aBoardRow()],
  people: thePeople(),
  reachable: everybody,
  remindedToday: new Set(),
  ...over,
});

describe('the plan of a reminder run', () => {
  it('has one row for an owner whose goal waits', () => {
    expect(planDeliveries(situation())).toEqual([
      { person: PEOPLE.owner, goals: ['palvelutorit'], outcome: { kind: 'planned' } },
    ]);
  });

  it.each<[SkipReason, Partial<RunSituation>]>([
    ['answered', { rows: [answeredRow] }],
    ['answered', { rows: [aBoardRow({ excused })] }],
    ['answered', { rows: [answeredRow], people: [] }],
    ['not-registered', { people: [] }],
    ['left', { people: [aPerson({ active: false })], reachable: new Set() }],
    ['never-reached', { reachable: new Set([PEOPLE.leader]) }],
    ['reminded-today', { remindedToday: new Set([PEOPLE.owner]) }],
  ])('leaves a person out with the reason %s', (reason, over) => {
    const [delivery, ...others] = planDeliveries(situation(over));
    expect([delivery?.outcome, others]).toEqual([{ kind: 'skipped', reason }, []]);
  });

  it('still lists what waits for a person who is left out', () => {
    const [delivery] = planDeliveries(situation({ reachable: new Set() }));
    expect(delivery?.goals).toEqual(['palvelutorit']);
  });

  it('sends one message to a person with several goals, without the answered and excused ones', () => {
    const goals = goalsOf(4);
    const id = (index: number) => goalId(`tavoite-00${index}`);
    const rows = [
      aBoardRow({ goal: id(4) }),
      aBoardRow({ goal: id(3), excused }),
      aBoardRow({ answer: aCheckIn({ goal: id(2) }) }),
      aBoardRow({ goal: id(1) }),
    ];
    expect(planDeliveries(situation({ goals: goals.toReversed(), rows }))).toEqual([
      { person: PEOPLE.owner, goals: [id(1), id(4)], outcome: { kind: 'planned' } },
    ]);
  });

  it('asks every owner of a goal, in the order of the portfolio, and not its project manager', () => {
    const goals = [
      aGoal({ id: goalId('toinen'), order: 2, owners: [PEOPLE.deputy, PEOPLE.owner] }),
      aGoal({ id: goalId('eka'), order: 1, owners: [PEOPLE.leader, PEOPLE.deputy] }),
    ];
    const rows = goals.map((goal) => aBoardRow({ goal: goal.id }));
    expect(
      planDeliveries(situation({ goals, rows })).map((one) => [one.person, one.goals]),
    ).toEqual([
      [PEOPLE.leader, ['eka']],
      [PEOPLE.deputy, ['eka', 'toinen']],
      [PEOPLE.owner, ['toinen']],
    ]);
  });

  it('has no row for the owner of a goal that is not on the board', () => {
    expect(planDeliveries(situation({ rows: [] }))).toEqual([]);
  });
});
