import { RestError } from '@azure/data-tables';
import { z } from 'zod';

/** A missing table also gives a 404, but with another error code. */
export const isRowMissing = (error: unknown): boolean =>
  error instanceof RestError && error.statusCode === 404 && codeOf(error) === 'ResourceNotFound';

export const isConflict = (error: unknown): boolean =>
  error instanceof RestError &&
  (isRowMissing(error) ||
    (error.statusCode === 409 && codeOf(error) === 'EntityAlreadyExists') ||
    error.statusCode === 412);

const details = z.object({ odataError: z.object({ code: z.string() }) });

/** After a transaction the client sets `error.code`. After other requests, `details` has the code. */
function codeOf(error: RestError): string | undefined {
  const parsed = details.safeParse(error.details);
  return parsed.success ? parsed.data.odataError.code : error.code;
}
