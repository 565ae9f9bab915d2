import { z } from 'zod';
import type { Infer } from '../schema-types.ts';
import { goalId, personId } from '../domain-schemas/scalars.ts';

export const personRef = z.object({ id: personId, name: z.string() });
export type PersonRef = Infer<typeof personRef>;

export const goalRef = z.object({ id: goalId, name: z.string() });
export type GoalRef = Infer<typeof goalRef>;
