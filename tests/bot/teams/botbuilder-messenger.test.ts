import { botbuilderMessenger } from '../../../bot/teams/botbuilder-messenger.ts';
import { createAdapter } from '../../../bot/teams/gateway.ts';
import type { Messenger, Sending } from '../../../bot/teams/messenger.ts';
import { aConversation } from '../../support/builders.ts';
import { startFakeConnector, type FakeConnector } from '../../support/fake-connector.ts';
import type { Json } from '../../support/json.ts';

const CHAT = 'a:chat-1';
const MESSAGE = { card: { type: 'AdaptiveCard', version: '1.5', body: [] }, summary: 'Muistutus' };

let connector: FakeConnector;
let messenger: Messenger;
let logged: Json[];
const log = (level: string, event: string, fields: Json = {}): void => {
  logged.push({ level, event, ...fields });
};
beforeEach(async () => {
  logged = [];
  connector = await startFakeConnector();
  const adapter = createAdapter({ appId: '', appPassword: '', tenantId: '' });
  messenger = botbuilderMessenger(adapter, '', { timeoutMs: 200, log });
});
afterEach(() => connector.stop());

const to = (serviceUrl = connector.url) => aConversation({ conversationId: CHAT, serviceUrl });
const failed = (reason: string) => ({ kind: 'failed', reason });

it('sends a card alone, with its summary, to the conversation, and tells the message’s id', async () => {
  const sending = await messenger.send(to(), MESSAGE);
  expect(sending).toEqual({ kind: 'sent', activityId: 'message-1' });
  expect(connector.posted).toEqual([
    {
      method: 'POST',
      conversation: CHAT,
      id: 'message-1',
      activity: expect.objectContaining({
        type: 'message',
        summary: 'Muistutus',
        attachments: [
          { contentType: 'application/vnd.microsoft.card.adaptive', content: MESSAGE.card },
        ],
      }),
    },
  ]);
  expect(connector.posted[0]?.activity).not.toHaveProperty('text');
});

const BLOCKED = {
  errorCode: 209,
  message: '{ "subCode": "MessageWritesBlocked", "details": "Thread is blocked." }',
};

const FAILURES: readonly (readonly [string, number, object, unknown?])[] = [
  ['a throttled one', 429, failed('throttled')],
  ['one beside another', 412, failed('throttled')],
  ['a failed service', 500, { kind: 'unknown' }],
  ['a bad gateway', 502, { kind: 'unknown' }],
  ['a service that is away', 503, { kind: 'unknown' }],
  ['a gateway that gave up', 504, { kind: 'unknown' }],
  ['somebody gone', 403, failed('not-installed'), code('BotNotInConversationRoster')],
  ['a blocked thread', 403, failed('blocked'), BLOCKED],
  ['a person who blocked us', 403, failed('blocked'), code('ConversationBlockedByUser')],
  ['a chat that is not there', 404, failed('not-installed'), code('ConversationNotFound')],
  ['a message too big', 413, failed('rejected'), code('MessageSizeTooBig')],
  ['a bad message', 400, failed('rejected'), code('BadArgument')],
];

it.each(
  FAILURES.map(([name, status, sending, body = {}]) => [name, status, sending, body] as const),
)('tries once and says what became of it: %s (%i)', async (_, status, sending, body) => {
  connector.fail(CHAT, { status, body, headers: { 'retry-after': '1' } });
  expect(await messenger.send(to(), MESSAGE)).toEqual(sending);
  expect(connector.requests).toEqual([CHAT]);
});

it('does not know what became of a message that is not answered in time', async () => {
  connector.silence(CHAT);
  expect(await messenger.send(to(), MESSAGE)).toEqual({ kind: 'unknown' });
  expect(connector.requests).toEqual([CHAT]);
});

it('knows that nothing arrived where nobody listens', async () => {
  const gone = await startFakeConnector();
  await gone.stop();
  expect(await messenger.send(to(gone.url), MESSAGE)).toEqual(failed('unreachable'));
});

it('knows that nothing left when there is no token for the connector, and logs why', async () => {
  const sending = await sendWithoutToken();
  expect(sending).toEqual(failed('unreachable'));
  expect(connector.requests).toEqual([]);
  expect(logged).toEqual([
    expect.objectContaining({ event: 'message-not-sent', message: 'secret expired' }),
  ]);
});

function sendWithoutToken(): Promise<Sending> {
  const adapter = createAdapter({ appId: '', appPassword: '', tenantId: '' });
  const credentials = { signRequest: () => Promise.reject(new Error('secret expired')) };
  adapter.use(async (turn, next) => {
    Object.assign(turn.turnState.get<object>(adapter.ConnectorClientKey), { credentials });
    await next();
  });
  return botbuilderMessenger(adapter, '', { log }).send(to(), MESSAGE);
}

function code(name: string) {
  return { error: { code: name, message: name } };
}
