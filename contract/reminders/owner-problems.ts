import { z } from 'zod';
import { OWNER_PROBLEMS } from '../../domain/reminders/owner-problems.ts';
import { monthView } from '../common/organisation.ts';
import { goalRef, personRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { count } from '../domain-schemas/scalars.ts';

const ownerProblems = z.object({
  person: personRef,
  problems: z.array(z.enum(OWNER_PROBLEMS)),
  goals: z.array(goalRef),
});
export type OwnerProblems = Infer<typeof ownerProblems>;

export const ownerProblemsView = z.object({
  month: monthView,
  /** The people with the worst problems come first. */
  people: z.array(ownerProblems),
  /** Number of all assignees, including those without problems. */
  asked: count,
});
export type OwnerProblemsView = Infer<typeof ownerProblemsView>;
