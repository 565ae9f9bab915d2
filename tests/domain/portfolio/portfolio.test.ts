import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { SectionAnswer } from '../../../domain/goal/check-in.ts';
import type { Forecast } from '../../../domain/goal/forecast.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import {
  goalsNeedingAttention,
  buildPortfolio,
  STANDINGS,
  buildGoalStanding,
  type GoalStanding,
} from '../../../domain/portfolio/portfolio.ts';
import {
  aGoalMonthRow,
  aCheckIn,
  aGoal,
  anOpenedMonth,
  aNumberIndicator,
  aPhase,
  aSectionAnswer,
  aSubGoal,
  aYesNoIndicator,
  goalsOf,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { day, goalId, instant, month } from '../../support/fixtures/ids.ts';

const [JANUARY, FEBRUARY, MARCH, APRIL] = ['2026-01', '2026-02', '2026-03', '2026-04'].map(month);
if (!JANUARY || !FEBRUARY || !MARCH || !APRIL) throw new Error('The months are gone.');
const MONTHS = [JANUARY, FEBRUARY, MARCH].map((of) => anOpenedMonth({ month: of }));
const IN_MARCH = day('2026-03-15');
const AFTER_MARCH = day('2026-04-01');
const excused = {
  by: PEOPLE.facilitator,
  at: instant('2026-02-05T10:00:00.000Z'),
  reason: 'Tauko',
};

type InMonth = Forecast | 'nothing' | 'excused';

/** One row per month from January on, answered or not. */
const rowsOf = (goal: Goal, ...inMonths: readonly InMonth[]): readonly GoalMonthRow[] =>
  inMonths.map((what, index) => {
    const of = month(`2026-${String(index + 1).padStart(2, '0')}`);
    if (what === 'nothing') return aGoalMonthRow({ goal: goal.id, month: of });
    if (what === 'excused') return aGoalMonthRow({ goal: goal.id, month: of, excused });
    return answered(goal, of, [aSectionAnswer({ forecast: what, explanation: `${of}: ${what}` })]);
  });

const answered = (
  goal: Goal,
  of: GoalMonthRow['month'],
  sections: readonly SectionAnswer[],
): GoalMonthRow => aGoalMonthRow({ answer: aCheckIn({ goal: goal.id, month: of, sections }) });

const goal = aGoal();
const standing = (today: typeof IN_MARCH, ...inMonths: readonly InMonth[]): GoalStanding =>
  buildGoalStanding(MARCH, goal, MONTHS, rowsOf(goal, ...inMonths), today);

describe('the standing of a goal', () => {
  it.each<
    [string, readonly InMonth[], boolean, GoalStanding['standing'], GoalStanding['state'], number]
  >([
    [
      'is what was answered this month',
      ['met', 'met', 'uncertain'],
      false,
      'uncertain',
      'on-time',
      0,
    ],
    [
      'stays while the open month waits',
      ['met', 'uncertain', 'nothing'],
      false,
      'uncertain',
      'pending',
      0,
    ],
    [
      'is silent once the month has closed without an answer',
      ['met', 'uncertain', 'nothing'],
      true,
      'silent',
      'missed',
      1,
    ],
    [
      'is silent while the open month waits if the one before was missed',
      ['met', 'nothing', 'nothing'],
      false,
      'silent',
      'pending',
      1,
    ],
    [
      'counts every missed month in a row',
      ['met', 'nothing', 'nothing'],
      true,
      'silent',
      'missed',
      2,
    ],
    [
      'forgets the silence when an answer comes',
      ['nothing', 'nothing', 'will-be-met'],
      false,
      'will-be-met',
      'on-time',
      0,
    ],
    [
      'is silent when nobody has ever answered',
      ['nothing', 'nothing', 'nothing'],
      true,
      'silent',
      'missed',
      3,
    ],
    [
      'is not silenced by an excused month',
      ['will-be-met', 'will-be-met', 'excused'],
      true,
      'will-be-met',
      'excused',
      0,
    ],
    [
      'does not count an excused month between missed ones',
      ['met', 'nothing', 'excused'],
      true,
      'silent',
      'excused',
      1,
    ],
    [
      'is silent when there is only an excuse and never an answer',
      ['excused', 'excused', 'excused'],
      true,
      'silent',
      'excused',
      0,
    ],
  ])('%s', (_, inMonths, closed, expected, state, silentMonths) => {
    const seen = standing(closed ? AFTER_MARCH : IN_MARCH, ...inMonths);
    expect([seen.standing, seen.state, seen.silentMonths]).toEqual([expected, state, silentMonths]);
  });

  it('keeps the last forecast when it is silent', () => {
    const seen = standing(AFTER_MARCH, 'met', 'uncertain', 'nothing');
    expect([seen.standing, seen.forecast, seen.answer?.month]).toEqual([
      'silent',
      'uncertain',
      FEBRUARY,
    ]);
  });

  it.each<[string, readonly InMonth[], GoalStanding['turn']]>([
    ['is worse than last month', ['met', 'will-be-met', 'uncertain'], 'worse'],
    ['is better than last month', ['met', 'uncertain', 'met'], 'better'],
    ['is the same', ['met', 'uncertain', 'uncertain'], 'same'],
    ['is compared with the last answer, however old', ['uncertain', 'nothing', 'met'], 'better'],
    ['has no turn in the first answer', ['nothing', 'nothing', 'met'], undefined],
    ['has no turn in a month without an answer', ['met', 'uncertain', 'nothing'], undefined],
  ])('%s', (_, inMonths, turn) => {
    expect(standing(IN_MARCH, ...inMonths).turn).toBe(turn);
  });

  it('keeps the forecast that it turned from, and has none before its second answer', () => {
    expect(standing(IN_MARCH, 'met', 'uncertain', 'nothing').previousForecast).toBe('uncertain');
    expect(standing(IN_MARCH, 'met', 'will-be-met', 'uncertain').previousForecast).toBe(
      'will-be-met',
    );
    expect(standing(IN_MARCH, 'nothing', 'nothing', 'met')).not.toHaveProperty('previousForecast');
  });

  it.each<[string, readonly GoalMonthRow[]]>([
    ['no row at all', []],
    ['an answer without sections', [answered(goal, MARCH, [])]],
  ])('is silent, not broken, with %s', (_, rows) => {
    const seen = buildGoalStanding(MARCH, goal, MONTHS, rows, IN_MARCH);
    expect([seen.standing, seen.explanation]).toEqual(['silent', undefined]);
    expect(seen.trajectory).toEqual(rows.map(() => ({ month: MARCH, state: 'on-time' })));
  });

  it('waits for an answer when it has no row', () => {
    expect(buildGoalStanding(MARCH, goal, MONTHS, [], IN_MARCH).state).toBe('pending');
  });

  it('places each of its phases by its own state', () => {
    const [own] = standing(IN_MARCH, 'met', 'met', 'met').sections;
    expect(own).toStrictEqual({
      id: 'goal',
      forecast: 'met',
      phases: [
        { id: 'p1', name: 'Konsepti ja aikataulu', status: 'done', reach: 100 },
        { id: 'p2', name: 'Tapahtumat', status: 'in-progress', reach: 25 },
      ],
    });
  });

  it('names of its own two indicators the weaker with its own value, and no section', () => {
    const two = aGoal({ indicators: [aNumberIndicator(), aNumberIndicator({ id: 'i2' })] });
    const indicators = [
      { kind: 'number', indicator: 'i1', value: 3 },
      { kind: 'number', indicator: 'i2', value: 2 },
    ] as const;
    const rows = [answered(two, MARCH, [aSectionAnswer({ indicators })])];
    expect(buildGoalStanding(MARCH, two, MONTHS, rows, IN_MARCH).weakest).toStrictEqual({
      indicator: aNumberIndicator({ id: 'i2' }),
      value: indicators[1],
    });
  });

  it('names the weakest of the sub-goal that has one, also when the first has none', () => {
    const divided = aGoal({
      phases: [],
      indicators: [],
      subGoals: [aSubGoal(), aSubGoal({ id: 'syksy', indicators: [aYesNoIndicator()] })],
    });
    const { weakest } = buildGoalStanding(MARCH, divided, MONTHS, [], IN_MARCH);
    expect(weakest?.indicator.id).toBe('i2');
  });

  it('has no weakest indicator when every one is reached, or when there are none', () => {
    const reached = [{ kind: 'number', indicator: 'i1', value: 4 }] as const;
    const rows = [answered(goal, MARCH, [aSectionAnswer({ indicators: reached })])];
    const none = aGoal({ indicators: [], phases: [aPhase()] });
    expect(buildGoalStanding(MARCH, goal, MONTHS, rows, IN_MARCH)).not.toHaveProperty('weakest');
    expect(buildGoalStanding(MARCH, none, MONTHS, [], IN_MARCH)).not.toHaveProperty('weakest');
  });

  it('is seen in the first month without a past', () => {
    const seen = buildGoalStanding(
      JANUARY,
      goal,
      MONTHS,
      rowsOf(goal, 'uncertain'),
      day('2026-01-20'),
    );
    expect([seen.standing, seen.turn, seen.previousForecast, seen.trajectory.length]).toEqual([
      'uncertain',
      undefined,
      undefined,
      1,
    ]);
  });

  it('has every month with its own answer and its reason, oldest first', () => {
    const rows = rowsOf(goal, 'met', 'nothing', 'uncertain').toReversed();
    const seen = buildGoalStanding(MARCH, goal, MONTHS.toReversed(), rows, IN_MARCH);
    expect(seen.trajectory).toEqual([
      { month: JANUARY, state: 'on-time', forecast: 'met', explanation: '2026-01: met' },
      { month: FEBRUARY, state: 'missed' },
      { month: MARCH, state: 'on-time', forecast: 'uncertain', explanation: '2026-03: uncertain' },
    ]);
  });

  it('is seen in a past month as it was, without the later answers', () => {
    const rows = rowsOf(goal, 'met', 'uncertain', 'will-not-be-met');
    const seen = buildGoalStanding(FEBRUARY, goal, MONTHS, rows, AFTER_MARCH);
    expect([seen.standing, seen.turn, seen.trajectory.map((point) => point.month)]).toEqual([
      'uncertain',
      'worse',
      [JANUARY, FEBRUARY],
    ]);
  });
});

describe('a goal with sub-goals', () => {
  const project = aGoal({
    phases: [],
    indicators: [],
    subGoals: [
      aSubGoal({ indicators: [aNumberIndicator()] }),
      aSubGoal({ id: 'syksy', name: 'Syksyn tapahtuma', indicators: [aYesNoIndicator()] }),
      aSubGoal({ id: 'talvi', name: 'Talven tapahtuma' }),
    ],
  });
  const section = (id: string, forecast: Forecast): SectionAnswer =>
    aSectionAnswer({
      section: id,
      forecast,
      explanation: `Syy: ${id}`,
      indicators: [],
      phases: [{ phase: 'p1', status: 'done' }],
    });
  const sections = [
    section('kevat', 'met'),
    section('syksy', 'will-not-be-met'),
    section('talvi', 'met'),
  ];
  const seen = buildGoalStanding(
    MARCH,
    project,
    MONTHS,
    [answered(project, MARCH, sections)],
    IN_MARCH,
  );

  it('shows the worst one and its reason', () => {
    expect([seen.standing, seen.explanation]).toEqual(['will-not-be-met', 'Syy: syksy']);
  });

  it('keeps each one apart, with its own forecast and phases', () => {
    expect(
      seen.sections.map((one) => [one.id, one.name, one.forecast, one.phases[0]?.reach]),
    ).toEqual([
      ['kevat', 'Kevään tapahtuma', 'met', 100],
      ['syksy', 'Syksyn tapahtuma', 'will-not-be-met', 100],
      ['talvi', 'Talven tapahtuma', 'met', 100],
    ]);
  });

  it('names the weakest indicator of all of them', () => {
    const withValues = [
      {
        ...section('kevat', 'met'),
        indicators: [{ kind: 'number' as const, indicator: 'i1', value: 3 }],
      },
      {
        ...section('syksy', 'met'),
        indicators: [{ kind: 'yes-no' as const, indicator: 'i2', value: false }],
      },
      section('talvi', 'met'),
    ];
    const rows = [answered(project, MARCH, withValues)];
    const { weakest } = buildGoalStanding(MARCH, project, MONTHS, rows, IN_MARCH);
    expect([weakest?.section, weakest?.indicator.id, weakest?.value]).toEqual([
      'Syksyn tapahtuma',
      'i2',
      { kind: 'yes-no', indicator: 'i2', value: false },
    ]);
  });

  it('counts as not started before the first answer', () => {
    const empty = buildGoalStanding(
      MARCH,
      project,
      MONTHS,
      [aGoalMonthRow({ goal: project.id })],
      IN_MARCH,
    );
    expect(empty.sections.map((one) => [one.forecast, one.phases[0]?.status])).toEqual(
      Array.from({ length: 3 }, () => [undefined, 'not-started']),
    );
  });
});

describe('the portfolio', () => {
  const goals = goalsOf(6).map((one, index) => ({
    ...one,
    theme: index < 4 ? 'uudistuvat-palvelut' : 'toimivin-kaupunki',
  }));
  const inMonths: readonly (readonly InMonth[])[] = [
    ['met', 'met', 'met'],
    ['met', 'uncertain', 'will-be-met'],
    ['met', 'will-be-met', 'uncertain'],
    ['met', 'met', 'will-not-be-met'],
    ['met', 'nothing', 'nothing'],
    ['met', 'met', 'excused'],
  ];
  const rows = goals.flatMap((one, index) => rowsOf(one, ...(inMonths[index] ?? [])));
  const seen = buildPortfolio(MARCH, goals.toReversed(), MONTHS, rows.toReversed(), AFTER_MARCH);

  it('counts the goals by standing', () => {
    expect(seen.totals).toEqual({
      met: 2,
      'will-be-met': 1,
      uncertain: 1,
      'will-not-be-met': 1,
      silent: 1,
    });
  });

  it('has totals that add up to the number of goals, altogether and by theme', () => {
    const sum = (totals: typeof seen.totals): number =>
      STANDINGS.reduce((all, one) => all + totals[one], 0);
    expect(sum(seen.totals)).toBe(goals.length);
    expect(
      seen.themes.map((theme) => [theme.theme, sum(theme.totals), theme.goals.length]),
    ).toEqual([
      ['uudistuvat-palvelut', 4, 4],
      ['toimivin-kaupunki', 2, 2],
    ]);
    expect(Object.values(seen.answers).reduce((all, one) => all + one, 0)).toBe(goals.length);
  });

  it('lists changed and silent goals in portfolio order', () => {
    expect([seen.goals.map((one) => one.goal), seen.worse, seen.better, seen.silent]).toEqual([
      goals.map((one) => one.id),
      ['tavoite-003', 'tavoite-004'],
      ['tavoite-002'],
      ['tavoite-005'],
    ]);
  });

  it('needs attention where a goal is not well, the loudest first', () => {
    expect(goalsNeedingAttention(seen.goals).map((one) => [one.goal, one.standing])).toEqual([
      ['tavoite-004', 'will-not-be-met'],
      ['tavoite-003', 'uncertain'],
      ['tavoite-005', 'silent'],
    ]);
  });

  it('counts the answers of the month by their state', () => {
    expect(seen.answers).toEqual({ pending: 0, 'on-time': 4, late: 0, missed: 1, excused: 1 });
  });

  it('leaves out a goal that has no row in the month', () => {
    const [late, never] = [aGoal({ order: 9 }), aGoal({ id: goalId('ilman'), order: 10 })];
    const later = buildPortfolio(
      FEBRUARY,
      [...goals, late, never],
      MONTHS,
      [...rows, ...rowsOf(late, 'met').map((row) => ({ ...row, month: MARCH }))],
      AFTER_MARCH,
    );
    const ids = goals.map(({ id }) => id);
    expect(later.goals.map((one) => one.goal)).toEqual(ids);
    expect(later.themes.map((theme) => theme.goals)).toEqual([ids.slice(0, 4), ids.slice(4)]);
  });

  it('is as it was in a past month', () => {
    const then = buildPortfolio(FEBRUARY, goals, MONTHS, rows, AFTER_MARCH);
    const known = rows.filter((row) => row.month <= FEBRUARY);
    expect(then).toEqual(buildPortfolio(FEBRUARY, goals, MONTHS.slice(0, 2), known, AFTER_MARCH));
    expect(then.worse).toEqual(['tavoite-002', 'tavoite-003']);
  });

  it('is empty in a month without rows', () => {
    const none = buildPortfolio(APRIL, goals, MONTHS, rows, AFTER_MARCH);
    expect([none.goals, none.themes, Object.values(none.totals)]).toEqual([
      [],
      [],
      [0, 0, 0, 0, 0],
    ]);
  });
});
