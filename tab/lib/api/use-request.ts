import { useCallback, useEffect, useState } from 'react';
import { ApiError } from './api-error.ts';
import type { ApiClient } from './client.ts';

export type Requested<Answer> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly error: ApiError; readonly retry: () => void }
  /** `refreshing`: the answer is of an earlier path, while the new one is on its way. */
  | { readonly state: 'ready'; readonly answer: Answer; readonly refreshing: boolean };

type Outcome<Answer> =
  | { readonly answer: Answer; readonly error?: undefined }
  | { readonly answer?: undefined; readonly error: ApiError };

/** Reads `path`, and again when it changes; a request that nobody waits for any more is aborted. */
export function useRequest<Answer>(client: ApiClient, path: string): Requested<Answer> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ key: string; outcome: Outcome<Answer> }>();
  const key = `${attempt} ${path}`;

  useEffect(() => {
    const stop = new AbortController();
    const settle = (outcome: Outcome<Answer>): void => {
      if (!stop.signal.aborted) setSettled({ key, outcome });
    };
    client.get<Answer>(path, stop.signal).then(
      (answer) => settle({ answer }),
      (error: unknown) =>
        settle({ error: error instanceof ApiError ? error : new ApiError('unreadable') }),
    );
    return () => stop.abort();
  }, [client, path, key]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const current = settled?.key === key;
  // One that is kept is shown as it is and replaced quietly when the server has another.
  const kept = current ? undefined : client.kept<Answer>(path);
  if (kept !== undefined) return { state: 'ready', answer: kept, refreshing: false };
  if (settled === undefined) return { state: 'waiting' };
  const { answer, error } = settled.outcome;
  if (error === undefined) return { state: 'ready', answer, refreshing: !current };
  return current ? { state: 'failed', error, retry } : { state: 'waiting' };
}
