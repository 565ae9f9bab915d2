import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { instantOf, type Instant } from '../../../domain/common/month.ts';
import { ApiError } from './api-error.ts';
import type { ApiClient } from './client.ts';
import { useConnection } from '../connection/connection.ts';

export type Requested<Answer> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly error: ApiError; readonly retry: () => void }
  /** `refreshing`: the answer is of an earlier path, while the new one is on its way. */
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
  /** Whether the reader is told since when it could not be refreshed. */
  readonly isAged?: boolean;
}

/** When an answer came, for as long as it is shown or kept. */
const fetchTimes = new WeakMap<object, Instant>();

/**
 * Reads `path`, and again when it changes or the line to the server is back; a request that nobody
 * waits for any more is aborted. An answer that cannot be refreshed stays.
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
  // One that is kept is shown as it is and replaced quietly when the server has another.
  const kept = current ? undefined : client.cached<Answer>(path);
  if (kept !== undefined) return { state: 'ready', answer: kept, refreshing: false };
  if (settled === undefined) return { state: 'waiting' };
  const { outcome } = settled;
  if (!outcome.error) return { state: 'ready', answer: outcome.answer, refreshing: !current };
  return current ? { state: 'failed', error: outcome.error, retry } : { state: 'waiting' };
}

/** What the server refuses, or no longer has, is not shown any longer; what it cannot give just now is. */
const isTemporary = ({ status }: ApiError): boolean => status === 0 || status >= 500;
