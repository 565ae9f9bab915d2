import type { DraftRequest, SavedDraftView } from '../../../contract/check-in/draft.ts';
import { ApiError } from '../api/api-error.ts';
import type { LocalCopy } from './local-draft-copy.ts';

export type DraftEvent<View> =
  | { readonly kind: 'typed'; readonly field: string; readonly text: string }
  | { readonly kind: 'chosen'; readonly field: string; readonly whose: 'mine' | 'theirs' }
  /** The user has seen the stored answer and keeps what was typed. */
  | { readonly kind: 'accepted' }
  | { readonly kind: 'reverted' }
  | { readonly kind: 'rebased'; readonly view: View }
  /** Caused by the timer, by leaving a field or the page, or by the return of the connection. */
  | { readonly kind: 'save' }
  | { readonly kind: 'saved'; readonly draft: Pick<SavedDraftView, 'edition' | 'savedAt'> }
  | { readonly kind: 'reread'; readonly view: View }
  | { readonly kind: 'failed'; readonly failure: DraftFailure }
  | { readonly kind: 'finished' }
  | { readonly kind: 'stopped' };

export type DraftFailure =
  /** Another window has saved. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly detail: string | undefined }
  | { readonly kind: 'offline' }
  /** An error in our own code; the caller of `save` receives it. */
  | { readonly kind: 'fault'; readonly error: unknown };

export type DraftEffect =
  | { readonly kind: 'put'; readonly request: DraftRequest }
  | { readonly kind: 'read' }
  /** Schedules a save, and replaces a time set before. */
  | { readonly kind: 'start-timer'; readonly ms: number }
  | { readonly kind: 'stop-timer' }
  | { readonly kind: 'write-copy'; readonly copy: LocalCopy }
  | { readonly kind: 'remove-copy' }
  /** Answers everyone who waits for the save. */
  | { readonly kind: 'end'; readonly isSaved: boolean }
  | { readonly kind: 'throw'; readonly error: unknown };

export function toDraftFailure(error: unknown): DraftFailure {
  if (!(error instanceof ApiError)) return { kind: 'fault', error };
  if (error.code === 'stale-version') return { kind: 'stale' };
  // 401 and 429 are no refusals: the next request has a new token, or comes late enough.
  const isRefused =
    error.status >= 400 && error.status < 500 && error.status !== 401 && error.status !== 429;
  return isRefused ? { kind: 'refused', detail: error.detail } : { kind: 'offline' };
}
