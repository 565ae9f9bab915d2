import type { CheckInSituation } from '../../views/check-in.ts';
import { can, type Actor } from '../../../domain/goal/access.ts';
import { answerState } from '../../../domain/goal/board.ts';
import { answerersIn } from '../../../domain/goal/hand-over.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { today, type Context } from '../shared/context.ts';
import { requireFollowedGoal } from '../shared/authorize.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { readNames } from '../shared/names.ts';

/**
 * How the goal's check-in stands in the month.
 * @throws Refusal `goal-not-found` (also where the reader may not see it), `month-not-open`,
 * `goal-not-in-month`
 */
export async function readCheckIn(
  context: Context,
  actor: Actor,
  { goal: id, month }: { readonly goal: GoalId; readonly month: Month },
): Promise<CheckInSituation> {
  const year = yearOf(month);
  const { checkIns, goals, months } = context.stores;
  const [goal, opened, row, history, names, handOvers] = await Promise.all([
    goals.get(year, id),
    months.get(month),
    checkIns.row(month, id),
    checkIns.history(year, id),
    readNames(context),
    readHandOvers(context, month),
  ]);
  const answerers = goal ? answerersIn(goal.value, month, handOvers) : [];
  if (!goal || !can(actor, 'read-goal', goal.value, answerers)) throw new Refusal('goal-not-found');
  if (!opened) throw new Refusal('month-not-open', { month });
  if (!row) throw new Refusal('goal-not-in-month', { month });
  const { answer } = row.value;
  const previous = history.findLast((one) => one.month < month);
  return {
    goal: goal.value,
    month: opened.value,
    state: answerState(row.value, opened.value, today(context)),
    mayCheckIn: can(actor, 'check-in', goal.value, answerers),
    ...(answer && { answer, answeredBy: names(answer.answeredBy) }),
    ...(previous && { previous }),
  };
}

/** @throws Refusal `goal-archived`, `not-allowed` */
export function requireMayCheckIn({
  goal,
  mayCheckIn,
}: Pick<CheckInSituation, 'goal' | 'mayCheckIn'>): void {
  requireFollowedGoal(goal);
  if (!mayCheckIn) throw new Refusal('not-allowed');
}
