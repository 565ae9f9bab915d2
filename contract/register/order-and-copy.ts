import { z } from 'zod';
import { organisationView } from '../common/organisation.ts';
import { goalRef, personRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { count, goalId, version } from '../domain-schemas/scalars.ts';

/** One transaction saves all goals, and it can save at most 99. */
const MAX_GOALS_AT_ONCE = 99;

export const orderRequest = z.strictObject({
  goals: z
    .array(z.strictObject({ goal: goalId, version, order: z.int().min(1).max(1_000_000) }))
    .min(1)
    .max(MAX_GOALS_AT_ONCE)
    .refine(
      (goals) => new Set(goals.map(({ goal }) => goal)).size === goals.length,
      'names a goal twice',
    ),
});
export type OrderRequest = Infer<typeof orderRequest>;

const copiedGoalView = goalRef.extend({
  phases: count,
  indicators: count,
  movedDays: count,
  droppedMeetings: count,
  /** People who are named in the goal but have left the organisation. */
  left: z.array(personRef),
  themeGone: z.boolean(),
});
export type CopiedGoalView = Infer<typeof copiedGoalView>;

export const registerCopyPlanView = z.object({
  body: organisationView,
  from: z.int(),
  goals: z.array(copiedGoalView),
});
export type RegisterCopyPlanView = Infer<typeof registerCopyPlanView>;

export const registerCopyRequest = z.strictObject({ goals: z.array(goalId).min(1).max(2000) });

export const registerCopyResult = z.object({ copied: count });
export type CopyResult = Infer<typeof registerCopyResult>;
