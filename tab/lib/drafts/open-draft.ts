import { changeDraft, type DraftStep } from './draft-change.ts';
import {
  draftOrStoredValues,
  type DraftBasis,
  type DraftModel,
  type DraftRules,
  type DraftState,
} from './draft-state.ts';
import type { LocalCopy } from './local-draft-copy.ts';
import { mergeTexts, sameTexts } from './merge-texts.ts';

/** Begins with the view's draft, and with the texts of this window that never reached the server. */
export function openDraft<View extends DraftBasis>(
  rules: DraftRules<View>,
  view: View,
  copy: LocalCopy | undefined,
): DraftStep<View> {
  const { draft, revision } = view;
  const base = draftOrStoredValues(rules, view);
  const savedOn = draft?.basedOn ?? revision;
  const isTyped = draft !== undefined && Object.keys(draft.values).length > 0;
  const state: DraftState<View> = {
    view,
    values: base,
    basedOn: isTyped ? savedOn : revision,
    status: draft ? 'saved' : 'untouched',
    ...(draft && { savedAt: draft.savedAt }),
    conflicts: {},
  };
  const { retryMs } = rules;
  const model: DraftModel<View> = {
    state,
    edition: draft?.edition,
    base,
    savedOn,
    retryMs,
    sent: undefined,
    life: 'open',
  };
  if (!copy) return [model, []];
  const { values, conflicts } = mergeTexts(copy.base, copy.values, base);
  const isSaved = sameTexts(values, base);
  return isSaved ? [model, []] : changeDraft(rules, model, values, conflicts);
}
