import type { Actor } from '../../../domain/goal/access.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { requireOpenMonth } from '../shared/choose-month.ts';
import { requireAnswerableGoal, type DraftTarget } from './read-draft.ts';
import { unchangedGoal } from './read-unchanged.ts';
import { submitCheckIn, type CheckInResult } from './submit-check-in.ts';

export interface ConfirmUnchangedInput extends DraftTarget {
  readonly submission: string;
  /** Needed where nothing has changed for so long that it is asked for. */
  readonly reflection?: string;
}

/** Gives the goal's last answer again, as this month's: a dated row like any other. */
export async function confirmUnchanged(
  context: Context,
  actor: Actor,
  { goal: id, month, submission, reflection }: ConfirmUnchangedInput,
): Promise<CheckInResult> {
  const goal = await requireAnswerableGoal(context, actor, { goal: id, month });
  await requireOpenMonth(context, month);
  const again = await unchangedGoal(context, goal, month);
  const missing = (field: string): Refusal =>
    new Refusal('invalid-answer', { problems: [{ field, problem: 'required' }] });
  if (!again) throw missing('sections');
  const said = (reflection ?? '').trim();
  if (again.asksWhatWouldChange && said === '') throw missing('reflection');
  return submitCheckIn(context, actor, {
    goal: id,
    month,
    basedOn: 0,
    submission,
    sections: again.sections,
    ...(said !== '' && { reflection: said }),
  });
}
