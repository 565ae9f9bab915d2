import type { SendResult } from '../ports/messenger.ts';
import type { HttpResponse, Exchange } from './rest-client.ts';

const BLOCKED = /MessageWritesBlocked|ConversationBlockedByUser/;
const NOT_OURS_TO_SEND = /NotEnoughPermissions|InvalidBotApiHost/;

/**
 * What an exchange with the connector says of the message. Teams puts its own word for it in the body's
 * code, or as JSON inside its message, so the whole body is searched for the known ones:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#status-codes-from-bot-conversational-apis
 */
export function toSendResult(exchange: Exchange, now: number): SendResult {
  switch (exchange.kind) {
    case 'not-left':
      return { kind: 'retry', reason: 'no-connection' };
    case 'lost':
      return { kind: 'unknown' };
    case 'answer':
      return resultOfResponse(exchange, now);
  }
}

function resultOfResponse(answer: HttpResponse, now: number): SendResult {
  const { status } = answer;
  const after = afterMsOf(answer, now);
  switch (status) {
    case 401:
      return { kind: 'failed', reason: 'not-authorised' };
    case 403:
      return resultOfForbidden(answer);
    case 404:
      return resultOfNotFound(answer);
    case 408:
    case 502:
    case 503:
    case 504:
      return { kind: 'retry', reason: 'unavailable', ...after };
    case 412:
      return { kind: 'retry', reason: 'busy', ...after };
    case 413:
      return { kind: 'failed', reason: 'too-large' };
    case 429:
      return { kind: 'retry', reason: 'throttled', ...after };
    default:
      if (status < 300) return resultOfSuccess(answer);
      // Whoever redirects is not Teams.
      if (status < 400) return { kind: 'failed', reason: 'unreachable' };
      // A service that failed may have passed the message on before.
      return status < 500 ? { kind: 'failed', reason: 'rejected' } : { kind: 'unknown' };
  }
}

function resultOfSuccess({ text }: HttpResponse): SendResult {
  const id = objectIn(text)?.id;
  return { kind: 'sent', ...(typeof id === 'string' && id !== '' && { activityId: id }) };
}

/** Only Teams itself speaks for the person: a gateway's page in its place must not bar everybody. */
function resultOfForbidden({ text, isComplete: isWhole }: HttpResponse): SendResult {
  if (!isWhole) return { kind: 'retry', reason: 'unavailable' };
  if (!objectIn(text) || NOT_OURS_TO_SEND.test(text))
    return { kind: 'failed', reason: 'not-authorised' };
  if (text.includes('BotDisabledByAdmin')) return { kind: 'failed', reason: 'disabled-by-admin' };
  return { kind: 'failed', reason: BLOCKED.test(text) ? 'blocked' : 'not-installed' };
}

function resultOfNotFound({ text, isComplete: isWhole }: HttpResponse): SendResult {
  if (!isWhole) return { kind: 'retry', reason: 'unavailable' };
  if (!objectIn(text)) return { kind: 'failed', reason: 'unreachable' };
  // A message to be rewritten that is not there says nothing of the chat.
  const isMessage = text.includes('ActivityNotFoundInConversation');
  return { kind: 'failed', reason: isMessage ? 'rejected' : 'gone' };
}

/** The header says seconds, or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
export function afterMsOf(
  { retryAfter = '' }: HttpResponse,
  now: number,
): { readonly afterMs?: number } {
  if (/^\d{1,9}$/.test(retryAfter)) return { afterMs: Number(retryAfter) * 1000 };
  const date = /\d{4}/.test(retryAfter) ? Date.parse(retryAfter) : NaN;
  return Number.isNaN(date) ? {} : { afterMs: Math.max(0, date - now) };
}

/** The other side's own word for what is wrong, for the log; nothing else of what it said. */
export function codeIn(text: string): string | undefined {
  const body = objectIn(text);
  const error = body && isObject(body.error) ? body.error : body;
  const code = error?.code ?? error?.errorCode;
  return typeof code === 'number' || (typeof code === 'string' && /^\w{1,60}$/.test(code))
    ? String(code)
    : undefined;
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
