import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { SectionAnswer } from '../../../domain/goal/check-in.ts';
import { compareMonths, COMPARISON_GROUPS } from '../../../domain/portfolio/compare-months.ts';
import type { Forecast } from '../../../domain/goal/forecast.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import {
  aGoalMonthRow,
  aCheckIn,
  aGoal,
  anOpenedMonth,
  aRisk,
  aSectionAnswer,
  aSubGoal,
  goalsOf,
} from '../../support/fixtures/builders.ts';
import { day, month } from '../../support/fixtures/ids.ts';

const NAMES = ['2026-01', '2026-02', '2026-03', '2026-04'];
const MONTHS = NAMES.map((of) => anOpenedMonth({ month: month(of) }));
const AFTER_ALL = day('2026-05-10');
const JANUARY_TO_APRIL = { from: month('2026-01'), to: month('2026-04') };

type InMonth = Forecast | 'nothing' | 'absent';

const rowsOf = (goal: Goal, inMonths: readonly InMonth[]): readonly GoalMonthRow[] =>
  inMonths.flatMap((what, index) => {
    const of = month(NAMES[index] ?? '');
    if (what === 'absent') return [];
    if (what === 'nothing') return [aGoalMonthRow({ goal: goal.id, month: of })];
    return [answered(goal, of, [aSectionAnswer({ forecast: what, explanation: `Syy ${of}` })])];
  });

const answered = (
  goal: Goal,
  of: GoalMonthRow['month'],
  sections: readonly SectionAnswer[],
): GoalMonthRow => aGoalMonthRow({ answer: aCheckIn({ goal: goal.id, month: of, sections }) });

const goal = aGoal();
const compared = (
  rows: readonly GoalMonthRow[],
  { of = goal, today = AFTER_ALL }: { of?: Goal; today?: typeof AFTER_ALL } = {},
) => compareMonths(JANUARY_TO_APRIL, [of], MONTHS, rows.toReversed(), today).goals[0];

describe('the change of a goal', () => {
  const [good, bad] = ['will-be-met', 'will-not-be-met'] as const;

  it.each<[string, readonly InMonth[], string | undefined]>([
    ['a worse forecast', [good, good, 'uncertain', bad], 'worse'],
    ['a worse forecast that has fallen silent since', [good, bad, 'nothing', 'nothing'], 'worse'],
    ['no answer any more', [good, good, good, 'nothing'], 'silent'],
    ['a better forecast and no answer any more', ['uncertain', 'met', 'met', 'nothing'], 'silent'],
    ['a better forecast', ['uncertain', good, good, good], 'better'],
    ['its first answer', ['nothing', 'nothing', good, good], 'answered'],
    ['a row only now', ['absent', 'absent', good, good], 'added'],
    ['a row only then', [good, good, 'absent', 'absent'], 'left'],
    ['rows only between them', ['absent', good, good, 'absent'], undefined],
    ['no rows at all', [], undefined],
    ['nothing different', [good, bad, bad, good], 'unchanged'],
    ['no answer then nor now', ['nothing', 'nothing', 'nothing', 'nothing'], 'unheard'],
    ['no answer then nor now, but one between', ['nothing', good, 'nothing', 'nothing'], 'unheard'],
  ])('with %s (%j): %s', (_, inMonths, expected) => {
    expect(compared(rowsOf(goal, inMonths))?.group).toBe(expected);
  });

  it('is answered again after a silence, whatever it was before it', () => {
    const { from, to } = { from: month('2026-02'), to: month('2026-03') };
    const rows = rowsOf(goal, [good, 'nothing', good]);
    const { goals } = compareMonths({ from, to }, [goal], MONTHS, rows, AFTER_ALL);
    expect(goals).toMatchObject([
      {
        group: 'answered',
        then: {
          standing: 'silent',
          silentMonths: 1,
          told: { forecast: good, month: '2026-01' },
        },
        now: { standing: good, silentMonths: 0 },
      },
    ]);
  });

  it('is unanswered, not unchanged, while the month still waits for an answer', () => {
    const rows = rowsOf(goal, [good, 'absent', 'absent', 'nothing']);
    expect(compared(rows, { today: day('2026-04-15') })?.group).toBe('unheard');
  });

  it('sees no answers after the later month', () => {
    const rows = rowsOf(goal, [good, good, good, bad]);
    const { from, to } = { from: month('2026-01'), to: month('2026-03') };
    expect(compareMonths({ from, to }, [goal], MONTHS, rows, AFTER_ALL).totals).toMatchObject({
      worse: 0,
      unchanged: 1,
    });
  });
});

describe('the reason for a changed forecast', () => {
  it.each<[string, readonly InMonth[], object | undefined]>([
    [
      'is of the month in which the present forecast was first given',
      ['met', 'uncertain', 'will-not-be-met', 'will-not-be-met'],
      { month: '2026-03', reason: 'Syy 2026-03' },
    ],
    [
      'is of the last turn when it went there and back again',
      ['met', 'uncertain', 'met', 'uncertain'],
      { month: '2026-04', reason: 'Syy 2026-04' },
    ],
    [
      'is of the first answer after the earlier month when that turned it',
      ['met', 'uncertain', 'uncertain', 'nothing'],
      { month: '2026-02', reason: 'Syy 2026-02' },
    ],
    [
      'is not of the answer of the earlier month itself',
      ['uncertain', 'nothing', 'met', 'met'],
      { month: '2026-03', reason: 'Syy 2026-03' },
    ],
    ['is not there without a turn', ['met', 'uncertain', 'met', 'met'], undefined],
    ['is not there without an answer before', ['nothing', 'met', 'uncertain', 'met'], undefined],
  ])('%s', (_, inMonths, expected) => {
    expect(compared(rowsOf(goal, inMonths))?.turned).toEqual(expected);
  });

  it('is left out where the turn was not explained', () => {
    const [JANUARY, APRIL] = [JANUARY_TO_APRIL.from, JANUARY_TO_APRIL.to];
    const rows = [
      answered(goal, JANUARY, [aSectionAnswer({ forecast: 'uncertain' })]),
      answered(goal, APRIL, [aSectionAnswer({ forecast: 'met', explanation: '' })]),
    ];
    expect(compared(rows)?.turned).toStrictEqual({ month: APRIL });
  });

  it('is told of no forecast when the answer had no section', () => {
    const rows = [
      answered(goal, JANUARY_TO_APRIL.from, []),
      aGoalMonthRow({ month: JANUARY_TO_APRIL.to }),
    ];
    expect(compared(rows)?.then).toStrictEqual({ standing: 'silent', silentMonths: 0 });
  });

  it('is told with what was known last in each month, and only that', () => {
    const seen = compared(rowsOf(goal, ['nothing', 'nothing', 'nothing', 'met']));
    expect(seen?.then).toStrictEqual({ standing: 'silent', silentMonths: 1 });
    expect(seen?.now).toStrictEqual({
      standing: 'met',
      silentMonths: 0,
      told: { forecast: 'met', month: JANUARY_TO_APRIL.to },
    });
  });
});

describe('other changes', () => {
  const [JANUARY, APRIL] = [JANUARY_TO_APRIL.from, JANUARY_TO_APRIL.to];
  const between = (
    before: Partial<SectionAnswer>,
    after: Partial<SectionAnswer>,
    { forecast = 'met' }: { forecast?: Forecast } = {},
  ) =>
    compared([
      answered(goal, JANUARY, [aSectionAnswer({ forecast: 'met', ...before })]),
      answered(goal, APRIL, [aSectionAnswer({ forecast, ...after })]),
    ]);

  it.each<[string, Partial<SectionAnswer>, readonly string[]]>([
    [
      'an indicator',
      { indicators: [{ kind: 'number', indicator: 'i1', value: 3 }] },
      ['indicator'],
    ],
    ['a phase', { phases: [{ phase: 'p1', status: 'not-started' }] }, ['phase']],
    ['a risk', { risks: [aRisk(), aRisk({ id: 'r2' })] }, ['risk-added']],
  ])('%s counts as a change', (_, after, kinds) => {
    const seen = between({}, after);
    expect([seen?.group, seen?.changes.map(({ kind }) => kind)]).toEqual(['moved', kinds]);
  });

  it('does not count another explanation, nor the forecast, which is listed separately', () => {
    expect(between({}, { explanation: 'Toinen' })).toMatchObject({
      group: 'unchanged',
      changes: [],
    });
    expect(between({}, {}, { forecast: 'uncertain' })).toMatchObject({
      group: 'worse',
      changes: [],
    });
  });
});

describe('a goal with sub-goals', () => {
  const [JANUARY, APRIL] = [JANUARY_TO_APRIL.from, JANUARY_TO_APRIL.to];
  const project = aGoal({
    phases: [],
    indicators: [],
    subGoals: [aSubGoal(), aSubGoal({ id: 'syksy', name: 'Syksyn tapahtuma' })],
  });
  const part = (section: string, forecast: Forecast): SectionAnswer =>
    aSectionAnswer({ section, forecast, explanation: section, phases: [], indicators: [] });

  it('counts as changed when a sub-goal changes that does not decide the forecast', () => {
    const seen = compared(
      [
        answered(project, JANUARY, [part('kevat', 'uncertain'), part('syksy', 'met')]),
        answered(project, APRIL, [part('kevat', 'uncertain'), part('syksy', 'uncertain')]),
      ],
      { of: project },
    );
    expect(seen).toMatchObject({
      group: 'moved',
      changes: [{ section: 'syksy', kind: 'forecast', from: 'met', to: 'uncertain' }],
    });
  });

  it('lists a sub-goal that was answered for the first time', () => {
    const seen = compared(
      [
        answered(project, JANUARY, [part('kevat', 'met')]),
        answered(project, APRIL, [part('kevat', 'met'), part('syksy', 'met')]),
      ],
      { of: project },
    );
    expect(seen).toMatchObject({ group: 'moved', newSections: ['Syksyn tapahtuma'] });
  });

  it.each<[string, readonly SectionAnswer[], readonly SectionAnswer[]]>([
    ['answered in neither month', [part('kevat', 'met')], [part('kevat', 'met')]],
    [
      'answered in the earlier month only',
      [part('kevat', 'met'), part('syksy', 'met')],
      [part('kevat', 'met')],
    ],
  ])('tells nothing of a sub-goal that was %s', (_, before, after) => {
    const rows = [answered(project, JANUARY, before), answered(project, APRIL, after)];
    expect(compared(rows, { of: project })?.newSections).toEqual([]);
  });

  it('tells nothing of the first answer of all, nor of the goal’s own section', () => {
    const row = answered(project, APRIL, [part('kevat', 'met')]);
    const waiting = aGoalMonthRow({ goal: project.id, month: JANUARY });
    expect(compared([waiting, row], { of: project })?.newSections).toEqual([]);
    expect(compared([row], { of: project })?.newSections).toEqual([]);
    const own = aGoal({ subGoals: project.subGoals });
    const both = [part('kevat', 'met'), part('goal', 'met')];
    const rows = [answered(own, JANUARY, both.slice(0, 1)), answered(own, APRIL, both)];
    expect(compared(rows, { of: own })?.newSections).toStrictEqual([]);
  });
});

describe('the comparison', () => {
  const inMonths: readonly (readonly InMonth[])[] = [
    ['met', 'met', 'met', 'met'],
    ['absent', 'met', 'met', 'met'],
    ['met', 'met', 'met', 'uncertain'],
    ['uncertain', 'met', 'met', 'met'],
    ['met', 'met', 'nothing', 'nothing'],
    ['met', 'met', 'met', 'uncertain'],
  ];
  const goals = goalsOf(inMonths.length);
  const withoutRows = aGoal({ order: 99 });
  const rows = goals.flatMap((one, index) => rowsOf(one, inMonths[index] ?? []));
  const seen = compareMonths(
    JANUARY_TO_APRIL,
    [withoutRows, ...goals.toReversed()],
    MONTHS,
    rows,
    AFTER_ALL,
  );

  it('lists the groups in their order and the goals within in that of the portfolio', () => {
    expect(seen.goals.map((one) => [one.group, one.goal])).toEqual([
      ['worse', 'tavoite-003'],
      ['worse', 'tavoite-006'],
      ['silent', 'tavoite-005'],
      ['better', 'tavoite-004'],
      ['added', 'tavoite-002'],
      ['unchanged', 'tavoite-001'],
    ]);
  });

  it('has totals that add up to its goals', () => {
    const sum = COMPARISON_GROUPS.reduce((all, group) => all + seen.totals[group], 0);
    expect([sum, seen.totals.worse]).toEqual([goals.length, 2]);
  });
});
