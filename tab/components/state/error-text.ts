import type { FirstViewWords } from '../../lib/words/words-context.ts';

/** The part of a failed request that the reader sees. */
export interface Failure {
  readonly code: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly detail: string | undefined;
  readonly reference: string | undefined;
  /** Problems with single fields. */
  readonly problems?: readonly { readonly field: string; readonly message: string }[];
}

/** The server's own message, or else one of the tab's. */
export function errorText(error: Failure, { tab }: Pick<FirstViewWords, 'tab'>): string {
  if (error.detail) return error.detail;
  if (error.code === 'network') return tab.failed.network;
  if (error.code === 'timeout') return tab.connection.timeout;
  return error.code === 'sign-in' || error.code === 'unauthenticated'
    ? tab.failed.signIn
    : tab.failed.unreadable;
}

/** Why an action of the reader failed. `conflict` replaces the server's message when another person was faster. */
export function actionErrorText(
  error: Failure,
  words: Pick<FirstViewWords, 'tab'>,
  conflict?: string,
): string {
  const { action, connection } = words.tab;
  if (error.code === 'stale-version' && conflict !== undefined) return conflict;
  if (error.code === 'network') return action.offline;
  if (error.code === 'timeout') return connection.actionTimeout;
  return error.code === 'unreadable' ? action.failed : errorText(error, words);
}

/** Only the error of a failed request has a message for the reader. */
export function toFailure(error: unknown): Failure {
  const of = (field: keyof Failure): unknown =>
    error instanceof Error ? Reflect.get(error, field) : undefined;
  const text = (field: keyof Failure): string | undefined => {
    const value = of(field);
    return typeof value === 'string' ? value : undefined;
  };
  const status = of('status');
  return {
    code: text('code') ?? 'unreadable',
    status: typeof status === 'number' ? status : 0,
    detail: text('detail'),
    reference: text('reference'),
  };
}
