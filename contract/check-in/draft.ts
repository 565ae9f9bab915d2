import { z } from 'zod';
import { monthView, organisationView } from '../common/organisation.ts';
import { goalRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { draftValues } from '../domain-schemas/check-in/draft.ts';
import { instant, month } from '../domain-schemas/scalars.ts';

export const draftEdition = z.string().regex(/^[\w-]{1,64}$/);

export const savedDraftView = z.object({
  basedOn: z.int().min(0),
  values: draftValues,
  savedAt: instant,
  /** Changes with every save. Send it back when saving the draft again. */
  edition: z.string(),
});
export type SavedDraftView = Infer<typeof savedDraftView>;

const draftSectionView = z.object({
  /** Key of the section's explanation in the draft's `values`. */
  field: z.string(),
  /** Name of the sub-goal. Undefined for the goal's own section. */
  name: z.string().exactOptional(),
  stored: z.string().exactOptional(),
  /** The explanation in the newest answer of an earlier month. */
  previous: z.string().exactOptional(),
});
export type DraftSectionView = Infer<typeof draftSectionView>;

export const draftView = z.object({
  body: organisationView,
  goal: goalRef,
  month: monthView,
  /** 0 before the first answer of the month. Send it back in `basedOn`. */
  revision: z.int(),
  previousMonth: month.exactOptional(),
  sections: z.array(draftSectionView),
  draft: savedDraftView
    .extend({
      /** Whether the goal was answered after the draft was saved. */
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
