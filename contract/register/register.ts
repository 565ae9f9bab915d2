import { z } from 'zod';
import { GOAL_LIMITS } from '../../domain/register/goal-rules.ts';
import { organisationView } from '../common/organisation.ts';
import { personRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { goal } from '../domain-schemas/goal.ts';
import { count, goalId, month, version } from '../domain-schemas/scalars.ts';
import { theme } from '../domain-schemas/settings.ts';
import { goalInput } from './goal-input.ts';

const registeredGoal = z.object({
  goal,
  version: z.string(),
});
export type RegisteredGoal = Infer<typeof registeredGoal>;

export const registerView = z.object({
  body: organisationView,
  year: z.int(),
  /** Includes archived goals. Goals are in portfolio order. */
  goals: z.array(registeredGoal),
  themes: z.array(theme),
  /** Everyone who is named in any of the goals. */
  people: z.array(personRef),
  /** Number of goals that were followed in the previous year and do not exist this year. */
  missing: count,
});
export type RegisterView = Infer<typeof registerView>;

const personChoice = personRef.extend({ active: z.boolean() });

export const registerFormView = z.object({
  body: organisationView,
  year: z.int(),
  themes: z.array(theme),
  /** Sorted by name. */
  people: z.array(personChoice),
  /** The goal ids that are already used this year. */
  taken: z.array(goalId),
  nextOrder: z.int(),
  openMonths: z.array(month),
  /** Undefined for a new goal. */
  entry: registeredGoal
    .extend({
      archivedBy: personRef.exactOptional(),
      /** The parts of the goal that have answers, as keys made by `partKey`. */
      answered: z.array(z.string()),
    })
    .exactOptional(),
});
export type RegisterFormView = Infer<typeof registerFormView>;

export const goalRequest = z.strictObject({
  goal: goalInput,
  /** Undefined for a new goal. */
  version: version.exactOptional(),
  /** Keys of the answered parts that the person has agreed to remove. */
  removes: z.array(z.string().max(200)).max(5000).exactOptional(),
});
export type GoalRequest = Infer<typeof goalRequest>;

export const archiveGoalRequest = z.strictObject({
  version,
  reason: z.string().trim().min(1).max(GOAL_LIMITS.archiveReason),
});
export const restoreGoalRequest = z.strictObject({ version });

export const goalSaved = z.object({
  goal: goalId,
  /** Undefined if another person changed the goal right after this save. */
  version: z.string().exactOptional(),
});
export type GoalSaved = Infer<typeof goalSaved>;
