import {
  createConnectorChatOpener,
  PUBLIC_SERVICE_URL,
  type ConnectorChatOpener,
} from '../../../bot/teams/connector-chat-opener.ts';
import { noTokenNeeded, TokenFault, type TokenSource } from '../../../bot/teams/token-source.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';
import {
  newChatOf,
  startFakeConnector,
  type BrokenResponse,
  type FakeConnector,
} from '../../support/fakes/fake-connector.ts';
import type { Json } from '../../support/fixtures/json.ts';

const { owner } = PEOPLE;
const TENANT = '11111111-1111-4111-8111-111111111111';

let connector: FakeConnector;
let opener: ConnectorChatOpener;
let logged: Json[];
const anOpener = (token: TokenSource = noTokenNeeded, timeoutMs = 400): ConnectorChatOpener =>
  createConnectorChatOpener({
    token,
    appId: 'app-1',
    tenantId: TENANT,
    timeoutMs,
    log: (level, event, fields) => logged.push({ level, event, ...fields }),
  });

beforeEach(async () => {
  logged = [];
  connector = await startFakeConnector();
  opener = anOpener();
});
afterEach(async () => {
  await opener.close();
  await connector.stop();
});

const open = () => opener.open(owner, `${connector.url}/`);

it('creates a conversation of the bot and the person, by their Entra id', async () => {
  expect(await open()).toEqual({
    kind: 'opened',
    chat: {
      tenantId: TENANT,
      conversationId: newChatOf(owner),
      serviceUrl: `${connector.url}/`,
      channelId: 'msteams',
      botId: '28:app-1',
      userId: owner,
    },
  });
  expect(connector.created).toEqual([
    {
      isGroup: false,
      bot: { id: '28:app-1' },
      members: [{ id: owner }],
      tenantId: TENANT,
      channelData: { tenant: { id: TENANT } },
    },
  ]);
  expect(connector.posted).toEqual([]);
});

const failed = (reason: string) => ({ kind: 'failed', reason });
it.each<[string, number, object, object, 'warn' | 'error']>([
  [
    'no app',
    403,
    { error: { code: 'BotNotInConversationRoster' } },
    failed('not-installed'),
    'warn',
  ],
  [
    'no app, other words',
    403,
    { error: { code: 'ForbiddenOperationException' } },
    failed('not-installed'),
    'warn',
  ],
  ['blocked', 403, { message: '{"subCode":"MessageWritesBlocked"}' }, failed('blocked'), 'warn'],
  [
    'switched off',
    403,
    { error: { code: 'BotDisabledByAdmin' } },
    failed('disabled-by-admin'),
    'warn',
  ],
  [
    'no permission',
    403,
    { error: { code: 'NotEnoughPermissions' } },
    failed('not-authorised'),
    'error',
  ],
  [
    'wrong credentials',
    401,
    { error: { code: 'BotNotRegistered' } },
    failed('not-authorised'),
    'error',
  ],
  [
    'nobody there',
    400,
    { error: { code: 'BadSyntax', message: 'Invalid user identity in provided tenant' } },
    failed('no-such-person'),
    'warn',
  ],
  [
    'nobody there, other words',
    404,
    { error: { code: 'UserNotFound' } },
    failed('no-such-person'),
    'warn',
  ],
  [
    'a bad request',
    400,
    { error: { code: 'BadSyntax', message: 'Bad payload' } },
    failed('rejected'),
    'error',
  ],
  ['no conversation', 404, { error: { code: 'ConversationNotFound' } }, failed('gone'), 'warn'],
  ['throttled', 429, {}, { kind: 'retry', reason: 'throttled', afterMs: 7000 }, 'warn'],
  ['busy', 412, {}, { kind: 'retry', reason: 'busy', afterMs: 7000 }, 'warn'],
  ['away', 503, {}, { kind: 'retry', reason: 'unavailable', afterMs: 7000 }, 'warn'],
  ['a fault, repeated without harm', 500, {}, { kind: 'retry', reason: 'unavailable' }, 'warn'],
  ['an answer without an id', 200, {}, { kind: 'retry', reason: 'unavailable' }, 'warn'],
])('tells Teams’ answers apart: %s (%i)', async (_, status, body, result, level) => {
  connector.fail(newChatOf(owner), { status, body, headers: { 'retry-after': '7' } });
  expect(await open()).toEqual(result);
  expect(connector.created).toHaveLength(1);
  expect(logged).toMatchObject([{ level, event: 'chat-not-opened', person: owner, status }]);
});

it.each<BrokenResponse>(['silent', 'reset', 'garbage'])(
  'may be repeated after a response that is %s',
  async (trick) => {
    connector.breakWith(newChatOf(owner), trick);
    expect(await open()).toMatchObject({ kind: 'retry', reason: 'unavailable' });
  },
);

it('sends no token without TLS, and nothing without a token', async () => {
  const token = (get: TokenSource['get']): TokenSource => ({ get, invalidate: () => undefined });
  const tokens = anOpener(token(() => Promise.resolve('token')));
  expect(await tokens.open(owner, connector.url)).toEqual(failed('unreachable'));
  const refused = anOpener(token(() => Promise.reject(new TokenFault(true))));
  expect(await refused.open(owner, connector.url)).toEqual(failed('not-authorised'));
  const later = anOpener(token(() => Promise.reject(new TokenFault(false))));
  expect(await later.open(owner, connector.url)).toEqual({
    kind: 'retry',
    reason: 'no-connection',
  });
  expect(connector.created).toEqual([]);
});

it('uses the public address of Teams for a tenant without activities', () => {
  expect(opener.chatOf(owner, 'chat', undefined).serviceUrl).toBe(PUBLIC_SERVICE_URL);
});
