import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { ComparedGoal, CompareView } from '../../../contract/portfolio/compare.ts';
import { compareMonths, type GoalComparison } from '../../../domain/portfolio/compare-months.ts';
import { sectionsOf, type Goal } from '../../../domain/goal/goal.ts';
import { yearOf, type Month, type OpenedMonth } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { toOrganisationView } from '../shared/organisation-view.ts';
import { today, type Context } from '../shared/context.ts';
import { toMonthView, type ChosenMonth } from '../shared/choose-month.ts';
import { readVisibleGoals } from './read-visible-goals.ts';

/** By default, `to` is the newest month that has begun, and `from` is the month before it. */
export interface ComparedMonths {
  readonly from: Month | undefined;
  readonly to: Month | undefined;
}

/** The months may be given in either order. The later month decides which goals the actor may see. */
export async function readComparison(
  context: Context,
  actor: Actor,
  requested: ComparedMonths,
): Promise<CompareView> {
  const [earlier, later] = inOrder(requested);
  const visible = await readVisibleGoals(context, actor, later);
  const { scope, goals, rows, months } = visible;
  const { from, to } = chooseTwo(visible, earlier);
  const compared = compareMonths(
    { from: from.month, to: to.month },
    goals,
    months,
    rows,
    today(context),
  );
  const goalById = new Map(goals.map((goal) => [goal.id, goal]));
  return {
    body: toOrganisationView(context),
    scope,
    from: toMonthView(context, from),
    to: toMonthView(context, to),
    months: months.map((one) => toMonthView(context, one)),
    totals: compared.totals,
    goals: compared.goals.flatMap((comparison) => {
      const goal = goalById.get(comparison.goal);
      return goal ? [comparedGoal(goal, comparison)] : [];
    }),
  };
}

const inOrder = ({ from, to }: ComparedMonths): readonly [Month | undefined, Month | undefined] =>
  from !== undefined && to !== undefined && to < from ? [to, from] : [from, to];

interface TwoMonths {
  readonly from: OpenedMonth;
  readonly to: OpenedMonth;
}

function chooseTwo({ chosen, months }: ChosenMonth, from: Month | undefined): TwoMonths {
  const other = from ?? monthBefore(chosen, months).month;
  if (other === chosen.month)
    throw new Refusal('months-not-comparable', { month: other, why: 'same' });
  if (yearOf(other) !== yearOf(chosen.month))
    throw new Refusal('months-not-comparable', { month: other, why: 'years' });
  const found = months.find(({ month }) => month === other);
  if (!found) throw new Refusal('month-not-open', { month: other });
  return found.month < chosen.month ? { from: found, to: chosen } : { from: chosen, to: found };
}

function monthBefore({ month }: OpenedMonth, months: readonly OpenedMonth[]): OpenedMonth {
  const found = months.findLast((one) => one.month < month);
  if (!found) throw new Refusal('months-not-comparable', { month, why: 'first' });
  return found;
}

function comparedGoal(goal: Goal, comparison: GoalComparison): ComparedGoal {
  const { goal: id, ...rest } = comparison;
  const changedSections = new Set(rest.changes.map(({ section }) => section));
  return {
    ...rest,
    id,
    name: goal.name,
    sections: sectionsOf(goal)
      .filter((section) => changedSections.has(section.id))
      .map((section) => ({
        id: section.id,
        phases: section.phases,
        indicators: section.indicators,
        ...(section.name !== undefined && { name: section.name }),
      })),
  };
}
