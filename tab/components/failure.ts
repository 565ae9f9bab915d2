import type { Words } from '../lib/words/words.ts';

/** As much of a failed request as a reader is told. */
export interface Failure {
  readonly code: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly detail: string | undefined;
  readonly reference: string | undefined;
}

/** Why something could not be read: the server's own words where it has them. */
export function reasonOf(error: Failure, { tab }: Pick<Words, 'tab'>): string {
  if (error.detail) return error.detail;
  if (error.code === 'network') return tab.failed.network;
  return error.code === 'sign-in' || error.code === 'unauthenticated'
    ? tab.failed.signIn
    : tab.failed.unreadable;
}
