import { z } from 'zod';
import { HEALTH_PROBLEMS } from '../../domain/reminders/owner-health.ts';
import { monthView } from '../common/organisation.ts';
import { goalRef, personRef } from '../common/refs.ts';
import type { Infer } from '../infer.ts';
import { count } from '../values/scalars.ts';

const ownerHealth = z.object({
  person: personRef,
  problems: z.array(z.enum(HEALTH_PROBLEMS)),
  goals: z.array(goalRef),
});
export type OwnerHealth = Infer<typeof ownerHealth>;

/** What would go wrong in a run to those who are asked. */
export const ownerHealthView = z.object({
  month: monthView,
  /** Those with a problem, the worst first. */
  people: z.array(ownerHealth),
  /** How many are asked in all. */
  asked: count,
});
export type OwnerHealthView = Infer<typeof ownerHealthView>;
