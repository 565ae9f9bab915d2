import { z } from 'zod';
import { HEALTH_PROBLEMS } from '../../domain/reminders/owner-health.ts';
import { monthView } from '../common/organisation.ts';
import { goalRef, personRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { count } from '../domain-schemas/scalars.ts';

const ownerHealth = z.object({
  person: personRef,
  problems: z.array(z.enum(HEALTH_PROBLEMS)),
  goals: z.array(goalRef),
});
export type OwnerHealth = Infer<typeof ownerHealth>;

/** Problems that a facilitator can solve before a reminder run. */
export const ownerHealthView = z.object({
  month: monthView,
  /** Assignees who have a problem, the worst first. */
  people: z.array(ownerHealth),
  /** Number of all assignees. */
  asked: count,
});
export type OwnerHealthView = Infer<typeof ownerHealthView>;
