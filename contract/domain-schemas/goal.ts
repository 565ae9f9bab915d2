import { z } from 'zod';
import type { Archiving, Goal, GoalLinks, SubGoal } from '../../domain/goal/goal.ts';
import type {
  DecisionIndicator,
  NumberIndicator,
  YesNoIndicator,
} from '../../domain/goal/indicator.ts';
import type { Phase } from '../../domain/goal/phase.ts';
import type { FieldSchemas, ObjectSchema } from '../schema-types.ts';
import { organisationId, day, goalId, instant, personId } from './scalars.ts';

/** Fields that stored goals and requests share. Requests limit the size of `text` and `list`. */
export function goalFields(object: ObjectSchema, text: z.ZodString, list: typeof z.array) {
  const phase = object({
    id: text,
    name: text,
    description: text.exactOptional(),
    counter: object({ target: z.number(), unit: text }).exactOptional(),
    plannedStart: z.exactOptional(day),
    plannedEnd: z.exactOptional(day),
  } satisfies FieldSchemas<Phase>);
  const anyIndicator = { id: text, name: text, source: text.exactOptional() };
  const indicator = z.discriminatedUnion('kind', [
    object({
      ...anyIndicator,
      kind: z.literal('number'),
      due: z.exactOptional(day),
      unit: text,
      baseline: z.number().exactOptional(),
      target: z.number(),
      direction: z.enum(['at-least', 'at-most']),
    } satisfies FieldSchemas<NumberIndicator>),
    object({
      ...anyIndicator,
      kind: z.literal('yes-no'),
      due: z.exactOptional(day),
    } satisfies FieldSchemas<YesNoIndicator>),
    object({
      ...anyIndicator,
      kind: z.literal('decision'),
      due: day,
      decidedBy: text,
      meetings: list(day),
    } satisfies FieldSchemas<DecisionIndicator>),
  ]);
  const parts = { phases: list(phase), indicators: list(indicator) };
  return {
    id: goalId,
    name: text,
    description: text,
    theme: text,
    aim: text.exactOptional(),
    binding: z.boolean(),
    owners: list(personId),
    projectManagers: list(personId),
    deputy: z.exactOptional(personId),
    ...parts,
    subGoals: list(
      object({ id: text, name: text, description: text, ...parts } satisfies FieldSchemas<SubGoal>),
    ),
    links: object({
      cityWide: list(text),
      separateProgrammes: list(text),
      jointThemes: list(text),
    } satisfies FieldSchemas<GoalLinks>),
  };
}

const fields = goalFields(z.object, z.string(), z.array);
export const { links } = fields;
export const phase = fields.phases.element;
export const indicator = fields.indicators.element;

export const archiving = z.object({
  at: instant,
  by: personId,
  reason: z.string(),
} satisfies FieldSchemas<Archiving>);

export const goal = z.object({
  ...fields,
  body: organisationId,
  year: z.int(),
  order: z.int(),
  archived: z.exactOptional(archiving),
} satisfies FieldSchemas<Goal>);
