import type { CheckInSituation } from '../../views/check-in.ts';
import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { CheckIn } from '../../../domain/goal/check-in.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
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
import { readPersonRef } from '../shared/name-lookup.ts';

/** Also reads the name of the person who answered. */
export const readCheckIn = async (
  context: Context,
  actor: Actor,
  target: GoalMonth,
): Promise<CheckInSituation> =>
  nameAnswerer(context, await readVisibleCheckIn(context, actor, target));

/** `answeredBy` is missing: see `nameAnswerer`. */
export const readVisibleCheckIn = (
  context: Context,
  actor: Actor,
  target: GoalMonth,
): Promise<CheckInSituation> =>
  readSituation(context, actor, target, requireVisibleGoalInMonth(context, actor, target));

/** Refuses people who do not answer for the goal. `answeredBy` is missing: see `nameAnswerer`. */
export const readOwnCheckIn = (
  context: Context,
  actor: Actor,
  target: GoalMonth,
): Promise<CheckInSituation> =>
  readSituation(context, actor, target, requireGoalInMonth(context, actor, 'check-in', target));

export async function nameAnswerer(
  context: Context,
  situation: CheckInSituation,
): Promise<CheckInSituation> {
  const { answer } = situation;
  if (!answer) return situation;
  return { ...situation, answeredBy: await readPersonRef(context, answer.answeredBy) };
}

async function readSituation(
  context: Context,
  actor: Actor,
  target: GoalMonth,
  permitting: Promise<GoalInMonth>,
): Promise<CheckInSituation> {
  const [found, history] = await Promise.all([
    permitting,
    context.stores.checkIns.history(yearOf(target.month), target.goal),
  ]);
  return toCheckInSituation(context, actor, { ...found, row: found.row.value, history });
}

export interface LoadedCheckIn extends Pick<GoalInMonth, 'goal' | 'answerers' | 'opened'> {
  readonly row: GoalMonthRow;
  readonly history: readonly CheckIn[];
}

export function toCheckInSituation(
  context: Context,
  actor: Actor,
  { goal, answerers, opened, row, history }: LoadedCheckIn,
): CheckInSituation {
  const { answer } = row;
  const previous = history.findLast((one) => one.month < opened.month);
  return {
    goal,
    month: opened,
    state: answerState(row, opened, today(context)),
    mayCheckIn: can(actor, 'check-in', goal, answerers),
    ...(answer && { answer }),
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
