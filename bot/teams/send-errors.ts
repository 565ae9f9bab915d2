import type { Sending } from './messenger.ts';

const BLOCKED = /MessageWritesBlocked|ConversationBlockedByUser/;
const NOT_RESENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/**
 * What an error of the connector says of the message. Teams puts its own code in the body's code, or
 * as JSON inside its message, so both are searched for the known words:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
 */
export function sendingOfError(error: unknown): Sending {
  const { statusCode, code, message } = (error ?? {}) as {
    readonly statusCode?: unknown;
    readonly code?: unknown;
    readonly message?: unknown;
  };
  const words = `${String(code)} ${String(message)} ${JSON.stringify(detailsOf(error))}`;
  if (typeof statusCode === 'number') return { ...ofStatus(statusCode, words) };
  // Refused before anything was said: nothing can have arrived.
  if (typeof code === 'string' && NOT_RESENT.has(code))
    return { kind: 'failed', reason: 'unreachable' };
  return { kind: 'unknown' };
}

function ofStatus(status: number, words: string): Sending {
  switch (status) {
    case 403:
      return { kind: 'failed', reason: BLOCKED.test(words) ? 'blocked' : 'not-installed' };
    case 404:
      return { kind: 'failed', reason: 'not-installed' };
    case 412:
    case 429:
      return { kind: 'failed', reason: 'throttled' };
    default:
      // A gateway may have passed the message on before it gave up.
      return status >= 500 ? { kind: 'unknown' } : { kind: 'failed', reason: 'rejected' };
  }
}

const detailsOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'details' in error ? error.details : undefined;
