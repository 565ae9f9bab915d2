import type { DraftRequest, SavedDraftView } from '../../../contract/check-in/draft.ts';
import { DRAFT_LIMITS } from '../../../domain/check-in/draft.ts';
import { endSaving, withStatus, type DraftStep } from './draft-change.ts';
import type { DraftEffect } from './draft-event.ts';
import { hasConflicts, type DraftModel, type DraftRules } from './draft-state.ts';
import { sameTexts } from './merge-texts.ts';

export function startSaving<View>(
  rules: DraftRules<View>,
  model: DraftModel<View>,
): DraftStep<View> {
  const { state, base, savedOn, edition } = model;
  const { values, basedOn } = state;
  const stop: DraftEffect = { kind: 'stop-timer' };
  if (model.sent) return [model, [stop]];
  if (hasConflicts(state)) return [model, [stop, { kind: 'end', isSaved: false }]];
  const sending = { ...model, sent: { values, basedOn } };
  if (sameTexts(values, base) && basedOn === savedOn) {
    const [settled, effects] = settle(rules, sending);
    return [settled, [stop, ...effects]];
  }
  if (Object.values(values).some((text) => text.length > DRAFT_LIMITS.text)) {
    const [ended, effects] = endSaving(rules, withStatus(model, 'too-long'), false);
    return [ended, [stop, ...effects]];
  }
  const request: DraftRequest = {
    basedOn,
    values: rules.toDraft(values, rules.stored(state.view)),
    ...(edition !== undefined && { edition }),
  };
  return [sending, [stop, { kind: 'put', request }]];
}

export function afterSaved<View>(
  rules: DraftRules<View>,
  model: DraftModel<View>,
  { edition, savedAt }: Pick<SavedDraftView, 'edition' | 'savedAt'>,
): DraftStep<View> {
  const { state, sent, base, savedOn } = model;
  return settle(rules, {
    ...model,
    edition,
    base: sent?.values ?? base,
    savedOn: sent?.basedOn ?? savedOn,
    retryMs: rules.retryMs,
    state: { ...state, savedAt },
  });
}

/** The server has what was sent. What was typed or accepted meanwhile is still unsaved. */
function settle<View>(rules: DraftRules<View>, model: DraftModel<View>): DraftStep<View> {
  const { state, sent, base, savedOn } = model;
  if (state.values !== sent?.values) {
    const [ended, effects] = endSaving(rules, model, false);
    return [ended, [{ kind: 'write-copy', copy: { values: state.values, base } }, ...effects]];
  }
  if (state.basedOn !== savedOn) return endSaving(rules, model, false);
  const settled = withStatus(model, state.savedAt === undefined ? 'untouched' : 'saved');
  const [ended, effects] = endSaving(rules, settled, true);
  return [ended, [{ kind: 'remove-copy' }, ...effects]];
}
