import type { SendResult } from '../ports/messenger.ts';
import type { HttpResponse, HttpExchange } from './rest-client.ts';

const BLOCKED = /MessageWritesBlocked|ConversationBlockedByUser/;
const NOT_AUTHORISED = /NotEnoughPermissions|InvalidBotApiHost/;

/**
 * Teams puts its error code in `code`, or in JSON inside `message`, so all of the body is searched:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#status-codes-from-bot-conversational-apis
 */
export function toSendResult(exchange: HttpExchange, now: number): SendResult {
  switch (exchange.kind) {
    case 'not-sent':
      return { kind: 'retry', reason: 'no-connection' };
    case 'no-response':
      return { kind: 'unknown' };
    case 'response':
      return resultOfResponse(exchange, now);
  }
}

function resultOfResponse(response: HttpResponse, now: number): SendResult {
  const { status } = response;
  const after = parseRetryAfter(response, now);
  switch (status) {
    case 401:
      return { kind: 'failed', reason: 'not-authorised' };
    case 403:
      return resultOfForbidden(response);
    case 404:
      return resultOfNotFound(response);
    case 502:
    case 504:
      return { kind: 'retry', reason: 'unavailable', ...after, mayHaveArrived: true };
    case 408:
    case 503:
      return { kind: 'retry', reason: 'unavailable', ...after };
    case 412:
      return { kind: 'retry', reason: 'busy', ...after };
    case 413:
      return { kind: 'failed', reason: 'too-large' };
    case 429:
      return { kind: 'retry', reason: 'throttled', ...after };
    default:
      if (status < 300) return resultOfSuccess(response);
      // A 3xx comes from a proxy, because Teams never redirects.
      if (status < 400) return { kind: 'failed', reason: 'unreachable' };
      // After a 5xx the service may have delivered the message.
      return status < 500 ? { kind: 'failed', reason: 'rejected' } : { kind: 'unknown' };
  }
}

function resultOfSuccess({ text }: HttpResponse): SendResult {
  const id = idIn(text);
  return { kind: 'sent', ...(id !== undefined && { activityId: id }) };
}

export function idIn(text: string): string | undefined {
  const id = objectIn(text)?.id;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** A 403 from a proxy must not mark the chat as unreachable. */
function resultOfForbidden({ text, isComplete }: HttpResponse): SendResult {
  if (!isComplete) return { kind: 'retry', reason: 'unavailable' };
  if (!objectIn(text) || NOT_AUTHORISED.test(text))
    return { kind: 'failed', reason: 'not-authorised' };
  if (text.includes('BotDisabledByAdmin')) return { kind: 'failed', reason: 'disabled-by-admin' };
  return { kind: 'failed', reason: BLOCKED.test(text) ? 'blocked' : 'not-installed' };
}

function resultOfNotFound({ text, isComplete }: HttpResponse): SendResult {
  if (!isComplete) return { kind: 'retry', reason: 'unavailable' };
  if (!objectIn(text)) return { kind: 'failed', reason: 'unreachable' };
  const isMessage = text.includes('ActivityNotFoundInConversation');
  return { kind: 'failed', reason: isMessage ? 'rejected' : 'gone' };
}

/** Accepts seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
export function parseRetryAfter(
  { retryAfter = '' }: HttpResponse,
  now: number,
): { readonly afterMs?: number } {
  if (/^\d{1,9}$/.test(retryAfter)) return { afterMs: Number(retryAfter) * 1000 };
  const date = /\d{4}/.test(retryAfter) ? Date.parse(retryAfter) : NaN;
  return Number.isNaN(date) ? {} : { afterMs: Math.max(0, date - now) };
}

/** Only the code is logged, because the rest of the body may contain personal data. */
export function findErrorCode(text: string): string | undefined {
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
