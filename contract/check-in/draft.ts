import { z } from 'zod';
import { monthView, organisationView } from '../common/organisation.ts';
import { goalRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { draftValues } from '../domain-schemas/draft.ts';
import { instant, month } from '../domain-schemas/scalars.ts';

export const draftEdition = z.string().regex(/^[\w-]{1,64}$/);

export const savedDraftView = z.object({
  basedOn: z.int().min(0),
  values: draftValues,
  savedAt: instant,
  /** Echo back when saving again. */
  edition: z.string(),
});
export type SavedDraftView = Infer<typeof savedDraftView>;

const draftSectionView = z.object({
  /** Id of the field that holds the section's explanation in the draft's values. */
  field: z.string(),
  /** Undefined for the goal itself. */
  name: z.string().exactOptional(),
  /** Explanation of the month's current answer. */
  stored: z.string().exactOptional(),
  /** Explanation of the last answer of an earlier month. */
  previous: z.string().exactOptional(),
});
export type DraftSectionView = Infer<typeof draftSectionView>;

export const draftView = z.object({
  body: organisationView,
  goal: goalRef,
  month: monthView,
  /** Of the answer stored now, 0 before the first; echo back in `basedOn` when saving. */
  revision: z.int(),
  /** The month that the sections' `previous` is of. */
  previousMonth: month.exactOptional(),
  sections: z.array(draftSectionView),
  draft: savedDraftView
    .extend({
      /** The goal was answered after the draft was saved. */
      outdated: z.boolean(),
    })
    .exactOptional(),
});
export type DraftView = Infer<typeof draftView>;

export const draftRequest = z.strictObject({
  basedOn: z.int().min(0),
  values: draftValues,
  edition: draftEdition.exactOptional(),
});
export type DraftRequest = Infer<typeof draftRequest>;
