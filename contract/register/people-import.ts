import { z } from 'zod';
import { ROLES } from '../../domain/common/person.ts';
import { IMPORT_LIMIT, IMPORT_PROBLEMS } from '../../domain/register/people-import.ts';
import { language } from '../domain-schemas/person.ts';
import type { Infer } from '../schema-types.ts';

export const importRequest = z.strictObject({
  /** The file as base64. */
  file: z.base64().max(Math.ceil(IMPORT_LIMIT / 3) * 4, 'is too large; split the file'),
  /** False for a preview, which saves nothing. */
  apply: z.boolean(),
});
export type ImportRequest = Infer<typeof importRequest>;

const imported = z.object({
  name: z.string(),
  unit: z.string().exactOptional(),
  title: z.string().exactOptional(),
  language: language.exactOptional(),
  roles: z.array(z.enum(ROLES)),
});

const place = { line: z.int().min(1), shown: z.string() };

const importedLine = z.discriminatedUnion('kind', [
  z.object({ ...place, kind: z.literal('same') }),
  z.object({ ...place, kind: z.literal('refused'), problems: z.array(z.enum(IMPORT_PROBLEMS)) }),
  z.object({
    ...place,
    kind: z.literal('add'),
    person: imported,
    namesake: z.string().exactOptional(),
  }),
  z.object({
    ...place,
    kind: z.literal('change'),
    person: imported,
    fields: z.array(z.enum(['name', 'unit', 'title', 'language', 'roles'])),
  }),
]);
export type ImportedLine = Infer<typeof importedLine>;

export const importView = z.object({
  applied: z.boolean(),
  /** One for each line of the file, in its order. */
  lines: z.array(importedLine),
});
export type ImportView = Infer<typeof importView>;
