import type { GoalId, PersonId } from '../common/ids.ts';
import type { Instant, Month } from '../common/month.ts';

/** Unsent input for a goal's month, visible only to its author. */
export interface Draft {
  readonly person: PersonId;
  readonly goal: GoalId;
  readonly month: Month;
  readonly basedOn: number;
  /** By field id; only the fields that differ from the stored answer. */
  readonly values: DraftValues;
  readonly savedAt: Instant;
  /** Changes with every save, so that a window can tell another window's draft from its own. */
  readonly edition: string;
}

export type DraftValues = Readonly<Record<string, string>>;

/** Wider than the limits of an answer: a text that is too long can be saved and shortened later. */
export const DRAFT_LIMITS = {
  fields: 400,
  text: 8000,
  all: 200_000,
} as const;

export const isDraftOutdated = (draft: Pick<Draft, 'basedOn'>, revision: number): boolean =>
  draft.basedOn < revision;

/** Ignores white space around a text; an emptied field is a difference. */
export function areDraftValuesEqual(a: DraftValues, b: DraftValues): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => a[id]?.trim() === b[id]?.trim());
}

export const changedDraftValues = (values: DraftValues, stored: DraftValues): DraftValues =>
  Object.fromEntries(
    Object.entries(values).filter(([id, text]) => text.trim() !== (stored[id] ?? '').trim()),
  );

export const includesDraft = (values: DraftValues, draft: Pick<Draft, 'values'>): boolean =>
  Object.entries(draft.values).every(([id, text]) => (values[id] ?? '').trim() === text.trim());
