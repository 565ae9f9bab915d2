import {
  planDeliveries,
  MAX_TEST_RUN_CARDS,
  type PlanOptions,
  type RunSituation,
} from '../../../domain/reminders/reminder-plan.ts';
import {
  CHAT_BARRIERS,
  type Audience,
  type SkipReason,
} from '../../../domain/reminders/reminders.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import {
  aGoalMonthRow,
  aCheckIn,
  aGoal,
  aHandOver,
  aPerson,
  goalsOf,
  PEOPLE,
  registeredPeople,
} from '../../support/fixtures/builders.ts';
import { goalId, instant, month, personId } from '../../support/fixtures/ids.ts';

const { owner, projectManager, deputy, leader, facilitator, outsider } = PEOPLE;
const everybody = new Map(Object.values(PEOPLE).map((person) => [person, 'open'] as const));
const excused = { by: facilitator, at: instant('2026-03-05T10:00:00.000Z'), reason: 'Tauko' };
const answeredRow = aGoalMonthRow({ answer: aCheckIn() });

const situation = (over: Partial<RunSituation> = {}): RunSituation => ({
  goals: [aGoal()],
  rows: [aGoalMonthRow()],
  people: registeredPeople(),
  reachable: everybody,
  installs: false,
  opens: false,
  remindedToday: new Set(),
  snoozed: new Set(),
  handOvers: [],
  reminderReach: new Map(),
  ...over,
});

const plan = (over: Partial<RunSituation> = {}, choice: Partial<PlanOptions> = {}) =>
  planDeliveries(situation(over), { audience: 'owners', ...choice });

/** Per row: the person, and `planned` or the reason for skipping. */
const outcomes = (...asked: Parameters<typeof plan>) =>
  plan(...asked).map(({ person, outcome }) => [
    person,
    outcome.kind === 'skipped' ? outcome.reason : outcome.kind,
  ]);

describe('the plan of a reminder run', () => {
  it('has one row for an owner whose goal waits', () => {
    expect(plan()).toEqual([
      { person: owner, goals: ['palvelutorit'], outcome: { kind: 'planned' } },
    ]);
  });

  const gone = (barrier: 'open' | (typeof CHAT_BARRIERS)[number]) => new Map([[owner, barrier]]);

  it.each<[SkipReason, Partial<RunSituation>]>([
    ['answered', { rows: [answeredRow] }],
    ['answered', { rows: [aGoalMonthRow({ excused })] }],
    ['answered', { rows: [answeredRow], people: [] }],
    ['not-registered', { people: [] }],
    ['left', { people: [aPerson({ active: false })], reachable: new Map() }],
    ['never-reached', { reachable: new Map([[leader, 'open']]) }],
    ...CHAT_BARRIERS.map((one): [SkipReason, Partial<RunSituation>] => [
      one,
      { reachable: gone(one) },
    ]),
    ['blocked', { reachable: gone('blocked'), snoozed: new Set([owner]) }],
    ['reminded-today', { remindedToday: new Set([owner]) }],
    ['snoozed', { snoozed: new Set([owner]), remindedToday: new Set([owner]) }],
  ])('skips a person with the reason %s', (reason, over) => {
    expect(outcomes(over)).toEqual([[owner, reason]]);
  });

  it('still lists the waiting goals of a skipped person', () => {
    expect(plan({ reachable: new Map() })[0]?.goals).toEqual(['palvelutorit']);
  });

  it.each<[string, RunSituation['reachable'], string]>([
    ['never-reached', new Map(), 'planned'],
    ['not-installed', gone('not-installed'), 'planned'],
    ['blocked', gone('blocked'), 'blocked'],
    ['disabled-by-admin', gone('disabled-by-admin'), 'disabled-by-admin'],
  ])('where the app may be installed, for %s is %p', (_, reachable, expected) => {
    expect(outcomes({ installs: true, reachable })).toEqual([[owner, expected]]);
  });

  it('sends one message to a person with several goals, without the answered and excused ones', () => {
    const goals = goalsOf(4);
    const id = (index: number) => goalId(`tavoite-00${index}`);
    const rows = [
      aGoalMonthRow({ goal: id(4) }),
      aGoalMonthRow({ goal: id(3), excused }),
      aGoalMonthRow({ answer: aCheckIn({ goal: id(2) }) }),
      aGoalMonthRow({ goal: id(1) }),
    ];
    expect(plan({ goals: goals.toReversed(), rows })).toEqual([
      { person: owner, goals: [id(1), id(4)], outcome: { kind: 'planned' } },
    ]);
  });

  it('asks every owner of a goal, in the order of the portfolio, and not its project manager', () => {
    const goals = [
      aGoal({ id: goalId('toinen'), order: 2, owners: [deputy, owner] }),
      aGoal({ id: goalId('eka'), order: 1, owners: [leader, deputy] }),
    ];
    const rows = goals.map((goal) => aGoalMonthRow({ goal: goal.id }));
    expect(plan({ goals, rows }).map((one) => [one.person, one.goals])).toEqual([
      [leader, ['eka']],
      [deputy, ['eka', 'toinen']],
      [owner, ['toinen']],
    ]);
  });

  it('has no row for the owner of a goal that is not on the board', () => {
    expect(plan({ rows: [] })).toEqual([]);
  });
});

describe('a goal that was handed over', () => {
  it('is asked of the person who took it over for the month, instead of the owner', () => {
    expect(outcomes({ handOvers: [aHandOver()] })).toEqual([[deputy, 'planned']]);
  });

  it.each([
    ['asked and not accepted', aHandOver({ state: 'asked' })],
    ['declined', aHandOver({ state: 'declined' })],
    ['of another month', aHandOver({ month: month('2026-04') })],
    ['of another goal', aHandOver({ goal: goalId('toinen') })],
    ['given by the project manager', aHandOver({ from: projectManager })],
    ['given by somebody who no longer answers for it', aHandOver({ from: leader })],
    ['taken by somebody the register does not know', aHandOver({ to: outsider })],
  ])('is asked of the owner when the hand-over is %s', (_, handOver) => {
    expect(outcomes({ handOvers: [handOver] })).toEqual([[owner, 'planned']]);
  });

  it('is asked of the owner when the person who took it over has left', () => {
    const people = registeredPeople().map((one) =>
      one.id === deputy ? { ...one, active: false } : one,
    );
    expect(outcomes({ handOvers: [aHandOver()], people })).toEqual([[owner, 'planned']]);
  });
});

describe('who a run is for', () => {
  const late = aPerson({ id: personId(7), roles: ['facilitator'], active: false });
  const people = [...registeredPeople(), late];
  const handOvers = [aHandOver()];

  it.each<[Audience, string, Partial<RunSituation>, readonly PersonId[]]>([
    ['owners', 'the owner', {}, [owner]],
    ['owners', 'who took the goal', { handOvers }, [deputy]],
    ['substitutes', 'project managers and the deputy', {}, [projectManager, deputy]],
    ['substitutes', 'nobody who is asked already', { handOvers }, [projectManager]],
    ['substitutes', 'nobody, without any', { goals: [bare()] }, []],
    ['facilitators', 'those who are here', { people }, [facilitator]],
    ['facilitators', 'nobody, without goals on the board', { rows: [] }, []],
  ])('%s: %s', (audience, _, over, expected) => {
    expect(outcomes(over, { audience })).toEqual(expected.map((person) => [person, 'planned']));
  });

  it.each<[Audience, SkipReason | 'planned']>([
    ['owners', 'snoozed'],
    ['substitutes', 'snoozed'],
    ['facilitators', 'planned'],
  ])('%s who snoozed reminders: %s', (audience, expected) => {
    const found = outcomes({ snoozed: new Set(Object.values(PEOPLE)) }, { audience });
    expect(new Set(found.map(([, outcome]) => outcome))).toEqual(new Set([expected]));
  });

  it('sends facilitators a list although they already got a message today', () => {
    const remindedToday = new Set([facilitator]);
    expect(outcomes({ remindedToday }, { audience: 'facilitators' })).toEqual([
      [facilitator, 'planned'],
    ]);
  });

  it.each<Audience>(['owners', 'substitutes', 'facilitators'])(
    'skips %s when every goal is answered',
    (audience) => {
      const found = outcomes({ rows: [answeredRow] }, { audience });
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(([, outcome]) => outcome === 'answered')).toBe(true);
    },
  );

  it('writes once to a substitute of several goals', () => {
    const goals = goalsOf(3);
    const rows = goals.map(({ id }) => aGoalMonthRow({ goal: id }));
    const found = plan({ goals, rows }, { audience: 'substitutes' });
    expect(found.map(({ person, goals: theirs }) => [person, theirs.length])).toEqual([
      [projectManager, 3],
      [deputy, 3],
    ]);
  });
});

describe('a part of the recipients', () => {
  const goals = [
    aGoal({ id: goalId('eka'), order: 1, owners: [owner, leader] }),
    aGoal({ id: goalId('toka'), order: 2, owners: [deputy], theme: 'toimivin-kaupunki' }),
    aGoal({ id: goalId('kolmas'), order: 3, owners: [owner], theme: 'toimivin-kaupunki' }),
  ];
  const rows = goals.map(({ id }) => aGoalMonthRow({ goal: id }));
  const reached = new Map([
    [owner, 'reached'],
    [leader, 'unclear'],
  ] as const);

  it.each<[string, NonNullable<PlanOptions['selection']>, readonly [PersonId, string][]]>([
    [
      'nothing chosen',
      {},
      [
        [owner, 'eka kolmas'],
        [leader, 'eka'],
        [deputy, 'toka'],
      ],
    ],
    [
      'a theme',
      { themes: ['toimivin-kaupunki'] },
      [
        [deputy, 'toka'],
        [owner, 'kolmas'],
      ],
    ],
    [
      'a goal',
      { goals: [goalId('eka')] },
      [
        [owner, 'eka'],
        [leader, 'eka'],
      ],
    ],
    ['a goal of another theme', { themes: ['toimivin-kaupunki'], goals: [goalId('eka')] }, []],
    ['whom nothing has reached', { who: 'not-reached' }, [[deputy, 'toka']]],
    ['who is unclear', { who: 'unclear' }, [[leader, 'eka']]],
    ['who is unclear of another goal', { who: 'unclear', goals: [goalId('toka')] }, []],
  ])('is by %s', (_, selection, expected) => {
    const found = plan({ goals, rows, reminderReach: reached }, { selection });
    expect(found.map((one) => [one.person, one.goals.join(' ')])).toEqual(expected);
  });
});

describe('a test run', () => {
  const people = Array.from({ length: MAX_TEST_RUN_CARDS + 3 }, (_, index) =>
    aPerson({ id: personId(100 + index) }),
  );
  const goals = goalsOf(people.length).map((goal, index) => ({
    ...goal,
    owners: people.slice(index, index + 1).map(({ id }) => id),
  }));
  const rows = goals.map(({ id }) => aGoalMonthRow({ goal: id }));
  const trial = { redirectTo: facilitator };

  it('sends the first few and skips the others', () => {
    const found = outcomes({ goals, rows, people }, trial).map(([, outcome]) => outcome);
    expect(found).toEqual([
      ...Array.from({ length: MAX_TEST_RUN_CARDS }, () => 'planned'),
      'beyond-trial',
      'beyond-trial',
      'beyond-trial',
    ]);
  });

  it('leaves out nobody when it is not redirected', () => {
    const reachable = new Map(people.map(({ id }) => [id, 'open'] as const));
    const found = outcomes({ goals, rows, people, reachable }).map(([, outcome]) => outcome);
    expect(found).toEqual(people.map(() => 'planned'));
  });

  it('does not count who is left out for another reason', () => {
    const [first] = people;
    const some = people.map((one) => (one === first ? { ...one, active: false } : one));
    const found = outcomes({ goals, rows, people: some }, trial).map(([, outcome]) => outcome);
    expect(found.filter((one) => one === 'planned')).toHaveLength(MAX_TEST_RUN_CARDS);
    expect(found[0]).toBe('left');
  });

  it.each<[string, Partial<RunSituation>]>([
    ['have no chat', { reachable: new Map() }],
    ['have heard from us today', { remindedToday: new Set([owner]) }],
  ])('shows the cards of people who %s', (_, over) => {
    expect(outcomes(over, trial)).toEqual([[owner, 'planned']]);
  });
});

function bare() {
  const { deputy: _deputy, ...goal } = aGoal({ projectManagers: [] });
  return goal;
}
