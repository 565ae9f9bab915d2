import type { DraftValues } from '../../../domain/check-in/draft.ts';
import { merge } from '../edit/merge.ts';

export interface MergedTexts {
  readonly values: DraftValues;
  /** The other window's texts, for the fields that were changed in both. */
  readonly conflicts: DraftValues;
}

/** Merges the texts of two windows; a missing field is an empty one. */
export function mergeTexts(base: DraftValues, mine: DraftValues, theirs: DraftValues): MergedTexts {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const fill = (texts: DraftValues): DraftValues =>
    Object.fromEntries(fields.map((field) => [field, texts[field] ?? '']));
  const { values, conflicts } = merge(fill(base), fill(mine), fill(theirs));
  return {
    values,
    conflicts: Object.fromEntries(conflicts.map((field) => [field, theirs[field] ?? ''])),
  };
}

export function sameTexts(a: DraftValues, b: DraftValues): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].every((field) => (a[field] ?? '') === (b[field] ?? ''));
}
