import type { GoalId, PersonId } from '../common/ids.ts';
import type { Instant, Month } from '../common/month.ts';

/** A check-in that has not been sent. Only its author can see it. */
export interface Draft {
  readonly person: PersonId;
  readonly goal: GoalId;
  readonly month: Month;
  readonly basedOn: number;
  /** Values by field id. Fields that equal the stored answer are left out. */
  readonly values: DraftValues;
  readonly savedAt: Instant;
  /** Changes with every save, so that a window notices when another window has saved the draft. */
  readonly edition: string;
}

export type DraftValues = Readonly<Record<string, string>>;

/** Larger than the limits of answers, so that people can save a long text and shorten it later. */
export const DRAFT_LIMITS = {
  fields: 400,
  text: 8000,
  all: 200_000,
} as const;

export const isDraftOutdated = (draft: Pick<Draft, 'basedOn'>, revision: number): boolean =>
  draft.basedOn < revision;

/** Ignores white space around values. A missing value and an empty one are different. */
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
