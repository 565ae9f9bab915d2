import { z } from 'zod';
import type { GoalLinks, SubGoal } from '../../domain/goal/goal.ts';
import type {
  DecisionIndicator,
  NumberIndicator,
  YesNoIndicator,
} from '../../domain/goal/indicator.ts';
import type { Phase } from '../../domain/goal/phase.ts';
import type { GoalInput } from '../../domain/register/goal-rules.ts';
import type { Fields } from '../schema-types.ts';
import { day, goalId, personId } from '../values/scalars.ts';

/**
 * Shape of a goal in a request, with limits that only programs exceed. `goalProblems` checks what
 * people get wrong and reports it in their language at its field.
 */
const text = z.string().max(20_000);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(1000);

const phase = z.strictObject({
  id: text,
  name: text,
  description: text.exactOptional(),
  counter: z.strictObject({ target: z.number(), unit: text }).exactOptional(),
  plannedStart: z.exactOptional(day),
  plannedEnd: z.exactOptional(day),
} satisfies Fields<Phase>);

const anyIndicator = { id: text, name: text, source: text.exactOptional() };

const indicator = z.discriminatedUnion('kind', [
  z.strictObject({
    ...anyIndicator,
    kind: z.literal('number'),
    due: z.exactOptional(day),
    unit: text,
    baseline: z.number().exactOptional(),
    target: z.number(),
    direction: z.enum(['at-least', 'at-most']),
  } satisfies Fields<NumberIndicator>),
  z.strictObject({
    ...anyIndicator,
    kind: z.literal('yes-no'),
    due: z.exactOptional(day),
  } satisfies Fields<YesNoIndicator>),
  z.strictObject({
    ...anyIndicator,
    kind: z.literal('decision'),
    due: day,
    decidedBy: text,
    meetings: list(day),
  } satisfies Fields<DecisionIndicator>),
]);

const parts = { phases: list(phase), indicators: list(indicator) };

export const goalInput = z.strictObject({
  id: goalId,
  order: z.number(),
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
    z.strictObject({
      id: text,
      name: text,
      description: text,
      ...parts,
    } satisfies Fields<SubGoal>),
  ),
  links: z.strictObject({
    cityWide: list(text),
    separateProgrammes: list(text),
    jointThemes: list(text),
  } satisfies Fields<GoalLinks>),
} satisfies Fields<GoalInput>);
