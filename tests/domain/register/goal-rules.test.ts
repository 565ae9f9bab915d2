import fc from 'fast-check';
import { goalSchema } from '../../../bot/imports/register-schema.ts';
import { copyGoalToYear, goalsMissingFrom } from '../../../domain/register/copy-goals.ts';
import {
  GOAL_LIMITS,
  findGoalProblems,
  type GoalInput,
} from '../../../domain/register/goal-rules.ts';
import { ANSWER_LIMITS, jsonLength } from '../../../domain/common/limits.ts';
import type { GoalProblem } from '../../../domain/common/problem.ts';
import { suggestId } from '../../../domain/register/suggest-id.ts';
import { nextPosition, changedPositions } from '../../../domain/register/goal-order.ts';
import { moveItem } from '../../../domain/register/move-item.ts';
import {
  findAnsweredParts,
  findRemovedAnsweredParts,
  findGoalWarnings,
  type RegisterWarning,
} from '../../../domain/register/goal-warnings.ts';
import { isSlug } from '../../../domain/common/ids.ts';
import { addDays } from '../../../domain/common/month.ts';
import {
  anOrganisation,
  aCheckIn,
  aDecisionIndicator,
  aGoal,
  aNumberIndicator,
  aPerson,
  aPhase,
  aSubGoal,
  aYesNoIndicator,
  goalsOf,
  PEOPLE,
  registeredPeople,
} from '../../support/fixtures/builders.ts';
import { day, goalId, instant, month, personId } from '../../support/fixtures/ids.ts';
import { sortInPortfolioOrder } from '../../../domain/goal/sort-in-portfolio-order.ts';

const surroundings = { themes: anOrganisation().themes, people: registeredPeople() };
const input = (over: Partial<GoalInput> = {}): GoalInput => {
  const { body: _body, year: _year, archived: _archived, ...goal } = aGoal();
  return { ...goal, ...over };
};
const x = (length: number): string => 'x'.repeat(length);

describe('what keeps a goal from being saved', () => {
  const WRONG: readonly (readonly [string, Partial<GoalInput>, string])[] = [
    ['no name', { name: ' ' }, 'required'],
    ['too long a name', { name: x(201) }, 'too-long'],
    ['control characters', { name: 'a\u0007b' }, 'control-characters'],
    ['too long a text', { description: x(4001) }, 'too-long'],
    ['no owner', { owners: [] }, 'required'],
    ['an owner twice', { owners: [PEOPLE.owner, PEOPLE.owner] }, 'twice'],
    ['a place of nothing', { order: 0 }, 'too-small'],
    ['a half place', { order: 1.5 }, 'not-whole'],
    ['a phase without a name', { phases: [aPhase({ name: '' })] }, 'required'],
    ['an id that is no slug', { phases: [aPhase({ id: 'P 1' })] }, 'unknown'],
    ['an id twice', { phases: [aPhase(), aPhase()] }, 'twice'],
    ['an id twice over sections', { subGoals: [aSubGoal()] }, 'twice'],
    [
      'days out of order',
      { phases: [aPhase({ plannedStart: day('2026-03-01'), plannedEnd: day('2026-02-01') })] },
      'days-out-of-order',
    ],
    [
      'a counter of nothing',
      { phases: [aPhase({ counter: { target: 0, unit: 'kpl' } })] },
      'too-small',
    ],
    [
      'a counter without a unit',
      { phases: [aPhase({ counter: { target: 1, unit: '' } })] },
      'required',
    ],
    ['too large a target', { indicators: [aNumberIndicator({ target: 1e13 })] }, 'too-large'],
    ['a number without a unit', { indicators: [aNumberIndicator({ unit: '' })] }, 'required'],
    [
      'meetings out of order',
      {
        indicators: [aDecisionIndicator({ meetings: [day('2026-12-01'), day('2026-11-01')] })],
      },
      'days-out-of-order',
    ],
    ['a decision by nobody', { indicators: [aDecisionIndicator({ decidedBy: '' })] }, 'required'],
    [
      'a sub-goal that is the goal itself',
      { subGoals: [aSubGoal({ id: 'goal', phases: [] })] },
      'unknown',
    ],
    [
      'an empty programme',
      { links: { cityWide: [' '], separateProgrammes: [], jointThemes: [] } },
      'required',
    ],
  ];

  it.each(WRONG)('%s, in a file as on the form', (_, over, problem) => {
    const goal = input(over);
    expect(findGoalProblems(goal, surroundings).map((one) => one.problem)).toContain(problem);
    expect(goalSchema.safeParse(goal).success).toBe(false);
  });

  it('is nothing in a goal that a file may contain', () => {
    const goal = input({
      subGoals: [aSubGoal({ phases: [aPhase({ id: 'k1' })] })],
      indicators: [aNumberIndicator(), aYesNoIndicator(), aDecisionIndicator()],
    });
    expect(findGoalProblems(goal, surroundings)).toEqual([]);
    expect(goalSchema.safeParse(goal).success).toBe(true);
  });

  it('is too much text together, reported at the longest part', () => {
    const description = 'x'.repeat(GOAL_LIMITS.text);
    const phasesOf = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => aPhase({ id: `${name}-${index}`, description }));
    const sub = (id: string, count: number) => aSubGoal({ id, phases: phasesOf(id, count) });
    const within = [sub('a', 30), sub('b', 40)];
    expect(findGoalProblems(input({ subGoals: within }), surroundings)).toEqual([]);
    const much = { problem: 'too-much', limit: GOAL_LIMITS.whole };
    expect(findGoalProblems(input({ subGoals: [...within, sub('c', 35)] }), surroundings)).toEqual([
      { field: 'subGoals.b.description', ...much },
    ]);
    const own = { phases: phasesOf('oma', 49), subGoals: within };
    expect(findGoalProblems(input(own), surroundings)).toEqual([{ field: 'description', ...much }]);
  });

  const many = <One>(count: number, make: (index: number) => One): readonly One[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const meetingsOf = (...days: readonly string[]) => ({
    indicators: [aDecisionIndicator({ meetings: days.map(day) })],
  });
  const linked = (...cityWide: readonly string[]) => ({
    links: { cityWide, separateProgrammes: [], jointThemes: [] },
  });
  const dated = (over: Parameters<typeof aPhase>[0]) => ({ phases: [aPhase(over)] });
  const figures = (over: Parameters<typeof aNumberIndicator>[0]) => ({
    indicators: [aNumberIndicator(over)],
  });
  const { baseline: _baseline, ...unbased } = aNumberIndicator();
  const people = many(GOAL_LIMITS.people + 1, (index) => aPerson({ id: personId(100 + index) }));
  const ids = people.map(({ id }) => id);
  const anyDay = (index: number) => addDays(day('2026-01-01'), index);

  it.each<[string, object]>([
    ['no deputy', { deputy: undefined }],
    ['as many people as there may be', { owners: ids.slice(1) }],
    ['the greatest place', { order: ANSWER_LIMITS.counter }],
    ['a phase that only begins', dated({ plannedStart: day('2026-03-01') })],
    ['a phase that only ends', dated({ plannedEnd: day('2026-03-01') })],
    [
      'a phase of one day',
      dated({ plannedStart: day('2026-03-01'), plannedEnd: day('2026-03-01') }),
    ],
    [
      'a phase of two days',
      dated({ plannedStart: day('2026-03-01'), plannedEnd: day('2026-03-02') }),
    ],
    ['no baseline', { indicators: [unbased] }],
    [
      'the greatest and the least figure',
      figures({ baseline: -ANSWER_LIMITS.indicatorValue, target: ANSWER_LIMITS.indicatorValue }),
    ],
    ['meetings in order', meetingsOf('2026-03-01', '2026-03-02')],
    [
      'as many meetings as there may be',
      { indicators: [aDecisionIndicator({ meetings: many(GOAL_LIMITS.meetings, anyDay) })] },
    ],
  ])('is not %s', (_, over) => {
    const around = { ...surroundings, people: [...surroundings.people, ...people] };
    expect(findGoalProblems(Object.assign(input(), over), around)).toEqual([]);
  });

  it.each<[string, object, GoalProblem]>([
    ['an id that is none', { id: 'P 1' }, { field: 'id', problem: 'unknown' }],
    [
      'too great a place',
      { order: ANSWER_LIMITS.counter + 1 },
      { field: 'order', problem: 'too-large', limit: ANSWER_LIMITS.counter },
    ],
    [
      'too many owners',
      { owners: ids },
      { field: 'owners', problem: 'too-many', limit: GOAL_LIMITS.people },
    ],
    [
      'a project manager whom nobody knows beside one who is known',
      { projectManagers: [PEOPLE.owner, PEOPLE.outsider] },
      { field: 'projectManagers', problem: 'unknown' },
    ],
    [
      'too small a target',
      figures({ target: -ANSWER_LIMITS.indicatorValue - 1 }),
      { field: 'indicators.i1.target', problem: 'too-small', limit: -ANSWER_LIMITS.indicatorValue },
    ],
    [
      'an indicator without a name',
      { indicators: [aYesNoIndicator({ name: ' ' })] },
      { field: 'indicators.i2.name', problem: 'required' },
    ],
    [
      'a meeting twice',
      meetingsOf('2026-03-01', '2026-03-01'),
      { field: 'indicators.i3.meetings', problem: 'twice' },
    ],
    [
      'too many meetings',
      { indicators: [aDecisionIndicator({ meetings: many(GOAL_LIMITS.meetings + 1, anyDay) })] },
      { field: 'indicators.i3.meetings', problem: 'too-many', limit: GOAL_LIMITS.meetings },
    ],
    [
      'two empty programmes, told once',
      linked(' ', ' '),
      { field: 'links.cityWide', problem: 'required' },
    ],
  ])('is told by its field: %s', (_, over, problem) => {
    const around = { ...surroundings, people: [...surroundings.people, ...people] };
    expect(findGoalProblems(Object.assign(input(), over), around)).toStrictEqual([problem]);
  });

  it('is not a goal of exactly the greatest size', () => {
    const sub = (id: string) =>
      aSubGoal({
        id,
        phases: many(35, (index) => aPhase({ id: `${id}-${index}`, description: x(4000) })),
      });
    const of = (length: number) =>
      input({
        description: x(length),
        subGoals: [
          sub('a'),
          aSubGoal({
            id: 'b',
            phases: many(38, (index) => aPhase({ id: `b-${index}`, description: x(4000) })),
          }),
        ],
      });
    const room = GOAL_LIMITS.whole - jsonLength(of(0));
    expect([room > 0, room <= GOAL_LIMITS.text]).toEqual([true, true]);
    expect(findGoalProblems(of(room), surroundings)).toEqual([]);
  });

  it.each<readonly [string, Partial<GoalInput>, string]>([
    ['a theme', { theme: 'ei' }, 'theme'],
    ['an owner', { owners: [PEOPLE.outsider] }, 'owners'],
    ['a deputy', { deputy: PEOPLE.outsider }, 'deputy'],
  ])('is %s that nobody knows', (_, over, field) => {
    expect(findGoalProblems(input(over), surroundings)).toEqual([{ field, problem: 'unknown' }]);
  });
});

describe('a warning to the facilitator', () => {
  const answered = new Set(findAnsweredParts([aCheckIn()]));
  const situation = {
    before: input(),
    year: 2026,
    answered,
    openMonths: [month('2026-03')],
    people: registeredPeople(),
  };
  const ROWS: readonly (readonly [string, Partial<GoalInput>, readonly RegisterWarning[]])[] = [
    ['nothing where only the name changed', { name: 'Torit' }, []],
    [
      'an indicator with answers is taken away',
      { indicators: [] },
      [{ kind: 'answered-removed', name: 'Järjestetyt tapahtumat' }],
    ],
    [
      'the target changes after answers',
      { indicators: [aNumberIndicator({ target: 6 })] },
      [{ kind: 'target-changed', name: 'Järjestetyt tapahtumat' }],
    ],
    [
      'the owner changes while a month is open',
      { owners: [PEOPLE.leader] },
      [{ kind: 'owner-changed', month: month('2026-03') }],
    ],
    [
      'a day is outside the year',
      {
        phases: [aPhase({ plannedEnd: day('2027-01-15') }), ...input().phases.slice(1)],
      },
      [{ kind: 'due-outside-year', name: 'Konsepti ja aikataulu' }],
    ],
    [
      'no meeting is in time',
      { indicators: [aNumberIndicator(), aDecisionIndicator({ meetings: [] })] },
      [{ kind: 'no-meeting-in-time', name: 'Lautakunta on hyväksynyt suunnitelman' }],
    ],
  ];

  it.each(ROWS)('%s', (_, over, warnings) => {
    expect(findGoalWarnings(input(over), situation)).toEqual(warnings);
  });

  it('is asked only of what was answered: sections, phases and indicators', () => {
    expect(findAnsweredParts([aCheckIn(), aCheckIn()])).toEqual([
      'sub-goal goal',
      'phase p1',
      'phase p2',
      'indicator i1',
    ]);
  });

  it.each<[string, object, readonly RegisterWarning[]]>([
    ['another project manager', { projectManagers: [PEOPLE.leader] }, []],
    ['no deputy any more', { deputy: undefined }, []],
    [
      'a target beside another source',
      { indicators: [aNumberIndicator({ target: 6, source: 'Laskuri' })] },
      [{ kind: 'target-changed', name: 'Järjestetyt tapahtumat' }],
    ],
    [
      'a second owner who has left',
      { owners: [PEOPLE.owner, PEOPLE.outsider] },
      [
        { kind: 'person-left', person: PEOPLE.outsider },
        { kind: 'owner-changed', month: month('2026-03') },
      ],
    ],
    [
      'a deputy who has left',
      { deputy: PEOPLE.outsider },
      [{ kind: 'person-left', person: PEOPLE.outsider }],
    ],
    ['a sub-goal with nothing to follow', { subGoals: [aSubGoal({ phases: [] })] }, []],
    [
      'a due day outside the year',
      { indicators: [aNumberIndicator(), aYesNoIndicator({ due: day('2027-01-01') })] },
      [{ kind: 'due-outside-year', name: 'Palaute on koottu' }],
    ],
    [
      'a meeting on the last day',
      {
        indicators: [
          aNumberIndicator(),
          aDecisionIndicator({ due: day('2026-12-15'), meetings: [day('2026-12-15')] }),
        ],
      },
      [],
    ],
    [
      'a meeting after the last day alone',
      {
        indicators: [
          aNumberIndicator(),
          aDecisionIndicator({ due: day('2026-12-14'), meetings: [day('2026-12-15')] }),
        ],
      },
      [{ kind: 'no-meeting-in-time', name: 'Lautakunta on hyväksynyt suunnitelman' }],
    ],
  ])('of %s', (_, over, warnings) => {
    expect(findGoalWarnings(Object.assign(input(), over), situation)).toStrictEqual(warnings);
  });

  it('is nothing of a target that changes before anybody has answered', () => {
    const goal = input({ indicators: [aNumberIndicator({ target: 6 })] });
    expect(findGoalWarnings(goal, { ...situation, answered: new Set() })).toEqual([]);
  });

  it('says that the only owner has left, so that no one is asked', () => {
    const people = registeredPeople().map((one) =>
      one.id === PEOPLE.owner ? aPerson({ active: false }) : one,
    );
    expect(findGoalWarnings(input(), { ...situation, people })).toEqual([
      { kind: 'nobody-to-ask' },
      { kind: 'person-left', person: PEOPLE.owner },
    ]);
  });

  it('does not say that the owners have left while there is none', () => {
    const { before: _before, ...first } = situation;
    expect(findGoalWarnings(input({ owners: [] }), first)).toEqual([]);
  });

  it('says that a goal without phases and indicators asks only for a forecast', () => {
    const { before: _before, ...first } = situation;
    const bare = input({ phases: [], indicators: [] });
    expect(findGoalWarnings(bare, first)).toEqual([{ kind: 'nothing-to-follow' }]);
  });

  it('finds answered parts that would be removed, including sub-goals', () => {
    const kevat = aSubGoal({ phases: [] });
    const before = input({ subGoals: [kevat] });
    const history = [
      aCheckIn({
        sections: [
          {
            section: 'kevat',
            forecast: 'met',
            explanation: '',
            phases: [],
            indicators: [],
            risks: [],
          },
        ],
      }),
    ];
    const lost = findRemovedAnsweredParts(before, input(), new Set(findAnsweredParts(history)));
    expect(lost).toMatchObject([{ part: 'sub-goal', id: 'kevat' }]);
    expect(findRemovedAnsweredParts(before, input(), new Set())).toEqual([]);
  });
});

describe('an id made of a name', () => {
  it.each([
    ['Liikkuva Espoo?', [], 'liikkuva-espoo'],
    ['Äänekäs yö', [], 'aanekas-yo'],
    ['Torit', ['torit', 'torit-2'], 'torit-3'],
    ['???', [], 'goal'],
    [x(50), [], x(40)],
    [`${x(39)} yö`, [], x(39)],
  ])('of %s beside %j is %s', (name, taken, id) => {
    expect(suggestId(name, taken, 'goal')).toBe(id);
  });

  it('is always an unused slug', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(fc.string()), (name, taken) => {
        const id = suggestId(name, taken, 'goal');
        return isSlug(id) && !taken.includes(id);
      }),
    );
  });
});

describe('the order of goals', () => {
  const goals = goalsOf(4);
  const ids = goals.map(({ id }) => id);

  it('changes two positions when neighbours are swapped', () => {
    const [first, second] = ids;
    if (!first || !second) throw new Error('There are four goals');
    const wanted = moveItem(ids, 1, -1);
    expect(wanted.slice(0, 2)).toEqual([second, first]);
    expect(changedPositions(goals, wanted)).toEqual([
      { id: second, order: 1 },
      { id: first, order: 2 },
    ]);
  });

  it('becomes the requested one, whatever the positions were', () => {
    const orders = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });
    const wish = fc.shuffledSubarray([...ids], { minLength: 4 });
    fc.assert(
      fc.property(orders, wish, (places, wanted) => {
        const before = goals.map((goal, index) => ({ ...goal, order: places[index] ?? 1 }));
        const changes = new Map(
          changedPositions(before, wanted).map(({ id, order }) => [id, order]),
        );
        const after = before.map((one) => ({ ...one, order: changes.get(one.id) ?? one.order }));
        expect(sortInPortfolioOrder(after).map(({ id }) => id)).toEqual(wanted);
      }),
    );
  });

  it('is that of the ids where two have one place', () => {
    const [first, second] = goalsOf(2, { order: 5 });
    expect(first && second && sortInPortfolioOrder([second, first])).toEqual([first, second]);
    expect(first && second && sortInPortfolioOrder([first, second])).toEqual([first, second]);
  });

  it('keeps the places that there are, however far apart, and leaves out what is not there', () => {
    const apart = goals.map((goal, index) => ({ ...goal, order: (index + 1) * 10 }));
    const [first, second, third, fourth] = ids;
    if (!first || !second || !third || !fourth) throw new Error('There are four goals');
    expect(changedPositions(apart, [first, third, second, fourth])).toEqual([
      { id: third, order: 20 },
      { id: second, order: 30 },
    ]);
    expect(changedPositions(apart.slice(1), [second, third, fourth])).toEqual([]);
  });

  it('has its next place at the end', () => {
    expect([nextPosition([]), nextPosition(goals)]).toEqual([1, 5]);
  });
});

describe('a goal of the year before', () => {
  it('moves its days by a year and leaves meetings out', () => {
    const goal = aGoal({
      year: 2028,
      phases: [aPhase({ plannedStart: day('2028-02-29'), plannedEnd: day('2028-06-30') })],
      indicators: [],
      subGoals: [
        aSubGoal({ phases: [], indicators: [aDecisionIndicator({ due: day('2028-12-31') })] }),
      ],
    });
    const { goal: copy, movedDays, droppedMeetings } = copyGoalToYear(goal, 2029);
    expect({ movedDays, droppedMeetings, year: copy.year }).toEqual({
      movedDays: 3,
      droppedMeetings: 2,
      year: 2029,
    });
    expect(copy.phases[0]).toMatchObject({ plannedStart: '2029-02-28', plannedEnd: '2029-06-30' });
    expect(copy.subGoals[0]?.indicators[0]).toMatchObject({ due: '2029-12-31', meetings: [] });
  });

  it('is copied when it was followed and is not there yet', () => {
    const archived = {
      at: instant('2026-05-01T06:00:00.000Z'),
      by: PEOPLE.facilitator,
      reason: 'x',
    };
    const [a, b, c] = ['a', 'b', 'c'].map((id) => aGoal({ id: goalId(id) }));
    if (!a || !b || !c) throw new Error('There are three goals');
    expect(goalsMissingFrom([a, b, { ...c, archived }], [a])).toEqual([b]);
  });
});
