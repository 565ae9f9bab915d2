import type { Actor } from '../../../domain/goal/access.ts';
import { formValuesOf } from '../../../domain/check-in/form-fields.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import type { Context } from '../shared/context.ts';
import { confirmUnchanged, type ConfirmUnchangedInput } from './confirm-unchanged.ts';
import type { UsedDraft } from './discard-draft.ts';
import type { FollowUp } from './follow-up.ts';
import { submitCheckIn, type CheckInInput, type CheckInResult } from './submit-check-in.ts';

export interface AnswerSource {
  /** What the answer was made of, when it is known. */
  readonly draft?: UsedDraft;
  /** The person whose card shows the answer already. */
  readonly except?: PersonId;
}

export interface RecordedAnswer extends CheckInResult {
  /** For the caller to run or start: nobody has to wait for it. */
  readonly follow: readonly FollowUp[];
}

/**
 * Stores an answer as `submitCheckIn` does, or as `confirmUnchanged` when it has no sections of its own.
 * Every door answers through this, so that the same follows everywhere.
 */
export async function recordAnswer(
  context: Context,
  actor: Actor,
  input: CheckInInput | ConfirmUnchangedInput,
  source: AnswerSource = {},
): Promise<RecordedAnswer> {
  const result =
    'sections' in input
      ? await submitCheckIn(context, actor, input)
      : await confirmUnchanged(context, actor, input);
  const { goal, checkIn } = result;
  const { month } = checkIn;
  // Nothing that was typed is lost: a draft with texts that are not in the answer stays, also when the
  // last answer is confirmed unchanged over it. Figures count as other texts where they are written
  // with a comma, which keeps a draft rather than loses one.
  const used = source.draft ?? { values: formValuesOf(goal, checkIn, String) };
  return {
    ...result,
    follow: [
      { kind: 'discard-draft', person: actor.id, goal: goal.id, month, used },
      {
        kind: 'refresh-cards',
        goal,
        month,
        ...(source.except !== undefined && { except: source.except }),
      },
    ],
  };
}
