import { z } from 'zod';
import type { Archiving, Goal, GoalLinks, SubGoal } from '../../domain/goal/goal.ts';
import type {
  DecisionIndicator,
  NumberIndicator,
  YesNoIndicator,
} from '../../domain/goal/indicator.ts';
import type { Phase } from '../../domain/goal/phase.ts';
import type { Fields } from '../schema-types.ts';
import { organisationId, day, goalId, instant, personId } from './scalars.ts';

export const phase = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().exactOptional(),
  counter: z.object({ target: z.number(), unit: z.string() }).exactOptional(),
  plannedStart: z.exactOptional(day),
  plannedEnd: z.exactOptional(day),
} satisfies Fields<Phase>);

const anyIndicator = {
  id: z.string(),
  name: z.string(),
  source: z.string().exactOptional(),
};

export const indicator = z.discriminatedUnion('kind', [
  z.object({
    ...anyIndicator,
    kind: z.literal('number'),
    due: z.exactOptional(day),
    unit: z.string(),
    baseline: z.number().exactOptional(),
    target: z.number(),
    direction: z.enum(['at-least', 'at-most']),
  } satisfies Fields<NumberIndicator>),
  z.object({
    ...anyIndicator,
    kind: z.literal('yes-no'),
    due: z.exactOptional(day),
  } satisfies Fields<YesNoIndicator>),
  z.object({
    ...anyIndicator,
    kind: z.literal('decision'),
    due: day,
    decidedBy: z.string(),
    meetings: z.array(day),
  } satisfies Fields<DecisionIndicator>),
]);

export const subGoal = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  phases: z.array(phase),
  indicators: z.array(indicator),
} satisfies Fields<SubGoal>);

export const links = z.object({
  cityWide: z.array(z.string()),
  separateProgrammes: z.array(z.string()),
  jointThemes: z.array(z.string()),
} satisfies Fields<GoalLinks>);

export const archiving = z.object({
  at: instant,
  by: personId,
  reason: z.string(),
} satisfies Fields<Archiving>);

export const goal = z.object({
  id: goalId,
  body: organisationId,
  year: z.int(),
  order: z.int(),
  name: z.string(),
  description: z.string(),
  theme: z.string(),
  aim: z.string().exactOptional(),
  binding: z.boolean(),
  owners: z.array(personId),
  projectManagers: z.array(personId),
  deputy: z.exactOptional(personId),
  phases: z.array(phase),
  indicators: z.array(indicator),
  subGoals: z.array(subGoal),
  links,
  archived: z.exactOptional(archiving),
} satisfies Fields<Goal>);
