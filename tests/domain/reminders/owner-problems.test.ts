import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import {
  findOwnerProblems,
  type RecipientsMonth,
  type OwnerProblem,
  type OwnerSituation,
} from '../../../domain/reminders/owner-problems.ts';
import {
  aGoalMonthRow,
  aCheckIn,
  aGoal,
  aHandOver,
  anOpenedMonth,
  aPerson,
  goalsOf,
  MARCH,
  PEOPLE,
  registeredPeople,
} from '../../support/fixtures/builders.ts';
import { day, goalId, instant, month, personId } from '../../support/fixtures/ids.ts';

const { owner, projectManager, deputy, leader, facilitator, outsider } = PEOPLE;
const everybody = new Map(Object.values(PEOPLE).map((person) => [person, 'open'] as const));

const asked = (of: string, over: Partial<RecipientsMonth> = {}): RecipientsMonth => ({
  month: anOpenedMonth({ month: month(of) }),
  goals: [aGoal()],
  rows: [aGoalMonthRow({ month: month(of) })],
  handOvers: [],
  ...over,
});

const situation = (over: Partial<OwnerSituation> = {}): OwnerSituation => ({
  now: asked('2026-03'),
  closed: [],
  people: registeredPeople(),
  reachable: everybody,
  today: day('2026-03-10'),
  ...over,
});

const problemsOf = (over: Partial<OwnerSituation>) =>
  findOwnerProblems(situation(over)).people.map(({ person, problems }) => [person, problems]);

const without = (id: string) => registeredPeople().filter((one) => one.id !== id);
const leftPeople = (id: string) =>
  registeredPeople().map((one) => (one.id === id ? { ...one, active: false } : one));

describe('the problems of the people who are asked', () => {
  it('is good when nothing would keep them from hearing', () => {
    expect(findOwnerProblems(situation())).toEqual({ asked: 1, people: [] });
  });

  it.each<[OwnerProblem, Partial<OwnerSituation>]>([
    ['left', { people: leftPeople(owner), reachable: new Map() }],
    ['not-registered', { people: without(owner) }],
    ['gone', { reachable: new Map([[owner, 'gone']]) }],
    ['blocked', { reachable: new Map([[owner, 'blocked']]) }],
    ['disabled-by-admin', { reachable: new Map([[owner, 'disabled-by-admin']]) }],
    ['not-installed', { reachable: new Map([[owner, 'not-installed']]) }],
    ['never-reached', { reachable: new Map() }],
    ['silent', { closed: [asked('2026-01'), asked('2026-02')] }],
    ['no-deputy', { now: asked('2026-03', { goals: [bare()] }) }],
    ['no-deputy', { people: leftPeople(deputy) }],
  ])('tells of a person: %s', (problem, over) => {
    expect(problemsOf(over)).toEqual([[owner, [problem]]]);
  });

  it('asks who took the goal for the month, in the place of the owner', () => {
    const now = asked('2026-03', { handOvers: [aHandOver()] });
    expect(problemsOf({ now, reachable: new Map() })).toEqual([[deputy, ['never-reached']]]);
  });

  it('tells of nobody whose goals are not on the board', () => {
    const now = asked('2026-03', { rows: [] });
    expect(findOwnerProblems(situation({ now, people: [] }))).toEqual({ asked: 0, people: [] });
  });

  it('puts the worst first, then who has more problems', () => {
    const owners = [personId(101), personId(102), personId(103), personId(104)] as const;
    const [fine, chatless, alone, left] = owners;
    const goals = goalsOf(4).map((goal, index) => ({
      ...goal,
      owners: owners.slice(index, index + 1),
      deputy: index === 2 ? outsider : facilitator,
    }));
    const now = asked('2026-03', {
      goals,
      rows: goals.map(({ id }) => aGoalMonthRow({ goal: id })),
    });
    const people = owners.map((id) => aPerson({ id, active: id !== left }));
    const reachable = new Map([[fine, 'open']] as const);
    expect(problemsOf({ now, people: [...people, ...registeredPeople()], reachable })).toEqual([
      [left, ['left']],
      [alone, ['never-reached', 'no-deputy']],
      [chatless, ['never-reached']],
    ]);
  });

  it('names all goals of the person, and only those without a deputy where that is all', () => {
    const goals = [aGoal({ id: goalId('eka') }), { ...bare(), id: goalId('toka'), order: 2 }];
    const now = asked('2026-03', {
      goals,
      rows: goals.map(({ id }) => aGoalMonthRow({ goal: id })),
    });
    const goalsNamed = (over: Partial<OwnerSituation>) =>
      findOwnerProblems(situation({ now, ...over })).people[0]?.goals;
    expect(goalsNamed({})).toEqual(['toka']);
    expect(goalsNamed({ reachable: new Map() })).toEqual(['eka', 'toka']);
    const turned = { ...now, goals: goals.toReversed() };
    expect(goalsNamed({ now: turned, reachable: new Map() })).toEqual(['eka', 'toka']);
  });
});

describe('silence', () => {
  const answered = (of: string) =>
    asked(of, { rows: [aGoalMonthRow({ answer: aCheckIn({ month: month(of) }) })] });
  const excused = (of: string) =>
    asked(of, {
      rows: [
        aGoalMonthRow({
          month: month(of),
          excused: { by: facilitator, at: instant(`${of}-05T10:00:00.000Z`), reason: 'Tauko' },
        }),
      ],
    });
  const byAnother = (of: string) => {
    const answer = aCheckIn({ month: month(of), answeredBy: projectManager });
    return asked(of, { rows: [aGoalMonthRow({ answer })] });
  };
  const notTheirs = (of: string) => asked(of, { goals: [aGoal({ owners: [leader] })] });
  const handed = (of: string) => asked(of, { handOvers: [aHandOver({ month: month(of) })] });

  it.each<[string, readonly RecipientsMonth[], boolean]>([
    ['two missed months', [asked('2026-01'), asked('2026-02')], true],
    ['one missed month alone', [asked('2026-02')], false],
    ['an answer before it', [answered('2026-01'), asked('2026-02')], false],
    ['an answer after it', [asked('2026-01'), answered('2026-02')], false],
    ['an answer of the project manager', [asked('2026-01'), byAnother('2026-02')], false],
    ['a month in which they were excused', [asked('2026-01'), excused('2026-02')], false],
    ['a month in which they were not asked', [notTheirs('2026-01'), asked('2026-02')], false],
    ['a month in which another took it', [handed('2026-01'), asked('2026-02')], false],
  ])('with %s: %p', (_, closed, isSilent) => {
    const found = problemsOf({ closed });
    expect(found.some(([, problems]) => problems?.includes('silent') === true)).toBe(isSilent);
  });

  it.each<[string, Partial<GoalMonthRow>, boolean]>([
    [
      'was excused',
      { excused: { by: facilitator, at: anOpenedMonth().openedAt, reason: 'Tauko' } },
      true,
    ],
    ['was answered', { answer: aCheckIn({ goal: goalId('toka') }) }, false],
  ])('with two goals of which one %s and one missed: %p', (_, over, isSilent) => {
    const goals = [aGoal(), aGoal({ id: goalId('toka'), order: 2 })];
    const closed = ['2026-01', '2026-02'].map((of) => {
      const second = { ...over, goal: goalId('toka'), month: month(of) };
      return asked(of, {
        goals,
        rows: [aGoalMonthRow({ month: month(of) }), aGoalMonthRow(second)],
      });
    });
    expect(problemsOf({ closed })).toEqual(isSilent ? [[owner, ['silent']]] : []);
  });

  it('is told of the person who is asked now, across New Year', () => {
    const closed = [asked('2025-11'), asked('2025-12')];
    expect(problemsOf({ closed, now: asked('2026-01'), today: day('2026-01-20') })).toEqual([
      [owner, ['silent']],
    ]);
  });

  it('counts only months that have closed', () => {
    const closed = [asked('2026-02'), asked(MARCH)];
    expect(problemsOf({ closed })).toEqual([]);
  });
});

function bare() {
  const { deputy: _deputy, ...goal } = aGoal();
  return goal;
}
