import { z } from 'zod';
import {
  parseOrganisationId,
  parseGoalId,
  parsePersonId,
  parseRunId,
} from '../../domain/common/ids.ts';
import { parseDay, parseInstant, parseMonth } from '../../domain/common/month.ts';

export const branded = <Value>(
  parse: (text: string) => Value | undefined,
  name: string,
  example: string,
): z.ZodType<Value, string> =>
  z
    .string()
    .meta({ description: name, examples: [example] })
    .transform((text, context) => {
      const value = parse(text);
      if (value !== undefined) return value;
      context.addIssue(`not a ${name}`);
      return z.NEVER;
    });

export const organisationId = branded(parseOrganisationId, 'organisation id', 'kuva');
export const goalId = branded(parseGoalId, 'goal id', 'palvelutorit');
export const personId = branded(parsePersonId, 'person id', '6f0c1f5e-6a0d-4c57-9b61-0d5a2f7c8e14');
export const runId = branded(parseRunId, 'run id', 'run-1');
export const month = branded(parseMonth, 'month', '2026-03');
export const day = branded(parseDay, 'day', '2026-03-31');
/** The year in an address is text. */
export const yearParam = z.coerce.number().int().min(2000).max(2099);
export const instant = branded(parseInstant, 'instant', '2026-03-31T06:00:00.000Z');

export const count = z.int().min(0);
/** ETag of a view, sent back with a change. `*` and the empty text would match every row. */
export const version = z
  .string()
  .max(200)
  .regex(
    /^(?:W\/)?"[!#-)+-}]+"(?:~[\w-]+)?$/,
    'must be a version that the server sent; load the page again',
  );
