import { z } from 'zod';
import { LANGUAGES, ROLES, type Person } from '../../domain/common/person.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { instant, personId } from './scalars.ts';

export const language = z.enum(LANGUAGES);
export const role = z.enum(ROLES);

export const person = z.object({
  id: personId,
  name: z.string(),
  roles: z.array(role),
  language: language.exactOptional(),
  active: z.boolean(),
  unit: z.string().exactOptional(),
  title: z.string().exactOptional(),
  removedAt: z.exactOptional(instant),
  erasedAt: z.exactOptional(instant),
} satisfies FieldSchemas<Person>);
