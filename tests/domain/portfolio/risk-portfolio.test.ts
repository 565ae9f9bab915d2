import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { OWN_SECTION } from '../../../domain/common/ids.ts';
import {
  isRiskUnprepared,
  risksInMonth,
  severityBand,
} from '../../../domain/portfolio/risk-portfolio.ts';
import type { Risk, RiskLevel } from '../../../domain/goal/risk.ts';
import {
  aGoalMonthRow,
  aCheckIn,
  aGoal,
  aRisk,
  aSectionAnswer,
  aSubGoal,
  MARCH,
} from '../../support/fixtures/builders.ts';
import { goalId, month } from '../../support/fixtures/ids.ts';

const goal = aGoal();

const answered = (
  of: string,
  risks: readonly Risk[],
  { goal: id = goal.id, section = OWN_SECTION }: { goal?: Goal['id']; section?: string } = {},
): GoalMonthRow =>
  aGoalMonthRow({
    answer: aCheckIn({
      goal: id,
      month: month(of),
      sections: [aSectionAnswer({ section, risks })],
    }),
  });

/** The risk `r1` of the goal in March. */
const inMarch = (rows: readonly GoalMonthRow[]) => risksInMonth(MARCH, [goal], rows).risks[0];

describe('a risk', () => {
  const [before, after] = [aRisk(), aRisk({ likelihood: 5 })];

  it.each<[string, readonly GoalMonthRow[], object]>([
    ['is new in its first month', [answered('2026-03', [after])], { since: '2026-03' }],
    [
      'is new where the answer before did not hold it',
      [answered('2026-02', []), answered('2026-03', [after])],
      { since: '2026-03' },
    ],
    [
      'is known since the first of the answers in a row that hold it',
      [
        answered('2025-12', [before]),
        answered('2026-01', []),
        answered('2026-02', [before]),
        answered('2026-03', [before]),
      ],
      { since: '2026-02', told: '2026-03' },
    ],
    [
      'is known since the first of three answers in a row',
      [answered('2026-01', [before]), answered('2026-02', [before]), answered('2026-03', [before])],
      { since: '2026-01', told: '2026-03' },
    ],
    [
      'is known through a month without an answer',
      [
        answered('2026-01', [before]),
        aGoalMonthRow({ month: month('2026-02') }),
        answered('2026-03', [before]),
      ],
      { since: '2026-01' },
    ],
    [
      'keeps what it was before this month changed it',
      [answered('2026-02', [before]), answered('2026-03', [after])],
      { since: '2026-02', risk: after, before },
    ],
    [
      'stands as it was told last when the month has no answer',
      [answered('2026-01', [after]), answered('2026-02', [before]), aGoalMonthRow()],
      { since: '2026-01', told: '2026-02', risk: before },
    ],
    [
      'is as it was in a past month',
      [answered('2026-03', [before]), answered('2026-04', [after])],
      { since: '2026-03', told: '2026-03', risk: before },
    ],
  ])('%s', (_, rows, expected) => {
    expect(inMarch(rows.toReversed())).toMatchObject(expected);
  });

  it.each<[string, readonly GoalMonthRow[]]>([
    ['is the same', [answered('2026-02', [before]), answered('2026-03', [before])]],
    [
      'only says in other words that it is unprepared',
      [
        answered('2026-02', [aRisk({ preparation: '' })]),
        answered('2026-03', [aRisk({ preparation: '', unprepared: true })]),
      ],
    ],
    [
      'was changed in an earlier month',
      [answered('2026-01', [before]), answered('2026-02', [after]), aGoalMonthRow()],
    ],
  ])('is not changed when it %s', (_, rows) => {
    expect(inMarch(rows)).not.toHaveProperty('before');
  });

  it.each<[string, Partial<Risk>, boolean]>([
    ['open without preparation', { preparation: ' ' }, true],
    ['realised without preparation', { preparation: '', state: 'realised' }, true],
    ['closed without preparation', { preparation: '', state: 'closed' }, false],
    ['open with preparation', {}, false],
  ])('that is %s: unprepared %p', (_, over, expected) => {
    expect(isRiskUnprepared(aRisk(over))).toBe(expected);
  });

  it.each<[RiskLevel, RiskLevel, string]>([
    [1, 4, 'low'],
    [5, 1, 'moderate'],
    [3, 3, 'moderate'],
    [2, 5, 'high'],
    [3, 4, 'high'],
    [5, 3, 'severe'],
    [5, 5, 'severe'],
  ])('of likelihood %i and impact %i is %s', (likelihood, impact, expected) => {
    expect(severityBand({ likelihood, impact })).toBe(expected);
  });
});

describe('the risks of the portfolio', () => {
  const other = aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo' });

  it('come realised, new, known, closed, and the greater first within each', () => {
    const old = [
      aRisk({ id: 'known-small', likelihood: 1 }),
      aRisk({ id: 'known-great', likelihood: 5 }),
      aRisk({ id: 'closed-great', likelihood: 5, impact: 5, state: 'closed' }),
      aRisk({ id: 'happened-small', likelihood: 1, impact: 1, state: 'realised' }),
    ];
    const rows = [
      answered('2026-02', old),
      answered('2026-03', [...old, aRisk({ id: 'new-small', likelihood: 1, impact: 1 })]),
      answered('2026-03', [aRisk({ id: 'happened', state: 'realised' }), aRisk({ id: 'new' })], {
        goal: other.id,
      }),
    ];
    expect(risksInMonth(MARCH, [other, goal], rows).risks.map(({ risk }) => risk.id)).toEqual([
      'happened',
      'happened-small',
      'new',
      'new-small',
      'known-great',
      'known-small',
      'closed-great',
    ]);
  });

  it('keep the order of the portfolio where they are equal', () => {
    const rows = [other, goal].map((one) => answered('2026-03', [aRisk()], { goal: one.id }));
    expect(risksInMonth(MARCH, [other, goal], rows).risks.map((one) => one.goal)).toEqual([
      goal.id,
      other.id,
    ]);
  });

  it('name their sub-goal, and the same id in two sub-goals is two risks', () => {
    const project = aGoal({
      phases: [],
      indicators: [],
      subGoals: [aSubGoal(), aSubGoal({ id: 'syksy', name: 'Syksyn tapahtuma' })],
    });
    const row = aGoalMonthRow({
      answer: aCheckIn({
        sections: ['kevat', 'syksy'].map((section) => aSectionAnswer({ section })),
      }),
    });
    expect(
      risksInMonth(MARCH, [project], [row]).risks.map((one) => [one.section, one.sectionName]),
    ).toEqual([
      ['kevat', 'Kevään tapahtuma'],
      ['syksy', 'Syksyn tapahtuma'],
    ]);
  });

  it('are told and dated apart in each sub-goal, whatever order the answer has', () => {
    const project = aGoal({
      phases: [],
      indicators: [],
      subGoals: [aSubGoal({ id: 'a' }), aSubGoal({ id: 'b' }), aSubGoal({ id: 'c' })],
    });
    const said = (of: string, sections: readonly string[]) =>
      aGoalMonthRow({
        answer: aCheckIn({
          month: month(of),
          sections: sections.map((section) =>
            aSectionAnswer({ section, risks: [aRisk({ description: section })] }),
          ),
        }),
      });
    const rows = [said('2026-02', ['b']), said('2026-03', ['b', 'a'])];
    expect(
      risksInMonth(MARCH, [project], rows).risks.map((one) => [
        one.section,
        one.risk.description,
        one.since,
      ]),
    ).toEqual([
      ['a', 'a', '2026-03'],
      ['b', 'b', '2026-02'],
    ]);
  });

  it('name no sub-goal where they are the goal’s own', () => {
    const [own] = risksInMonth(MARCH, [goal], [answered('2026-03', [aRisk()])]).risks;
    expect(own).toStrictEqual({
      goal: goal.id,
      section: OWN_SECTION,
      risk: aRisk(),
      since: MARCH,
      told: MARCH,
    });
  });

  it('leave out a goal that has no row in the month', () => {
    const past = answered('2026-02', [aRisk()], { goal: other.id });
    const rows = [answered('2026-03', [aRisk()]), past];
    const seen = risksInMonth(MARCH, [goal, other], rows);
    expect([seen.goals, seen.risks.map((one) => one.goal)]).toEqual([1, [goal.id]]);
  });

  it('count the goals of the month, also those without a risk or an answer', () => {
    const rows = [answered('2026-03', []), aGoalMonthRow({ goal: other.id })];
    const later = aGoal({ id: goalId('uusi'), order: 3 });
    expect(risksInMonth(MARCH, [goal, other, later], rows)).toEqual({
      month: MARCH,
      goals: 2,
      risks: [],
    });
  });
});
