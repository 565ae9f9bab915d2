import type { GoalMonthRow } from '../goal/goal-month-row.ts';
import { changesBetween, type AnswerChange } from '../check-in/answer-changes.ts';
import type { CheckIn } from '../goal/check-in.ts';
import { compareForecasts, type Forecast } from '../goal/forecast.ts';
import { sectionsOf, type Goal } from '../goal/goal.ts';
import type { GoalId } from '../common/ids.ts';
import type { Day, Month, OpenedMonth } from '../common/month.ts';
import { buildGoalStanding, type GoalStanding, type Standing } from './portfolio.ts';
import { sortInPortfolioOrder } from '../goal/sort-in-portfolio-order.ts';

/** Groups are in display order. Each goal is in exactly one group. */
export const COMPARISON_GROUPS = [
  'worse',
  /** Had an answer in the first month and has no recent answer now. */
  'silent',
  'better',
  /** Had no recent answer in the first month and has one now. */
  'answered',
  'added',
  'left',
  'moved',
  /** No answer since the first month, or the newest answer is out of date. */
  'unheard',
  'unchanged',
] as const;
export type ComparisonGroup = (typeof COMPARISON_GROUPS)[number];

export interface StandingInMonth {
  readonly standing: Standing;
  /** The newest known forecast, and the month of the answer that gave it. */
  readonly told?: { readonly forecast: Forecast; readonly month: Month };
  readonly silentMonths: number;
}

export interface GoalComparison {
  readonly goal: GoalId;
  readonly group: ComparisonGroup;
  /** Undefined if the goal was not followed in the first month. */
  readonly then?: StandingInMonth;
  readonly now?: StandingInMonth;
  /** When and why the forecast changed. Undefined if the forecast is the same in both months. */
  readonly turned?: { readonly month: Month; readonly reason?: string };
  readonly changes: readonly AnswerChange[];
  readonly newSections: readonly string[];
}

export interface Comparison {
  readonly from: Month;
  readonly to: Month;
  readonly totals: Readonly<Record<ComparisonGroup, number>>;
  /** Sorted by group, then in portfolio order. */
  readonly goals: readonly GoalComparison[];
}

/** All months are of one year. Answers after `to` are ignored. `rows` may be in any order. */
export function compareMonths(
  { from, to }: { readonly from: Month; readonly to: Month },
  goals: readonly Goal[],
  months: readonly OpenedMonth[],
  rows: readonly GoalMonthRow[],
  today: Day,
): Comparison {
  const rowsOf = Map.groupBy(rows, (row) => row.goal);
  const compared = sortInPortfolioOrder(goals).flatMap((goal) => {
    const own = rowsOf.get(goal.id) ?? [];
    const standingIn = (month: Month): GoalStanding | undefined =>
      own.some((row) => row.month === month)
        ? buildGoalStanding(month, goal, months, own, today)
        : undefined;
    return comparison(from, goal, standingIn(from), standingIn(to)) ?? [];
  });
  const inGroup = (group: ComparisonGroup): readonly GoalComparison[] =>
    compared.filter((goal) => goal.group === group);
  return {
    from,
    to,
    totals: {
      worse: inGroup('worse').length,
      silent: inGroup('silent').length,
      better: inGroup('better').length,
      answered: inGroup('answered').length,
      added: inGroup('added').length,
      left: inGroup('left').length,
      moved: inGroup('moved').length,
      unheard: inGroup('unheard').length,
      unchanged: inGroup('unchanged').length,
    },
    goals: COMPARISON_GROUPS.flatMap(inGroup),
  };
}

function comparison(
  from: Month,
  goal: Goal,
  then: GoalStanding | undefined,
  now: GoalStanding | undefined,
): GoalComparison | undefined {
  if (!then && !now) return undefined;
  const [before, after] = [then?.answer, now?.answer];
  const changes =
    before && after ? changesBetween(before, after).filter((change) => isListed(change, goal)) : [];
  const newSections = before && after ? newSectionNames(goal, before, after) : [];
  const turned = then && now ? lastTurn(then, now) : undefined;
  return {
    goal: goal.id,
    group: groupOf(from, then, now, changes.length + newSections.length > 0),
    changes,
    newSections,
    ...(then && { then: summarize(then) }),
    ...(now && { now: summarize(now) }),
    ...(turned && { turned }),
  };
}

function groupOf(
  from: Month,
  then: GoalStanding | undefined,
  now: GoalStanding | undefined,
  hasMoved: boolean,
): ComparisonGroup {
  if (!then) return 'added';
  if (!now) return 'left';
  const turn =
    then.forecast && now.forecast ? compareForecasts(then.forecast, now.forecast) : 'same';
  const [wasSilent, isSilent] = [then.standing === 'silent', now.standing === 'silent'];
  if (turn === 'worse') return 'worse';
  if (isSilent && !wasSilent) return 'silent';
  if (turn === 'better') return 'better';
  if (wasSilent && !isSilent) return 'answered';
  if (hasMoved) return 'moved';
  const isAnswered = now.answer !== undefined && now.answer.month > from;
  return isAnswered && !isSilent ? 'unchanged' : 'unheard';
}

/** Leaves out what is shown elsewhere: explanations, and the forecast of an only section. */
const isListed = (change: AnswerChange, goal: Goal): boolean =>
  change.kind !== 'explanation' && (change.kind !== 'forecast' || sectionsOf(goal).length > 1);

const newSectionNames = (goal: Goal, before: CheckIn, after: CheckIn): readonly string[] => {
  const answers = (answer: CheckIn, id: string): boolean =>
    answer.sections.some((one) => one.section === id);
  return sectionsOf(goal).flatMap(({ id, name }) =>
    name !== undefined && answers(after, id) && !answers(before, id) ? [name] : [],
  );
};

function lastTurn(then: GoalStanding, now: GoalStanding): GoalComparison['turned'] | undefined {
  if (!then.forecast || !now.forecast || then.forecast === now.forecast) return undefined;
  const withForecast = now.trajectory.filter((point) => point.forecast !== undefined);
  const last = withForecast.findLastIndex((point) => point.forecast !== now.forecast);
  const turn = withForecast[last + 1];
  return (
    turn && {
      month: turn.month,
      ...(turn.explanation !== undefined && { reason: turn.explanation }),
    }
  );
}

const summarize = ({
  standing,
  forecast,
  answer,
  silentMonths,
}: GoalStanding): StandingInMonth => ({
  standing,
  silentMonths,
  ...(forecast && answer && { told: { forecast, month: answer.month } }),
});
