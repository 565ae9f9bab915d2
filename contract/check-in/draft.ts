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
  /** Send it back when saving the draft again. */
  edition: z.string(),
});
export type SavedDraftView = Infer<typeof savedDraftView>;

const draftSectionView = z.object({
  /** Field id of the explanation in the draft's `values`. */
  field: z.string(),
  /** Undefined for the goal itself. */
  name: z.string().exactOptional(),
  stored: z.string().exactOptional(),
  /** From the newest answer of an earlier month. */
  previous: z.string().exactOptional(),
});
export type DraftSectionView = Infer<typeof draftSectionView>;

export const draftView = z.object({
  body: organisationView,
  goal: goalRef,
  month: monthView,
  /** 0 before the first answer. Send it back in `basedOn`. */
  revision: z.int(),
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
