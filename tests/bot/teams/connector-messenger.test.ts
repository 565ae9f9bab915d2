import { createServer, type Server, type Socket } from 'node:net';
import {
  createConnectorMessenger,
  type ConnectorMessenger,
} from '../../../bot/teams/connector-messenger.ts';
import { noTokenNeeded, TokenFault, type TokenSource } from '../../../bot/teams/token-source.ts';
import { aConversation, PEOPLE } from '../../support/fixtures/builders.ts';
import {
  startFakeConnector,
  type FakeConnector,
  type BrokenResponse,
} from '../../support/fakes/fake-connector.ts';
import type { Json } from '../../support/fixtures/json.ts';

const CHAT = 'a:chat/1';
const MESSAGE = { card: { type: 'AdaptiveCard', version: '1.5', body: [] }, summary: 'Muistutus' };
const UNKNOWN = { kind: 'unknown' };
const NO_CONNECTION = { kind: 'retry', reason: 'no-connection' };
const failed = (reason: string) => ({ kind: 'failed', reason });

let connector: FakeConnector;
let messenger: ConnectorMessenger;
let logged: Json[];
const log = (level: string, event: string, fields: Json = {}): void => {
  logged.push({ level, event, ...fields });
};
beforeEach(async () => {
  logged = [];
  connector = await startFakeConnector();
  messenger = createConnectorMessenger({ token: noTokenNeeded, timeoutMs: 200, log });
});
afterEach(async () => {
  await messenger.close();
  await connector.stop();
});

const to = (serviceUrl = connector.url) => aConversation({ conversationId: CHAT, serviceUrl });

it('posts only a card with its summary to the person, and returns the message’s id', async () => {
  expect(await messenger.send(to(), MESSAGE)).toEqual({ kind: 'sent', activityId: 'message-1' });
  expect(connector.posted).toEqual([
    {
      method: 'POST',
      conversation: CHAT,
      id: 'message-1',
      activity: {
        type: 'message',
        summary: 'Muistutus',
        attachments: [
          { contentType: 'application/vnd.microsoft.card.adaptive', content: MESSAGE.card },
        ],
        channelId: 'msteams',
        serviceUrl: connector.url,
        from: { id: '28:bot' },
        recipient: { id: '29:owner', aadObjectId: PEOPLE.owner },
        conversation: {
          id: CHAT,
          isGroup: false,
          conversationType: 'personal',
          tenantId: to().tenantId,
        },
      },
    },
  ]);
});

it('updates a message in place', async () => {
  expect(await messenger.update(to(), 'message/7', MESSAGE)).toMatchObject({ kind: 'sent' });
  expect(connector.posted).toEqual([
    expect.objectContaining({ method: 'PUT', conversation: CHAT, id: 'message/7' }),
  ]);
});

it('logs no error when the message to update no longer exists', async () => {
  connector.fail(CHAT, {
    status: 404,
    body: { error: { code: 'ActivityNotFoundInConversation' } },
  });
  expect(await messenger.update(to(), 'message-7', MESSAGE)).toEqual(failed('rejected'));
  expect(logged).toEqual([expect.objectContaining({ level: 'warn', event: 'message-not-sent' })]);
});

it('finds the connector whether or not its address ends in a slash, and under a folder', async () => {
  await messenger.send(to(`${connector.url}/`), MESSAGE);
  const inFolder = await messenger.send(to(`${connector.url}/emea/`), MESSAGE);
  expect(connector.requests).toEqual([CHAT]);
  // Azurite does not support folders.
  expect(inFolder).toEqual(failed('gone'));
});

it('tries once, and logs the result without the message’s text', async () => {
  const body = { error: { code: 'MessageSizeTooBig', message: 'Muistutus is too big' } };
  connector.fail(CHAT, { status: 413, body });
  expect(await messenger.send(to(), MESSAGE)).toEqual(failed('too-large'));
  expect(connector.requests).toEqual([CHAT]);
  expect(logged).toEqual([
    {
      level: 'error',
      event: 'message-not-sent',
      person: PEOPLE.owner,
      outcome: 'too-large',
      status: 413,
      code: 'MessageSizeTooBig',
    },
  ]);
});

it('returns the Retry-After of Teams', async () => {
  connector.fail(CHAT, { status: 429, headers: { 'retry-after': '7' } });
  const sending = await messenger.send(to(), MESSAGE);
  expect(sending).toEqual({ kind: 'retry', reason: 'throttled', afterMs: 7000 });
});

it('follows no redirect', async () => {
  const other = await startFakeConnector();
  const location = `${other.url}/v3/conversations/${CHAT}/activities`;
  connector.fail(CHAT, { status: 307, headers: { location } });
  expect(await messenger.send(to(), MESSAGE)).toEqual(failed('unreachable'));
  expect(other.requests).toEqual([]);
  await other.stop();
});

describe('a request that has left', () => {
  it.each<[string, BrokenResponse, object]>([
    ['is not answered in time', 'silent', UNKNOWN],
    ['is cut off', 'reset', UNKNOWN],
    ['is answered with something else', 'garbage', UNKNOWN],
    ['is cut off after it was said that it was sent', 'half', { kind: 'sent' }],
  ])('and %s is not sent again', async (_, trick, sending) => {
    connector.breakWith(CHAT, trick);
    expect(await messenger.send(to(), MESSAGE)).toEqual(sending);
    expect(connector.requests).toEqual([CHAT]);
  });

  it('leaves its connection to later requests', async () => {
    let connections = 0;
    const taken = await listenRaw((socket) => {
      connections += 1;
      socket.on('data', () => socket.write('HTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\n{}'));
    });
    for (let n = 0; n < 10; n += 1) await messenger.send(to(taken.url), MESSAGE);
    expect(connections).toBeLessThanOrEqual(2);
    await taken.stop();
  });

  it('may get a response of any length', async () => {
    const endless = await listenRaw((socket) => {
      socket.write('HTTP/1.1 201 Created\r\n\r\n');
      const more = setInterval(() => socket.write(' '.repeat(50_000)), 1);
      socket.on('close', () => {
        clearInterval(more);
      });
    });
    expect(await messenger.send(to(endless.url), MESSAGE)).toEqual({ kind: 'sent' });
    await endless.stop();
  });
});

describe('a request that cannot have left is retryable', () => {
  it('when no server listens', async () => {
    const gone = await startFakeConnector();
    await gone.stop();
    expect(await messenger.send(to(gone.url), MESSAGE)).toEqual(NO_CONNECTION);
  });

  it('when there is no such name', async () => {
    const sending = await messenger.send(to('https://nowhere.invalid/'), MESSAGE);
    expect(sending).toEqual(NO_CONNECTION);
  });

  it('when the TLS handshake never completes', async () => {
    const mute = await listenRaw(() => undefined);
    const url = mute.url.replace('http:', 'https:');
    expect(await messenger.send(to(url), MESSAGE)).toEqual(NO_CONNECTION);
    await mute.stop();
  });

  it('when the other side speaks no TLS', async () => {
    const url = connector.url.replace('http:', 'https:');
    expect(await messenger.send(to(url), MESSAGE)).toEqual(NO_CONNECTION);
  });

  it('when every connection stays busy until the timeout; it is not sent later', async () => {
    // Opening so many connections takes a while on a busy machine.
    const patient = createConnectorMessenger({ token: noTokenNeeded, timeoutMs: 2000, log });
    const chats = Array.from({ length: 130 }, (_, index) => `chat-${index}`);
    chats.forEach((chat) => connector.silence(chat));
    const all = await Promise.all(
      chats.map((conversationId) => patient.send({ ...to(), conversationId }, MESSAGE)),
    );
    const kinds = all.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'unknown')).toHaveLength(128);
    expect(kinds.filter((kind) => kind === 'retry')).toHaveLength(2);
    chats.forEach((chat) => connector.recover(chat));
    await patient.send(to(), MESSAGE);
    expect(connector.posted).toHaveLength(1);
    expect(connector.requests).toHaveLength(129);
    await patient.close();
  });
});

describe('a token', () => {
  const dropped: unknown[] = [];
  const source = (get: TokenSource['get']): TokenSource => ({
    get,
    invalidate: (token) => dropped.push(token),
  });
  const withToken = (get: TokenSource['get']) =>
    createConnectorMessenger({ token: source(get), timeoutMs: 200, log });

  it.each<[string, string]>([
    ['by http, this computer’s own too', 'http://127.0.0.1:1/'],
    ['to something that is no address', 'smba.example'],
    ['by another protocol', 'ftp://smba.example/'],
  ])('is never sent %s', async (_, serviceUrl) => {
    const sending = await withToken(() => Promise.resolve('secret')).send(to(serviceUrl), MESSAGE);
    expect(sending).toEqual(failed('unreachable'));
    expect(logged).toEqual([
      expect.objectContaining({ level: 'error', event: 'message-not-sent' }),
    ]);
  });

  it('is not needed on loopback, and no other host is used over http', async () => {
    const sending = await messenger.send(to('http://connector.example/'), MESSAGE);
    expect(sending).toEqual(failed('unreachable'));
  });

  it.each([
    [false, NO_CONNECTION],
    [true, failed('not-authorised')],
  ])('that is not available (permanently: %s) sends nothing', async (isLasting, sending) => {
    const none = withToken(() => Promise.reject(new TokenFault(isLasting)));
    expect(await none.send(to(), MESSAGE)).toEqual(sending);
    expect(connector.requests).toEqual([]);
  });
});

it('lets requests in flight end before it closes', async () => {
  let tell = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const slow = await listenRaw((socket) => {
    socket.on('data', () => {
      tell();
      setTimeout(() => socket.end('HTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\n{}'), 30);
    });
  });
  const closing = createConnectorMessenger({ token: noTokenNeeded, log });
  const sending = closing.send(to(slow.url), MESSAGE);
  await arrived;
  await closing.close();
  expect(await sending).toEqual({ kind: 'sent' });
  await slow.stop();
});

async function listenRaw(onSocket: (socket: Socket) => void) {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    onSocket(socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}
