import type { CheckInSituation } from '../../views/check-in.ts';
import { can, type Actor, type GoalAct } from '../../../domain/goal/access.ts';
import { answerState } from '../../../domain/goal/board.ts';
import { yearOf } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { today, type Context } from '../shared/context.ts';
import { requireFollowedGoal } from '../shared/authorize.ts';
import { requireGoalInMonth, type GoalMonth } from '../shared/require-goal.ts';
import { readNames } from '../shared/names.ts';

/**
 * The goal's check-in in a month that was opened, for a reader who may do `act` to the goal.
 * @throws Refusal those of `requireGoalInMonth`
 */
export async function readCheckIn(
  context: Context,
  actor: Actor,
  target: GoalMonth,
  act: GoalAct = 'read-goal',
): Promise<CheckInSituation> {
  const [{ goal, answerers, opened, row }, history, names] = await Promise.all([
    requireGoalInMonth(context, actor, act, target, 'opened'),
    context.stores.checkIns.history(yearOf(target.month), target.goal),
    readNames(context),
  ]);
  const { answer } = row.value;
  const previous = history.findLast((one) => one.month < target.month);
  return {
    goal,
    month: opened,
    state: answerState(row.value, opened, today(context)),
    mayCheckIn: can(actor, 'check-in', goal, answerers),
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
