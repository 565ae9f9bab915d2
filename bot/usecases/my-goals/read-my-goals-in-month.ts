import type { MyGoals, MyGoal } from '../../views/my-goals.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import { isFollowed, type Goal } from '../../../domain/goal/goal.ts';
import { answerersInMonth } from '../../../domain/goal/answerers-in-month.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Day, Month, OpenedMonth } from '../../../domain/common/month.ts';
import { buildGoalStanding } from '../../../domain/portfolio/portfolio.ts';
import { today, type Context } from '../shared/context.ts';
import { chooseMonthWithData } from '../shared/choose-month.ts';
import { sortInPortfolioOrder } from '../../../domain/goal/sort-in-portfolio-order.ts';

export async function readMyGoalsInMonth(
  context: Context,
  actor: Pick<Actor, 'id'>,
  month?: Month,
): Promise<MyGoals> {
  const { overview } = context.stores;
  const { chosen, months, goals, rows, ...year } = await chooseMonthWithData(
    context,
    month,
    overview,
  );
  const handOvers = year.handOvers.filter((one) => one.month === chosen.month);
  const rowsOf = Map.groupBy(rows, (row) => row.goal);
  const isOnBoard = (goal: Goal): boolean =>
    rowsOf.get(goal.id)?.some((row) => row.month === chosen.month) === true;
  const isMine = (goal: Goal): boolean =>
    answerersInMonth(goal, chosen.month, handOvers).includes(actor.id);
  const ownGoals = sortInPortfolioOrder(goals).filter(
    (goal) => isFollowed(goal) && isOnBoard(goal) && isMine(goal),
  );
  return toMyGoals({ month: chosen, months, ownGoals, rowsOf, today: today(context) });
}

export interface MyGoalsInput {
  readonly month: OpenedMonth;
  readonly months: readonly OpenedMonth[];
  /** Sorted in the order of the portfolio. */
  readonly ownGoals: readonly Goal[];
  readonly rowsOf: ReadonlyMap<GoalId, readonly GoalMonthRow[]>;
  readonly today: Day;
}

export function toMyGoals(situation: MyGoalsInput): MyGoals {
  const { month, months, rowsOf } = situation;
  const goals = situation.ownGoals.map((goal) => {
    const own = rowsOf.get(goal.id) ?? [];
    return { goal, standing: buildGoalStanding(month.month, goal, months, own, situation.today) };
  });
  const waits = ({ standing }: MyGoal): boolean => standing.state === 'pending';
  return { month, goals: [...goals.filter(waits), ...goals.filter((one) => !waits(one))] };
}
