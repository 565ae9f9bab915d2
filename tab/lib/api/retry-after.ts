import type { FetchResponse } from './fetch.ts';

/** A reader who would wait longer is told instead. */
const LONGEST_WAIT_S = 10;

/**
 * Milliseconds after which the server accepts the same request, if it turned the request away. It never starts on a
 * request with 429; with 503 it may have, so only reading is repeated.
 */
export function retryDelay(
  { status, headers }: FetchResponse,
  isReading: boolean,
): number | undefined {
  if (status !== 429 && !(status === 503 && isReading)) return undefined;
  const seconds = Number(headers.get('retry-after') ?? NaN);
  return seconds >= 0 && seconds <= LONGEST_WAIT_S ? seconds * 1000 : undefined;
}

/** Resolves early when the signal is aborted. */
export const wait = (ms: number, signal: AbortSignal | null | undefined): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end);
  });
