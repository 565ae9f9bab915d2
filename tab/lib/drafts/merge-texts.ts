import type { DraftValues } from '../../../domain/check-in/draft.ts';

export interface MergedTexts {
  readonly values: DraftValues;
  /** What stands elsewhere, for the fields that were changed in both places. */
  readonly conflicts: DraftValues;
}

/**
 * Brings two windows' texts together. Whoever changed a field that the other did not has changed it;
 * where both did, mine stays on screen and theirs is shown beside it.
 */
export function mergeTexts(base: DraftValues, mine: DraftValues, theirs: DraftValues): MergedTexts {
  const values: Record<string, string> = {};
  const conflicts: Record<string, string> = {};
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was = '', here = '', there = ''] = [base[field], mine[field], theirs[field]];
    values[field] = here === was ? there : here;
    if (here !== was && there !== was && here !== there) conflicts[field] = there;
  }
  return { values, conflicts };
}

export function sameTexts(a: DraftValues, b: DraftValues): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].every((field) => (a[field] ?? '') === (b[field] ?? ''));
}
