import { sendingOfError } from '../../../bot/teams/send-errors.ts';

const failed = (reason: string) => ({ kind: 'failed', reason });
const UNKNOWN = { kind: 'unknown' };
const writesBlocked = {
  errorCode: 209,
  message: '{ "subCode": "MessageWritesBlocked", "details": "Thread is blocked." }',
};

describe('what an error of the connector says of the message', () => {
  it.each<[string, unknown, object]>([
    ['400', { statusCode: 400, code: 'BadArgument' }, failed('rejected')],
    ['401', { statusCode: 401, code: 'BotNotRegistered' }, failed('rejected')],
    ['403', { statusCode: 403 }, failed('not-installed')],
    [
      '403 not in the roster',
      { statusCode: 403, code: 'BotNotInConversationRoster' },
      failed('not-installed'),
    ],
    ['403 blocked', { statusCode: 403, code: 'ConversationBlockedByUser' }, failed('blocked')],
    [
      '403 blocked, said in the message',
      { statusCode: 403, message: writesBlocked.message },
      failed('blocked'),
    ],
    [
      '403 blocked, said in the details',
      { statusCode: 403, message: 'Forbidden', details: writesBlocked },
      failed('blocked'),
    ],
    ['404', { statusCode: 404, code: 'ConversationNotFound' }, failed('not-installed')],
    ['412', { statusCode: 412 }, failed('throttled')],
    ['413', { statusCode: 413, code: 'MessageSizeTooBig' }, failed('rejected')],
    ['429', { statusCode: 429 }, failed('throttled')],
    ['500', { statusCode: 500 }, UNKNOWN],
    ['502', { statusCode: 502 }, UNKNOWN],
    ['504', { statusCode: 504 }, UNKNOWN],
    ['a refused connection', { code: 'ECONNREFUSED' }, failed('unreachable')],
    ['a name that is not found', { code: 'ENOTFOUND' }, failed('unreachable')],
    ['a connection lost half-way', { code: 'ECONNRESET' }, UNKNOWN],
    ['no answer in time', { name: 'AbortError' }, UNKNOWN],
    ['something that is not an error', undefined, UNKNOWN],
  ])('%s', (_, error, sending) => {
    expect(sendingOfError(error)).toEqual(sending);
  });
});
