import {
  changeDraft,
  endSaving,
  scheduleSave,
  withStatus,
  type DraftStep,
} from './draft-change.ts';
import type { DraftFailure } from './draft-event.ts';
import {
  draftOrStoredValues,
  type DraftBasis,
  type DraftModel,
  type DraftRules,
} from './draft-state.ts';
import { mergeTexts } from './merge-texts.ts';

/** Longest delay between retries while the server cannot be reached. */
const MAX_RETRY_MS = 30_000;

export function afterFailure<View>(
  rules: DraftRules<View>,
  model: DraftModel<View>,
  failure: DraftFailure,
): DraftStep<View> {
  switch (failure.kind) {
    case 'stale':
      return [model, [{ kind: 'read' }]];
    case 'fault': {
      const [ended, effects] = endSaving(rules, model, false);
      const rest = effects.filter(({ kind }) => kind !== 'end');
      return [ended, [...rest, { kind: 'throw', error: failure.error }]];
    }
    case 'refused': {
      const { detail } = failure;
      const refusal = detail === undefined ? {} : { refusal: detail };
      return endSaving(rules, withStatus(model, 'refused', refusal), false);
    }
    case 'offline': {
      const { retryMs } = model;
      const offline = { ...model, retryMs: Math.min(retryMs * 2, MAX_RETRY_MS) };
      const [ended, effects] = endSaving(rules, withStatus(offline, 'offline'), false);
      return [ended, [...scheduleSave(model, retryMs), ...effects]];
    }
  }
}

/** Merges the texts of another window with those of this one. */
export function afterReread<View extends DraftBasis>(
  rules: DraftRules<View>,
  model: DraftModel<View>,
  view: View,
): DraftStep<View> {
  const { draft } = view;
  const base = draftOrStoredValues(rules, view);
  const { values, conflicts } = mergeTexts(model.base, model.state.values, base);
  const state = { ...model.state, view, ...(draft && { savedAt: draft.savedAt }) };
  const merged = { ...model, edition: draft?.edition, base, state };
  const [changed, effects] = changeDraft(rules, merged, values, conflicts);
  const [ended, last] = endSaving(rules, changed, false);
  return [ended, [...effects, ...last]];
}
