import { RestError } from '@azure/data-tables';
import { z } from 'zod';
import { toUnavailable } from '../../unavailable.ts';

/** A missing table also gives a 404, but with another error code. */
export const isRowMissing = (error: unknown): boolean =>
  error instanceof RestError && error.statusCode === 404 && codeOf(error) === 'ResourceNotFound';

export const isConflict = (error: unknown): boolean =>
  error instanceof RestError &&
  (isRowMissing(error) ||
    (error.statusCode === 409 && codeOf(error) === 'EntityAlreadyExists') ||
    error.statusCode === 412);

/** Runs a request to the table. @throws Unavailable in an outage */
export async function requestTable<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    throw toUnavailable('tables', error, isRestError);
  }
}

const isRestError = (error: unknown): error is RestError => error instanceof RestError;

const details = z.object({ odataError: z.object({ code: z.string() }) });

/** After a transaction the client sets `error.code`. After other requests, `details` has the code. */
function codeOf(error: RestError): string | undefined {
  const parsed = details.safeParse(error.details);
  return parsed.success ? parsed.data.odataError.code : error.code;
}
