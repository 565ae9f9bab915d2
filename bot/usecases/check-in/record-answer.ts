import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import { formValuesOf } from '../../../domain/check-in/form-fields.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import type { Context } from '../shared/context.ts';
import { confirmUnchanged, type ConfirmUnchangedInput } from './confirm-unchanged.ts';
import type { UsedDraft } from './discard-draft.ts';
import type { FollowUp } from './run-follow-ups.ts';
import { submitCheckIn, type CheckInInput, type CheckInResult } from './submit-check-in.ts';

export interface AnswerSource {
  readonly draft?: UsedDraft;
  /** The person whose card already shows the answer. */
  readonly except?: PersonId;
}

export interface RecordedAnswer extends CheckInResult {
  /** Work that the caller must run, before or after it sends its response. */
  readonly follow: readonly FollowUp[];
}

/** All cards and endpoints store answers here, so that the same follow-ups run everywhere. */
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
  // The draft is discarded only if the answer contains all of its text. If the person typed a
  // number with a comma, the texts differ and the draft is kept.
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
