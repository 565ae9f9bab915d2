import type { DraftValues } from '../../../domain/check-in/draft.ts';
import type { DraftEffect } from './draft-event.ts';
import { hasConflicts, type DraftModel, type DraftRules, type DraftState } from './draft-state.ts';

/** The model after an event, and the effects to carry out. */
export type DraftStep<View> = readonly [DraftModel<View>, readonly DraftEffect[]];

/** Schedules a save after a pause. While there are conflicts, nothing is scheduled. */
export function changeDraft<View>(
  { pauseMs }: DraftRules<View>,
  model: DraftModel<View>,
  values: DraftValues,
  conflicts: DraftValues,
): DraftStep<View> {
  const state: DraftState<View> = { ...model.state, values, conflicts, status: 'unsaved' };
  const changed = { ...model, state };
  const copy: DraftEffect = { kind: 'write-copy', copy: { values, base: model.base } };
  return [changed, hasConflicts(state) ? [copy] : [copy, ...scheduleSave(changed, pauseMs)]];
}

/** Ends a save. Values that are still unsaved are saved after another pause. */
export function endSaving<View>(
  { pauseMs }: DraftRules<View>,
  model: DraftModel<View>,
  isSaved: boolean,
): DraftStep<View> {
  const { state } = model;
  const ended = { ...model, sent: undefined };
  const isUnsaved = state.status === 'unsaved' && !hasConflicts(state);
  const timer = isUnsaved ? scheduleSave(model, pauseMs) : [];
  return [ended, [...timer, { kind: 'end', isSaved }]];
}

export const withStatus = <View>(
  model: DraftModel<View>,
  status: DraftState<View>['status'],
  more: Pick<DraftState<View>, 'refusal'> = {},
): DraftModel<View> => ({ ...model, state: { ...model.state, ...more, status } });

export const scheduleSave = <View>(
  { life }: DraftModel<View>,
  ms: number,
): readonly DraftEffect[] => (life === 'open' ? [{ kind: 'start-timer', ms }] : []);
