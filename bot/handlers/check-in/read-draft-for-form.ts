import { includesDraft, isDraftOutdated } from '../../../domain/check-in/draft.ts';
import type { CheckInFormView } from '../../cards/check-in/check-in-form.ts';
import { formValuesOf } from '../../../domain/check-in/form-fields.ts';
import type { CheckInSituation } from '../../views/check-in.ts';
import { readDraft } from '../../usecases/check-in/read-draft.ts';
import type { Turn } from '../handler-types.ts';

/** Leaves out an outdated draft, because it could overwrite another person's newer answer. */
export async function readDraftForForm(
  { context, actor, reader }: Turn,
  { goal, month, answer, previous }: CheckInSituation,
): Promise<Pick<CheckInFormView, 'draft' | 'notice'>> {
  const draft = await readDraft(context, actor, { goal: goal.id, month: month.month });
  if (!draft || includesDraft(formValuesOf(goal, answer ?? previous, reader.format.input), draft))
    return {};
  const labels = reader.words.bot.dialog;
  const when = reader.format.instant(draft.savedAt);
  return isDraftOutdated(draft, answer?.revision ?? 0)
    ? { notice: labels.outdated(when) }
    : { draft: draft.values, notice: labels.included(when) };
}
