import type { CheckInFormView } from '../../../../contract/check-in/check-in-form.ts';
import { draftPath, checkInFormPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import { formValuesOf } from '../../../../domain/check-in/form-fields.ts';
import { changedDraftValues, type DraftValues } from '../../../../domain/check-in/draft.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import { createDraftSaver } from '../../../lib/drafts/draft-saver.ts';
import { useDraftSaver, type ActiveDraft } from '../../../lib/drafts/use-draft-saver.ts';
import { useWords } from '../../../lib/words/words-context.ts';

/** The form's draft, shared with the card and the dialog. */
export function useFormDraft(
  view: CheckInFormView,
  author: PersonId,
): ActiveDraft<CheckInFormView> & { readonly stored: (view: CheckInFormView) => DraftValues } {
  const client = useClient();
  const { format } = useWords();
  const stored = ({ goal, answer, previous }: CheckInFormView): DraftValues =>
    formValuesOf(goal, answer ?? previous, format.input);
  const { id } = view.goal;
  const { month } = view.month;
  const draft = useDraftSaver((store) =>
    createDraftSaver({
      view,
      client,
      viewPath: checkInFormPath(id, month),
      path: draftPath(id, month),
      stored,
      toDraft: changedDraftValues,
      store,
      key: `ennuste.form.${author}.${id}.${month}`,
    }),
  );
  return { ...draft, stored };
}
