import type { Actor } from '../../domain/access.ts';
import type { Goal } from '../../domain/goal.ts';
import { answerersIn } from '../../domain/hand-over.ts';
import { yearOf, type Month, type OpenedMonth } from '../../domain/month.ts';
import { standingOf, type GoalStanding } from '../../domain/portfolio.ts';
import { today, type Context } from './context.ts';
import { readHandOvers } from './hand-overs.ts';
import { chooseMonth } from './months.ts';

export interface MyGoals {
  readonly month: OpenedMonth;
  /** Goals that the person answers for; those that wait for an answer first, then as in the portfolio. */
  readonly goals: readonly MyGoal[];
}

export interface MyGoal {
  readonly goal: Goal;
  readonly standing: GoalStanding;
}

/**
 * The goals that the person may check in, as they stand in the month.
 * @throws Refusal `no-months`, `month-not-open`
 */
export async function readMyGoals(
  context: Context,
  actor: Pick<Actor, 'id'>,
  month?: Month,
): Promise<MyGoals> {
  const { chosen, months } = await chooseMonth(context, month);
  const year = yearOf(chosen.month);
  const [goals, rows, handOvers] = await Promise.all([
    context.stores.goals.list(year),
    context.stores.checkIns.boardsOf(year),
    readHandOvers(context, chosen.month),
  ]);
  const onBoard = new Set(
    rows.filter(({ value }) => value.month === chosen.month).map(({ value }) => value.goal),
  );
  const isMine = (goal: Goal): boolean =>
    answerersIn(goal, chosen.month, handOvers).includes(actor.id);
  const mine = goals
    .map(({ value }) => value)
    .filter((goal) => onBoard.has(goal.id) && isMine(goal))
    .toSorted((a, b) => a.order - b.order)
    .map((goal) => {
      const own = rows.map(({ value }) => value).filter((row) => row.goal === goal.id);
      return { goal, standing: standingOf(chosen.month, goal, months, own, today(context)) };
    });
  const waits = ({ standing }: MyGoal): boolean => standing.state === 'pending';
  return {
    month: chosen,
    goals: [...mine.filter(waits), ...mine.filter((one) => !waits(one))],
  };
}
