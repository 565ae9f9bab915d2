import type { BoardRow } from '../goal/board.ts';
import { changesBetween, type AnswerChange } from '../check-in/answer-changes.ts';
import type { CheckIn } from '../goal/check-in.ts';
import { turnOf, type Forecast } from '../goal/forecast.ts';
import { sectionsOf, type Goal } from '../goal/goal.ts';
import type { GoalId } from '../common/ids.ts';
import type { Day, Month, OpenedMonth } from '../common/month.ts';
import { standingOf, type GoalStanding, type Standing } from './portfolio.ts';
import { sortByOrder } from '../goal/sort-by-order.ts';

/** What became of a goal between two months, in the order in which it is told. A goal is in one only. */
export const COMPARISON_GROUPS = [
  'worse',
  /** Had an answer then and has none now. */
  'silent',
  'better',
  /** Had no answer then, and has one now. */
  'answered',
  'added',
  'left',
  /** The forecast is the same; phases, indicators, risks or a sub-goal are not. */
  'moved',
  /** Nobody has answered after the first month, or the answer is too old again. */
  'unheard',
  /** Answered, and nothing is different. */
  'unchanged',
] as const;
export type ComparisonGroup = (typeof COMPARISON_GROUPS)[number];

export interface StandingInMonth {
  readonly standing: Standing;
  /** The newest forecast that was known, and the month of its answer. */
  readonly told?: { readonly forecast: Forecast; readonly month: Month };
  readonly silentMonths: number;
}

export interface GoalComparison {
  readonly goal: GoalId;
  readonly group: ComparisonGroup;
  /** Absent when the goal was not on the month's board. */
  readonly then?: StandingInMonth;
  readonly now?: StandingInMonth;
  /** When the present forecast was given, and the reason given with it; only where the forecast turned. */
  readonly turned?: { readonly month: Month; readonly reason?: string };
  /** What else differs: no explanations, and no forecast of a goal that has one section alone. */
  readonly changes: readonly AnswerChange[];
  /** Names of the sub-goals that were answered for the first time after the first month. */
  readonly newSections: readonly string[];
}

export interface Comparison {
  readonly from: Month;
  readonly to: Month;
  readonly totals: Readonly<Record<ComparisonGroup, number>>;
  /** By group, in the order of the portfolio within each. */
  readonly goals: readonly GoalComparison[];
}

/**
 * What became of each goal between two months of one year, `from` before `to`; answers after `to` are
 * not seen. `months` are the year's opened months, `rows` its board rows in any order.
 */
export function compareMonths(
  { from, to }: { readonly from: Month; readonly to: Month },
  goals: readonly Goal[],
  months: readonly OpenedMonth[],
  rows: readonly BoardRow[],
  today: Day,
): Comparison {
  const rowsOf = Map.groupBy(rows, (row) => row.goal);
  const compared = sortByOrder(goals).flatMap((goal) => {
    const own = rowsOf.get(goal.id) ?? [];
    const standingIn = (month: Month): GoalStanding | undefined =>
      own.some((row) => row.month === month)
        ? standingOf(month, goal, months, own, today)
        : undefined;
    return comparison(from, goal, standingIn(from), standingIn(to)) ?? [];
  });
  const inGroup = (group: ComparisonGroup): readonly GoalComparison[] =>
    compared.filter((one) => one.group === group);
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
    before && after ? changesBetween(before, after).filter((one) => isListed(one, goal)) : [];
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
  const turn = then.forecast && now.forecast ? turnOf(then.forecast, now.forecast) : 'same';
  const [wasSilent, isSilent] = [then.standing === 'silent', now.standing === 'silent'];
  if (turn === 'worse') return 'worse';
  if (isSilent && !wasSilent) return 'silent';
  if (turn === 'better') return 'better';
  if (wasSilent && !isSilent) return 'answered';
  if (hasMoved) return 'moved';
  const isAnswered = now.answer !== undefined && now.answer.month > from;
  return isAnswered && !isSilent ? 'unchanged' : 'unheard';
}

/** The explanation is given with the turn; a lone section's forecast is the goal's own. */
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
