import type { DraftView } from '../../../contract/check-in/draft.ts';
import { draftPath } from '../../../contract/paths-and-queries/api-paths.ts';
import { changedDraftValues, type DraftValues } from '../../../domain/check-in/draft.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { useClient } from '../../lib/api/client-context.ts';
import { createDraftSaver } from '../../lib/drafts/draft-saver.ts';
import { useDraftSaver, type ActiveDraft } from '../../lib/drafts/use-draft-saver.ts';

/** Shares its draft with the check-in form, and keeps values that were typed there. */
export function useExplanationDraft(view: DraftView, author: PersonId): ActiveDraft<DraftView> {
  const client = useClient();
  const path = draftPath(view.goal.id, view.month.month);
  return useDraftSaver((store) =>
    createDraftSaver({
      view,
      client,
      viewPath: path,
      path,
      stored: storedTexts,
      toDraft: changedDraftValues,
      store,
      key: `ennuste.draft.${author}.${view.goal.id}.${view.month.month}`,
    }),
  );
}

/** Texts of the month's answer, or else of the previous answer. */
const storedTexts = ({ sections }: DraftView): DraftValues =>
  Object.fromEntries(
    sections.map(({ field, stored, previous }) => [field, stored ?? previous ?? '']),
  );
