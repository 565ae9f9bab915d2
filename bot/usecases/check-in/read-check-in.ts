import { can, type Actor } from '../../../domain/goal/access.ts';
import { answerState, type AnswerState } from '../../../domain/goal/board.ts';
import type { CheckIn } from '../../../domain/goal/check-in.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { answerersIn } from '../../../domain/goal/hand-over.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { yearOf, type Month, type OpenedMonth } from '../../../domain/common/month.ts';
import type { PersonRef } from '../../../contract/common/refs.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { today, type Context } from '../shared/context.ts';
import { requireFollowedGoal } from '../shared/authorize.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { readNames } from '../shared/names.ts';

/** What a form or a receipt of one goal's check-in is drawn from. */
export interface CheckInSituation {
  readonly goal: Goal;
  readonly month: OpenedMonth;
  readonly state: AnswerState;
  /** The month's newest answer. */
  readonly answer?: CheckIn;
  readonly answeredBy?: PersonRef;
  /** The last answer of an earlier month of the year. */
  readonly previous?: CheckIn;
  readonly mayCheckIn: boolean;
}

/** How the goal's check-in stands in the month. */
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

export function requireMayCheckIn({
  goal,
  mayCheckIn,
}: Pick<CheckInSituation, 'goal' | 'mayCheckIn'>): void {
  requireFollowedGoal(goal);
  if (!mayCheckIn) throw new Refusal('not-allowed');
}
