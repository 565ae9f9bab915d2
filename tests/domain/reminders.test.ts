import {
  isSnoozed,
  planDeliveries,
  type RunSituation,
  type SkipReason,
} from '../../domain/reminders.ts';
import {
  aBoardRow,
  aCheckIn,
  aGoal,
  aHandOver,
  aPerson,
  goalsOf,
  PEOPLE,
  thePeople,
} from '../support/builders.ts';
import { day, goalId, instant, month } from '../support/ids.ts';

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
  snoozed: new Set(),
  handOvers: [],
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
    ['snoozed', { snoozed: new Set([PEOPLE.owner]) }],
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

describe('a goal that was handed on', () => {
  const asked = (over: Partial<RunSituation>) =>
    planDeliveries(situation(over)).map(({ person, outcome }) => [person, outcome.kind]);

  it('is asked of the person who took it for the month, in the place of the owner', () => {
    expect(asked({ handOvers: [aHandOver()] })).toEqual([[PEOPLE.deputy, 'planned']]);
  });

  it.each([
    ['asked and not accepted', aHandOver({ state: 'asked' })],
    ['declined', aHandOver({ state: 'declined' })],
    ['of another month', aHandOver({ month: month('2026-04') })],
    ['of another goal', aHandOver({ goal: goalId('toinen') })],
    ['given by the project manager', aHandOver({ from: PEOPLE.projectManager })],
    ['given by somebody who no longer answers for it', aHandOver({ from: PEOPLE.leader })],
    ['taken by somebody the register does not know', aHandOver({ to: PEOPLE.outsider })],
  ])('is asked of the owner when the hand-over is %s', (_, handOver) => {
    expect(asked({ handOvers: [handOver] })).toEqual([[PEOPLE.owner, 'planned']]);
  });

  it('is asked of the owner when whoever took it has left', () => {
    const people = thePeople().map((one) =>
      one.id === PEOPLE.deputy ? { ...one, active: false } : one,
    );
    expect(asked({ handOvers: [aHandOver()], people })).toEqual([[PEOPLE.owner, 'planned']]);
  });
});

it('keeps quiet before the day that a person named, and not on it', () => {
  const snooze = { person: PEOPLE.owner, month: month('2026-03'), until: day('2026-03-11') };
  expect([isSnoozed(snooze, day('2026-03-10')), isSnoozed(snooze, day('2026-03-11'))]).toEqual([
    true,
    false,
  ]);
});
