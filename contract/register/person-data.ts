import { z } from 'zod';
import { goalRef, personRef } from '../common/id-and-name.ts';
import { count, instant, version } from '../domain-schemas/scalars.ts';
import type { Infer } from '../schema-types.ts';

/** A text that may name the person. It stays as it was written, until somebody changes it. */
const textNaming = z.object({
  kind: z.string(),
  goal: goalRef.exactOptional(),
  at: z.string().exactOptional(),
  text: z.string(),
});

export const personDataView = z.object({
  person: personRef,
  version: z.string(),
  active: z.boolean(),
  removedAt: instant.exactOptional(),
  /** Stored rows that refer to the person by id, by kind. */
  rows: z.array(z.object({ kind: z.string(), count })),
  texts: z.array(textNaming),
  /** Number of such texts that are left out here. The file has all. */
  moreTexts: count,
  /** Goals because of which the data cannot be removed yet. */
  goals: z.array(z.string()),
});
export type PersonDataView = Infer<typeof personDataView>;

export const removePersonRequest = z.strictObject({ version });
