import { z } from 'zod';
import { DRAFT_LIMITS, type Draft } from '../../../domain/check-in/draft.ts';
import type { FieldSchemas } from '../../schema-types.ts';
import { goalId, instant, month, personId } from '../scalars.ts';

/** The limits keep a draft from filling the storage. */
export const draftValues = z
  .record(z.string().regex(/^[\w.-]{1,200}$/), z.string().max(DRAFT_LIMITS.text))
  .refine((values) => Object.keys(values).length <= DRAFT_LIMITS.fields, {
    message: `more than ${DRAFT_LIMITS.fields} fields`,
  })
  .refine((values) => sizeOf(values) <= DRAFT_LIMITS.all, {
    message: `more than ${DRAFT_LIMITS.all} characters in all`,
  });

const sizeOf = (values: Readonly<Record<string, string>>): number =>
  Object.entries(values).reduce((sum, [id, text]) => sum + id.length + text.length, 0);

export const draft = z.object({
  person: personId,
  goal: goalId,
  month,
  basedOn: z.int().min(0),
  values: draftValues,
  savedAt: instant,
  edition: z.string(),
} satisfies FieldSchemas<Draft>);
