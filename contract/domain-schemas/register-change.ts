import { z } from 'zod';
import { GOAL_LINK_KINDS } from '../../domain/goal/goal.ts';
import {
  PART_FIELDS,
  PART_KINDS,
  PEOPLE_FIELDS,
  type FieldChange,
  type PartName,
  type RegisterChange,
} from '../../domain/register/goal-changes.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { goalId, personId } from './scalars.ts';

/** Sub-goals were once called sub-projects, and stored changes keep the old name. */
const partKind = z
  .enum([...PART_KINDS, 'sub-project'])
  .transform((part) => (part === 'sub-project' ? 'sub-goal' : part));

const partName = {
  part: partKind,
  id: z.string(),
  name: z.string(),
  within: z.string().exactOptional(),
} satisfies FieldSchemas<PartName>;

const textOrNumber = z.union([z.string(), z.number()]).exactOptional();

const fieldChange = z.object({
  field: z.enum(PART_FIELDS),
  from: textOrNumber,
  to: textOrNumber,
} satisfies FieldSchemas<FieldChange>);

type Of<Kind, Change = RegisterChange> = Change extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? FieldSchemas<Change>
    : never
  : never;

const textChange = { from: z.string().exactOptional(), to: z.string().exactOptional() };

export const registerChange: z.ZodType<RegisterChange> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added') } satisfies Of<'added'>),
  z.object({ kind: z.literal('copied'), from: z.int() } satisfies Of<'copied'>),
  z.object({ kind: z.enum(['name', 'theme', 'aim']), ...textChange } satisfies Of<'name'>),
  z.object({ kind: z.literal('description') } satisfies Of<'description'>),
  z.object({ kind: z.literal('binding'), to: z.boolean() } satisfies Of<'binding'>),
  z.object({
    kind: z.literal('people'),
    field: z.enum(PEOPLE_FIELDS),
    added: z.array(personId),
    removed: z.array(personId),
  } satisfies Of<'people'>),
  z.object({
    kind: z.literal('links'),
    field: z.enum(GOAL_LINK_KINDS),
    added: z.array(z.string()),
    removed: z.array(z.string()),
  } satisfies Of<'links'>),
  z.object({
    kind: z.enum(['part-added', 'part-removed']),
    ...partName,
  } satisfies Of<'part-added'>),
  z.object({
    kind: z.literal('part-changed'),
    ...partName,
    fields: z.array(fieldChange),
  } satisfies Of<'part-changed'>),
  z.object({
    kind: z.literal('parts-moved'),
    part: partKind,
  } satisfies Of<'parts-moved'>),
  z.object({
    kind: z.literal('order'),
    goal: goalId,
    name: z.string(),
    from: z.number(),
    to: z.number(),
  } satisfies Of<'order'>),
]);
