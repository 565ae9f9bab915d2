import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { requireGoalInOpenMonth, type GoalMonth } from '../shared/require-goal.ts';
import { readUnchangedGoal } from './read-unchanged-goals.ts';
import { submitCheckIn, type CheckInResult } from './submit-check-in.ts';

export interface ConfirmUnchangedInput extends GoalMonth {
  readonly submission: string;
  /** What would change the goal. The person must say so if the goal has not changed for long. */
  readonly reflection?: string;
}

export async function confirmUnchanged(
  context: Context,
  actor: Actor,
  { goal: id, month, submission, reflection }: ConfirmUnchangedInput,
): Promise<CheckInResult> {
  const target = { goal: id, month };
  const { goal } = await requireGoalInOpenMonth(context, actor, 'check-in', target);
  const again = await readUnchangedGoal(context, goal, month);
  const missing = (field: string): Refusal =>
    new Refusal('invalid-answer', { problems: [{ field, problem: 'required' }] });
  if (!again) throw missing('sections');
  const trimmed = (reflection ?? '').trim();
  if (again.asksWhatWouldChange && trimmed === '') throw missing('reflection');
  return submitCheckIn(context, actor, {
    goal: id,
    month,
    basedOn: 0,
    submission,
    sections: again.sections,
    ...(trimmed !== '' && { reflection: trimmed }),
  });
}
