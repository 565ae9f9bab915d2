import type { GoalId, PersonId } from '../common/ids.ts';
import type { Instant, Month } from '../common/month.ts';

/** What a person has typed for a goal's month and not stored yet. Nobody else reads it. */
export interface Draft {
  readonly person: PersonId;
  readonly goal: GoalId;
  readonly month: Month;
  /** The answer's revision that it was written on top of; 0 when there was none. */
  readonly basedOn: number;
  /** Texts under the ids of the form's fields: those that differ from what stood there. */
  readonly values: DraftValues;
  readonly savedAt: Instant;
  /** New with every saving, so that a window tells its own text from another window's. */
  readonly edition: string;
}

export type DraftValues = Readonly<Record<string, string>>;

/** Looser than an answer's bounds: what is too long for an answer can still be shortened later. */
export const DRAFT_LIMITS = {
  fields: 400,
  /** Characters (UTF-16 units) of one field. */
  text: 8000,
  /** Characters of all fields and their ids together. */
  all: 200_000,
} as const;

/** Whether the goal was answered after the draft was begun. */
export const isOutdated = (draft: Pick<Draft, 'basedOn'>, revision: number): boolean =>
  draft.basedOn < revision;

/** Whether both hold the same texts; white space around a text is nothing, an emptied field is something. */
export function sameDraftValues(a: DraftValues, b: DraftValues): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => a[id]?.trim() === b[id]?.trim());
}

/** Of what stands on the form, that which a draft of it holds: an emptied field counts as changed. */
export const changedValues = (values: DraftValues, stored: DraftValues): DraftValues =>
  Object.fromEntries(
    Object.entries(values).filter(([id, text]) => text.trim() !== (stored[id] ?? '').trim()),
  );

/** Whether everything that the draft holds stands in `values`, too. */
export const holdsDraft = (values: DraftValues, draft: Pick<Draft, 'values'>): boolean =>
  Object.entries(draft.values).every(([id, text]) => (values[id] ?? '').trim() === text.trim());
