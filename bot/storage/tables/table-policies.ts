import { RestError, type TableClient } from '@azure/data-tables';
import { readDeadline } from './request-deadline.ts';

type Policy = Parameters<TableClient['pipeline']['addPolicy']>[0];
type Headers = Awaited<ReturnType<Policy['sendRequest']>>['headers'];

/** Ends a request, and the delays between its retries, when the deadline of the caller is over. */
export const obeyDeadline: Policy = {
  name: 'obeyDeadline',
  sendRequest: async (request, next) => {
    const deadline = readDeadline();
    if (!deadline) return next(request);
    const { abortSignal } = request;
    request.abortSignal = abortSignal
      ? AbortSignal.any([toAbortSignal(abortSignal), deadline])
      : deadline;
    try {
      if (deadline.aborted) throw noTimeLeft(request);
      return await next(request);
    } catch (error) {
      if (deadline.aborted && isAbort(error)) throw noTimeLeft(request);
      throw error;
    }
  },
};

/** Limits the time of each attempt. */
export const limitTry = (timeoutMs: number): Policy => ({
  name: 'tryTimeout',
  sendRequest: async (request, next) => {
    request.timeout = timeoutMs;
    try {
      return await next(request);
    } catch (error) {
      if (!isAbort(error) || request.abortSignal?.aborted) throw error;
      // The client does not retry after an abort, but it does retry after this error code.
      const message = `Table storage did not answer in ${timeoutMs} ms`;
      throw new RestError(message, { code: 'ETIMEDOUT', request });
    }
  },
});

/** The client would wait as long as storage says, even when nobody waits for the result any more. */
export const limitRetryAfter = (longestMs: number): Policy => ({
  name: 'limitRetryAfter',
  sendRequest: async (request, next) => {
    const response = await next(request);
    const waitMs = retryAfterMs(response.headers);
    if (waitMs !== undefined && waitMs > longestMs) {
      for (const name of RETRY_AFTER_HEADERS) response.headers.delete(name);
      response.headers.set('x-ms-retry-after-ms', String(longestMs));
    }
    return response;
  },
});

const RETRY_AFTER_HEADERS = ['retry-after-ms', 'x-ms-retry-after-ms', 'retry-after'] as const;

/** Returns the longest delay that the headers ask for. `Retry-After` is in seconds or a date. */
function retryAfterMs(headers: Headers): number | undefined {
  const delays = RETRY_AFTER_HEADERS.flatMap((name) => {
    const text = headers.get(name);
    if (text === undefined) return [];
    const figure = Number(text);
    if (Number.isNaN(figure)) return [Date.parse(text) - Date.now()];
    return [name === 'retry-after' ? figure * 1000 : figure];
  });
  return delays.length === 0 ? undefined : Math.max(...delays);
}

type Request = Parameters<Policy['sendRequest']>[0];

const noTimeLeft = (request: Request): RestError =>
  new RestError('The request had no time left for table storage', { code: 'ETIMEDOUT', request });

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** The client's type of signals has fewer members than the platform's. */
function toAbortSignal(like: NonNullable<Request['abortSignal']>): AbortSignal {
  if (like instanceof AbortSignal) return like;
  const controller = new AbortController();
  if (like.aborted) controller.abort();
  else like.addEventListener('abort', () => controller.abort());
  return controller.signal;
}
