import { z } from 'zod';
import type { GoalInput } from '../../domain/register/goal-rules.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { goalFields } from '../domain-schemas/goal.ts';

const text = z.string().max(20_000);
const list = <Item extends z.core.SomeType>(item: Item) => z.array(item).max(1000);

/** The limits only protect the server. `findGoalProblems` reports a person's mistakes. */
export const goalInput = z.strictObject({
  ...goalFields(z.strictObject, text, list),
  order: z.number(),
} satisfies FieldSchemas<GoalInput>);
