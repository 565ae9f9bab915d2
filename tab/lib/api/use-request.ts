import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { instantOf, type Instant } from '../../../domain/common/month.ts';
import { ApiError } from './api-error.ts';
import type { ApiClient } from './client.ts';
import { useConnection } from '../connection/connection.ts';

export type Requested<Answer> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly error: ApiError; readonly retry: () => void }
  /** `refreshing`: the answer is for the previous path, while the new one loads. */
  | { readonly state: 'ready'; readonly answer: Answer; readonly refreshing: boolean };

interface RequestResult<Answer> {
  readonly path: string;
  readonly attempt: number;
  readonly outcome:
    | {
        readonly answer: Answer;
        readonly fetchedAt: Instant;
        readonly isStale: boolean;
        readonly error?: undefined;
      }
    | { readonly answer?: undefined; readonly isStale?: undefined; readonly error: ApiError };
}

interface Options {
  /** Whether to tell the reader how old the answer is when it cannot be refreshed. */
  readonly isAged?: boolean;
}

/** When each answer arrived. The weak map forgets an answer that is no longer used. */
const fetchTimes = new WeakMap<object, Instant>();

/**
 * Reads `path`, and again when it changes or the connection is back. Aborts requests that are no longer needed. An
 * answer that cannot be refreshed stays on screen.
 */
export function useRequest<Answer extends object>(
  client: ApiClient,
  path: string,
  { isAged = true }: Options = {},
): Requested<Answer> {
  const connection = useConnection();
  const round = useSyncExternalStore(connection.subscribe, () => connection.state().refreshCount);
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<RequestResult<Answer>>();

  useEffect(() => {
    const stop = new AbortController();
    const settle = (
      outcomeAfter: (shown: Answer | undefined) => RequestResult<Answer>['outcome'],
    ) => {
      if (stop.signal.aborted) return;
      setSettled((before) => {
        const shown = before?.path === path ? before.outcome.answer : undefined;
        return { path, attempt, outcome: outcomeAfter(shown ?? client.cached<Answer>(path)) };
      });
    };
    client.get<Answer>(path, stop.signal).then(
      (answer) => {
        const fetchedAt = instantOf(new Date());
        fetchTimes.set(answer, fetchedAt);
        settle(() => ({ answer, fetchedAt, isStale: false }));
      },
      (reason: unknown) => {
        const error = reason instanceof ApiError ? reason : new ApiError('unreadable');
        settle((shown) => {
          const fetchedAt = shown && fetchTimes.get(shown);
          return shown && fetchedAt && isTemporary(error)
            ? { answer: shown, fetchedAt, isStale: true }
            : { error };
        });
      },
    );
    return () => stop.abort();
  }, [client, path, attempt, round]);

  const shown = settled?.path === path ? settled.outcome : undefined;
  const staleSince = isAged && shown?.isStale ? shown.fetchedAt : undefined;
  useEffect(
    () => (staleSince === undefined ? undefined : connection.showStale(staleSince)),
    [connection, staleSince],
  );

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const current = settled?.path === path && settled.attempt === attempt;
  // Shows the cached answer at once, and replaces it when the server has a newer one.
  const cached = current ? undefined : client.cached<Answer>(path);
  if (cached !== undefined) return { state: 'ready', answer: cached, refreshing: false };
  if (settled === undefined) return { state: 'waiting' };
  const { outcome } = settled;
  if (!outcome.error) return { state: 'ready', answer: outcome.answer, refreshing: !current };
  return current ? { state: 'failed', error: outcome.error, retry } : { state: 'waiting' };
}

/** After a temporary error the old answer stays on screen; after a refusal it does not. */
const isTemporary = ({ status }: ApiError): boolean =>
  status === 0 || status === 429 || status >= 500;
