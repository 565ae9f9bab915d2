/** A service that Ennuste needs did not respond, was too slow, or was too busy. A later retry may succeed. */
export class Unavailable extends Error {
  constructor(service: 'tables' | 'queue', cause: unknown) {
    super(`Storage is unavailable: ${service}`, { cause });
    this.name = 'Unavailable';
  }
}

/** Azure uses 500 and 503 for a busy partition and for its own time limit. */
const TEMPORARY: ReadonlySet<unknown> = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Tells an outage from a fault for errors of Azure's clients. `isRestError` is the client's own class
 * check. An error without a status code came from the network or from a time limit.
 */
export function toUnavailable(
  service: 'tables' | 'queue',
  error: unknown,
  isRestError: (error: unknown) => error is { readonly statusCode?: number | undefined },
): unknown {
  const isTimeLimit = error instanceof Error && error.name === 'AbortError';
  if (isTimeLimit) return new Unavailable(service, error);
  if (!isRestError(error)) return error;
  const { statusCode } = error;
  const isOutage = statusCode === undefined || TEMPORARY.has(statusCode);
  return isOutage ? new Unavailable(service, error) : error;
}

export const outageFields = ({
  message,
  cause,
}: Unavailable): Readonly<Record<string, unknown>> => ({
  message,
  ...(cause instanceof Error && { cause: cause.message }),
});
