import { findErrorCode, toSendResult } from '../../../bot/teams/retry-table.ts';

const NOW = Date.parse('2026-03-10T08:00:00.000Z');
const UNKNOWN = { kind: 'unknown' };
const failed = (reason: string) => ({ kind: 'failed', reason });
const retry = (reason: string, afterMs?: number) => ({
  kind: 'retry',
  reason,
  ...(afterMs !== undefined && { afterMs }),
});
const code = (name: string) => ({ error: { code: name, message: name } });
const WRITES_BLOCKED = {
  errorCode: 209,
  message: '{ "subCode": "MessageWritesBlocked", "details": "Thread is blocked." }',
};
const PAGE = '<html><body>Forbidden</body></html>';

const ofAnswer = (status: number, body: unknown = {}, more: object = {}) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return toSendResult({ kind: 'response', status, text, isComplete: true, ...more }, NOW);
};

describe('the result of a connector response', () => {
  it.each<[string, number, unknown, object]>([
    ['sent, with its id', 201, { id: 'message-1' }, { kind: 'sent', activityId: 'message-1' }],
    ['sent, with no id', 200, {}, { kind: 'sent' }],
    ['sent, with an empty id', 200, { id: '' }, { kind: 'sent' }],
    ['sent, in other words', 202, 'Accepted', { kind: 'sent' }],
    ['a redirect', 302, PAGE, failed('unreachable')],
    ['a bad message', 400, code('BadArgument'), failed('rejected')],
    ['another application', 401, code('BotNotRegistered'), failed('not-authorised')],
    ['forbidden, without a reason', 403, {}, failed('not-installed')],
    ['a roster without us', 403, code('BotNotInConversationRoster'), failed('not-installed')],
    ['an operation forbidden', 403, code('ForbiddenOperationException'), failed('not-installed')],
    ['blocked by the person', 403, code('ConversationBlockedByUser'), failed('blocked')],
    ['blocked, said inside the message', 403, WRITES_BLOCKED, failed('blocked')],
    ['switched off', 403, code('BotDisabledByAdmin'), failed('disabled-by-admin')],
    ['permissions missing', 403, code('NotEnoughPermissions'), failed('not-authorised')],
    ['the wrong cloud', 403, code('InvalidBotApiHost'), failed('not-authorised')],
    ['forbidden by somebody before Teams', 403, PAGE, failed('not-authorised')],
    ['a chat that is not there', 404, code('ConversationNotFound'), failed('gone')],
    [
      'a message that is not there',
      404,
      code('ActivityNotFoundInConversation'),
      failed('rejected'),
    ],
    ['no such page at all', 404, PAGE, failed('unreachable')],
    ['a request that came too slowly', 408, {}, retry('unavailable')],
    ['busy', 412, code('PreconditionFailed'), retry('busy')],
    ['too large', 413, code('MessageSizeTooBig'), failed('too-large')],
    ['too much', 429, code('Throttled'), retry('throttled')],
    ['a fault, perhaps after it was sent', 500, code('ServiceError'), UNKNOWN],
    ['something not known', 501, {}, UNKNOWN],
    ['a bad gateway', 502, PAGE, { ...retry('unavailable'), mayHaveArrived: true }],
    ['away', 503, {}, retry('unavailable')],
    ['a gateway that gave up', 504, {}, { ...retry('unavailable'), mayHaveArrived: true }],
  ])('%s (%i)', (_, status, body, sending) => {
    expect(ofAnswer(status, body)).toEqual(sending);
  });

  it.each([403, 404])('says nothing about the person when it was cut off (%i)', (status) => {
    expect(ofAnswer(status, '{"err', { isComplete: false })).toEqual(retry('unavailable'));
  });
});

it.each<[string, number | undefined]>([
  ['7', 7000],
  ['0', 0],
  ['Tue, 10 Mar 2026 08:00:05 GMT', 5000],
  ['Tue, 10 Mar 2026 07:59:00 GMT', 0],
  ['soon', undefined],
  ['-1', undefined],
  ['', undefined],
])('waits as long as Retry-After says: %s', (retryAfter, afterMs) => {
  for (const status of [412, 429, 503])
    expect(ofAnswer(status, {}, { retryAfter })).toEqual(
      retry(status === 412 ? 'busy' : status === 429 ? 'throttled' : 'unavailable', afterMs),
    );
});

it.each<[unknown, string | undefined]>([
  [code('BadArgument'), 'BadArgument'],
  [WRITES_BLOCKED, '209'],
  [{ error: { code: 'with spaces and a name' } }, undefined],
  [{ error: 'text' }, undefined],
  ['<html>', undefined],
])('contains the connector’s error code for the log: %j', (body, word) => {
  expect(findErrorCode(typeof body === 'string' ? body : JSON.stringify(body))).toBe(word);
});
