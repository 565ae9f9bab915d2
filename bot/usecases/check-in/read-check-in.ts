import type { CheckInSituation } from '../../views/check-in.ts';
import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import { answerState } from '../../../domain/goal/on-time-or-late.ts';
import { yearOf } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { today, type Context } from '../shared/context.ts';
import { requireFollowedGoal } from '../shared/authorize.ts';
import {
  requireGoalInMonth,
  requireVisibleGoalInMonth,
  type GoalInMonth,
  type GoalMonth,
} from '../shared/require-goal.ts';
import { readNameLookup } from '../shared/name-lookup.ts';

export const readCheckIn = (
  context: Context,
  actor: Actor,
  target: GoalMonth,
): Promise<CheckInSituation> =>
  readSituation(context, actor, target, requireVisibleGoalInMonth(context, actor, target));

/** Refuses people who do not answer for the goal. */
export const readOwnCheckIn = (
  context: Context,
  actor: Actor,
  target: GoalMonth,
): Promise<CheckInSituation> =>
  readSituation(context, actor, target, requireGoalInMonth(context, actor, 'check-in', target));

async function readSituation(
  context: Context,
  actor: Actor,
  target: GoalMonth,
  permitting: Promise<GoalInMonth>,
): Promise<CheckInSituation> {
  const [{ goal, answerers, opened, row }, history, names] = await Promise.all([
    permitting,
    context.stores.checkIns.history(yearOf(target.month), target.goal),
    readNameLookup(context),
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

export function requireCheckInPermission({
  goal,
  mayCheckIn,
}: Pick<CheckInSituation, 'goal' | 'mayCheckIn'>): void {
  requireFollowedGoal(goal);
  if (!mayCheckIn) throw new Refusal('not-allowed');
}
