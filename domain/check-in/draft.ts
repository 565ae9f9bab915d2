import type { GoalId, PersonId } from '../common/ids.ts';
import type { Instant, Month } from '../common/month.ts';

/** An unsent check-in. Only its author can see it. */
export interface Draft {
  readonly person: PersonId;
  readonly goal: GoalId;
  readonly month: Month;
  readonly basedOn: number;
  /** By field id. Fields that equal the stored answer are left out. */
  readonly values: DraftValues;
  readonly savedAt: Instant;
  /** New for every save, so that a window notices when another window has saved the draft. */
  readonly edition: string;
}

export type DraftValues = Readonly<Record<string, string>>;

/** Larger than the limits of an answer, so that a text can be saved first and shortened later. */
export const DRAFT_LIMITS = {
  fields: 400,
  text: 8000,
  all: 200_000,
} as const;

export const isDraftOutdated = (draft: Pick<Draft, 'basedOn'>, revision: number): boolean =>
  draft.basedOn < revision;

/** Ignores white space around a text. A missing field differs from an empty one. */
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
