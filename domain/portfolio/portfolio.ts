import { answerState, type AnswerState } from '../goal/on-time-or-late.ts';
import type { GoalMonthRow } from '../goal/goal-month-row.ts';
import { sectionWithWorstForecast, forecastOf, type CheckIn } from '../goal/check-in.ts';
import { compareForecasts, type Forecast, type ForecastTurn } from '../goal/forecast.ts';
import { sectionsOf, type Goal, type Section } from '../goal/goal.ts';
import type { GoalId } from '../common/ids.ts';
import {
  shareOfTarget,
  weakestIndicator,
  type Indicator,
  type IndicatorValue,
} from '../goal/indicator.ts';
import { monthState, type Day, type Month, type OpenedMonth } from '../common/month.ts';
import { phasePercentDone, type PhaseStatus } from '../goal/phase.ts';
import { sortInPortfolioOrder } from '../goal/sort-in-portfolio-order.ts';

export const STANDINGS = ['will-not-be-met', 'uncertain', 'silent', 'will-be-met', 'met'] as const;
export type Standing = (typeof STANDINGS)[number];
export type StandingTotals = Readonly<Record<Standing, number>>;

export interface TrajectoryPoint {
  readonly month: Month;
  readonly state: AnswerState;
  readonly forecast?: Forecast;
  readonly explanation?: string;
}

export interface PhasePoint {
  readonly id: string;
  readonly name: string;
  readonly status: PhaseStatus;
  /** Percent of the phase that is done, from 0 to 100. */
  readonly reach: number;
}

export interface WeakestIndicator {
  readonly section?: string;
  readonly indicator: Indicator;
  readonly value?: IndicatorValue;
}

export interface SectionStanding {
  readonly id: string;
  readonly name?: string;
  readonly forecast?: Forecast;
  readonly phases: readonly PhasePoint[];
}

export interface GoalStanding {
  readonly goal: GoalId;
  readonly standing: Standing;
  readonly state: AnswerState;
  /** The newest answer, from this month or an earlier one. */
  readonly answer?: CheckIn;
  readonly forecast?: Forecast;
  /** Compares `forecast` with `previousForecast`. Undefined if this month has no answer. */
  readonly turn?: ForecastTurn;
  readonly previousForecast?: Forecast;
  /** Consecutive opened months without an answer, except those that still accept answers. */
  readonly silentMonths: number;
  readonly explanation?: string;
  readonly weakest?: WeakestIndicator;
  readonly sections: readonly SectionStanding[];
  readonly trajectory: readonly TrajectoryPoint[];
}

export interface Portfolio {
  readonly month: Month;
  readonly totals: StandingTotals;
  readonly answers: Readonly<Record<AnswerState, number>>;
  readonly themes: readonly {
    readonly theme: string;
    readonly totals: StandingTotals;
    readonly goals: readonly GoalId[];
  }[];
  readonly worse: readonly GoalId[];
  readonly better: readonly GoalId[];
  readonly silent: readonly GoalId[];
  readonly goals: readonly GoalStanding[];
}

/** Answers after `month` are ignored. `rows` and `months` are the year's, in any order. */
export function buildPortfolio(
  month: Month,
  goals: readonly Goal[],
  months: readonly OpenedMonth[],
  rows: readonly GoalMonthRow[],
  today: Day,
): Portfolio {
  const rowsOf = Map.groupBy(rows, (row) => row.goal);
  const inMonth = goals.filter((goal) => rowsOf.get(goal.id)?.some((row) => row.month === month));
  const standings = sortInPortfolioOrder(inMonth).map((goal) =>
    buildGoalStanding(month, goal, months, rowsOf.get(goal.id) ?? [], today),
  );
  const themeOf = new Map(goals.map((goal) => [goal.id, goal.theme]));
  const byTheme = Map.groupBy(standings, ({ goal }) => themeOf.get(goal) ?? '');
  return {
    month,
    totals: countByStanding(standings),
    answers: answersOf(standings),
    themes: [...byTheme].map(([theme, members]) => ({
      theme,
      totals: countByStanding(members),
      goals: members.map(({ goal }) => goal),
    })),
    worse: standings.filter(({ turn }) => turn === 'worse').map(({ goal }) => goal),
    better: standings.filter(({ turn }) => turn === 'better').map(({ goal }) => goal),
    silent: standings.filter(({ standing }) => standing === 'silent').map(({ goal }) => goal),
    goals: standings,
  };
}

export const goalsNeedingAttention = <Goal extends Pick<GoalStanding, 'standing'>>(
  goals: readonly Goal[],
): readonly Goal[] =>
  goals
    .filter(({ standing }) => standing !== 'met' && standing !== 'will-be-met')
    .toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));

/** `rows` are the goal's own rows, in any order. */
export function buildGoalStanding(
  month: Month,
  goal: Goal,
  months: readonly OpenedMonth[],
  rows: readonly GoalMonthRow[],
  today: Day,
): GoalStanding {
  const past = months
    .filter((opened) => opened.month <= month)
    .toSorted((a, b) => a.month.localeCompare(b.month))
    .flatMap((opened) => {
      const row = rows.find((candidate) => candidate.month === opened.month);
      return row ? [{ opened, row, state: answerState(row, opened, today) }] : [];
    });
  const current = past.at(-1);
  const state = current?.state ?? 'pending';
  const answers = past.flatMap(({ row }) => (row.answer ? [row.answer] : []));
  const answer = answers.at(-1);
  const forecast = answer && forecastOf(answer);
  const previous = answers.filter((earlier) => earlier.month < month).at(-1);
  const previousForecast = previous && forecastOf(previous);
  const answeredNow = answer?.month === month;
  const silentMonths = countSilent(past, today);
  const explanation = answer && sectionWithWorstForecast(answer)?.explanation;
  const weakest = weakestOf(goal, answer);
  return {
    goal: goal.id,
    state,
    standing: forecast === undefined || silentMonths > 0 ? 'silent' : forecast,
    silentMonths,
    sections: sectionsOf(goal).map((section) => sectionStanding(section, answer)),
    trajectory: past.map(({ opened, row, state: was }) => point(opened.month, was, row.answer)),
    ...(answer && { answer }),
    ...(forecast && { forecast }),
    ...(previousForecast && { previousForecast }),
    ...(answeredNow && forecast && previousForecast
      ? { turn: compareForecasts(previousForecast, forecast) }
      : {}),
    ...(explanation ? { explanation } : {}),
    ...(weakest && { weakest }),
  };
}

interface PastMonth {
  readonly opened: OpenedMonth;
  readonly row: GoalMonthRow;
  readonly state: AnswerState;
}

function countSilent(past: readonly PastMonth[], today: Day): number {
  let count = 0;
  for (const { row, state, opened } of past.toReversed()) {
    if (row.answer !== undefined) break;
    const isStillOpen = monthState(opened, today) !== 'closed';
    if (state !== 'excused' && !isStillOpen) count += 1;
  }
  return count;
}

function point(month: Month, state: AnswerState, answer: CheckIn | undefined): TrajectoryPoint {
  const forecast = answer && forecastOf(answer);
  const explanation = answer && sectionWithWorstForecast(answer)?.explanation;
  return {
    month,
    state,
    ...(forecast && { forecast }),
    ...(explanation ? { explanation } : {}),
  };
}

function sectionStanding(section: Section, answer: CheckIn | undefined): SectionStanding {
  const given = answer?.sections.find((one) => one.section === section.id);
  return {
    id: section.id,
    ...(section.name !== undefined && { name: section.name }),
    ...(given && { forecast: given.forecast }),
    phases: section.phases.map((phase) => {
      const state = given?.phases.find((one) => one.phase === phase.id);
      return {
        id: phase.id,
        name: phase.name,
        status: state?.status ?? 'not-started',
        reach: state ? phasePercentDone(phase, state) : 0,
      };
    }),
  };
}

function weakestOf(goal: Goal, answer: CheckIn | undefined): WeakestIndicator | undefined {
  const candidates = sectionsOf(goal).flatMap((section) => {
    const values = answer?.sections.find((one) => one.section === section.id)?.indicators ?? [];
    const indicator = weakestIndicator(section.indicators, values);
    if (!indicator) return [];
    const value = values.find((one) => one.indicator === indicator.id);
    const weakest: WeakestIndicator = {
      indicator,
      ...(section.name !== undefined && { section: section.name }),
      ...(value && { value }),
    };
    return [{ weakest, share: shareOfTarget(indicator, value) }];
  });
  return candidates.toSorted((a, b) => a.share - b.share)[0]?.weakest;
}

export function countByStanding(
  standings: readonly Pick<GoalStanding, 'standing'>[],
): StandingTotals {
  return Object.fromEntries(
    STANDINGS.map((standing) => [
      standing,
      standings.filter((goal) => goal.standing === standing).length,
    ]),
  ) as Record<Standing, number>;
}

function answersOf(standings: readonly GoalStanding[]): Readonly<Record<AnswerState, number>> {
  const count = (state: AnswerState): number =>
    standings.filter((goal) => goal.state === state).length;
  return {
    pending: count('pending'),
    'on-time': count('on-time'),
    late: count('late'),
    missed: count('missed'),
    excused: count('excused'),
  };
}
