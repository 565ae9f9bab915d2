import { changeDraft, type DraftStep } from './draft-change.ts';
import type { DraftEffect, DraftEvent } from './draft-event.ts';
import { afterFailure, afterReread } from './draft-recovery.ts';
import { afterSaved, startSaving } from './draft-saving.ts';
import {
  draftOrStoredValues,
  type DraftBasis,
  type DraftModel,
  type DraftRules,
} from './draft-state.ts';

/** The only function that changes a draft. It uses no timer, no storage and no network. */
export function stepDraft<View extends DraftBasis>(
  rules: DraftRules<View>,
  model: DraftModel<View>,
  event: DraftEvent<View>,
): DraftStep<View> {
  const { state, life } = model;
  if (life === 'finished') return stepFinished(model, event);
  switch (event.kind) {
    case 'typed': {
      const values = { ...state.values, [event.field]: event.text };
      return changeDraft(rules, model, values, state.conflicts);
    }
    case 'chosen': {
      const { [event.field]: theirs = '', ...conflicts } = state.conflicts;
      const values = event.whose === 'mine' ? {} : { [event.field]: theirs };
      return changeDraft(rules, model, { ...state.values, ...values }, conflicts);
    }
    case 'accepted': {
      const accepted = { ...model, state: { ...state, basedOn: state.view.revision } };
      return changeDraft(rules, accepted, state.values, state.conflicts);
    }
    case 'reverted': {
      const emptied = Object.keys(state.values).map((field): [string, string] => [field, '']);
      const stored = rules.stored(state.view);
      return changeDraft(rules, model, { ...Object.fromEntries(emptied), ...stored }, {});
    }
    case 'rebased': {
      const { view } = event;
      const typed = rules.toDraft(state.values, rules.stored(state.view));
      const [edition, base] = [view.draft?.edition, draftOrStoredValues(rules, view)];
      const rebased = { ...model, edition, base, state: { ...state, view } };
      return changeDraft(rules, rebased, { ...rules.stored(view), ...typed }, {});
    }
    case 'save':
      return startSaving(rules, model);
    case 'saved':
      return afterSaved(rules, model, event.draft);
    case 'reread':
      return afterReread(rules, model, event.view);
    case 'failed':
      return afterFailure(rules, model, event.failure);
    case 'stopped':
      return [{ ...model, life: 'stopped' }, [{ kind: 'stop-timer' }]];
    case 'finished':
      return [{ ...model, life: 'finished' }, [{ kind: 'stop-timer' }, { kind: 'remove-copy' }]];
  }
}

/** A finished draft is not saved again, but callers who wait for a save get an answer. */
function stepFinished<View>(model: DraftModel<View>, event: DraftEvent<View>): DraftStep<View> {
  switch (event.kind) {
    case 'save':
      return [model, model.sent ? [] : [{ kind: 'end', isSaved: false }]];
    case 'saved':
    case 'reread':
    case 'failed':
      return [{ ...model, sent: undefined }, [endOf(event)]];
    default:
      return [model, []];
  }
}

const endOf = <View>(event: DraftEvent<View>): DraftEffect =>
  event.kind === 'failed' && event.failure.kind === 'fault'
    ? { kind: 'throw', error: event.failure.error }
    : { kind: 'end', isSaved: event.kind === 'saved' };
