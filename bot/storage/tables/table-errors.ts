import { RestError } from '@azure/data-tables';
import { z } from 'zod';

/** The row is not there. A table that is not there is a fault of the set-up, also a 404. */
export const isAbsent = (error: unknown): boolean =>
  error instanceof RestError && error.statusCode === 404 && codeOf(error) === 'ResourceNotFound';

/** A member of a transaction met another row than it expected; nothing of it was written. */
export const isConflict = (error: unknown): boolean =>
  error instanceof RestError &&
  (isAbsent(error) ||
    (error.statusCode === 409 && codeOf(error) === 'EntityAlreadyExists') ||
    error.statusCode === 412);

const details = z.object({ odataError: z.object({ code: z.string() }) });

/** The client puts the service's code on the error of a transaction, elsewhere into its details. */
function codeOf(error: RestError): string | undefined {
  const parsed = details.safeParse(error.details);
  return parsed.success ? parsed.data.odataError.code : error.code;
}
