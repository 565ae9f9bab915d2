import type { InstallResult } from '../../../../bot/ports/app-installer.ts';
import type { ChatOpener, OpenChatResult, OpenFailure } from '../../../../bot/ports/chat-opener.ts';
import { unlimitedSendRate } from '../../../support/fakes/unlimited-send-rate.ts';
import { aConversation, MARCH } from '../../../support/fixtures/builders.ts';
import { day } from '../../../support/fixtures/ids.ts';
import {
  aRunWorld,
  ownerAt,
  type RunWorld,
  type RunWorldOptions,
} from '../../../support/world/runs-world.ts';

const aino = ownerAt(0);

let installRequests: string[];
const start = (
  installing: InstallResult | (() => InstallResult),
  barrier?: 'not-installed' | 'blocked',
): Promise<RunWorld> => {
  installRequests = [];
  return aRunWorld({
    people: 2,
    chat: (person) => (person !== aino ? {} : barrier ? { unreachable: barrier } : 'none'),
    installer: {
      install: async (person) => {
        installRequests.push(person);
        return typeof installing === 'function' ? installing() : installing;
      },
      findChat: () => Promise.resolve(undefined),
    },
  });
};

/** Teams reports the chat that the installation created. */
const openChat = ({ stores }: RunWorld) =>
  stores.conversations.save(aConversation({ person: aino, conversationId: 'chat-new' }), undefined);

it.each(['installed', 'already-there'] as const)(
  'a person without a chat gets the app (%s), and the card once their chat is there',
  async (kind) => {
    const runs = await start({ kind });
    const run = await runs.planAndSend();
    await runs.settle();
    expect(await runs.row(run, aino)).toMatchObject({
      outcome: { kind: 'retrying', reason: 'awaiting-chat', tries: 1 },
      install: { kind, at: '2026-03-10T08:00:00.000Z' },
    });
    expect(await runs.stores.runs.claimOf(day('2026-03-10'), aino)).toBeUndefined();
    await openChat(runs);
    runs.advanceClock(31);
    await runs.settle();
    expect(await runs.row(run, aino)).toMatchObject({
      outcome: { kind: 'sent' },
      install: { kind },
    });
    expect(installRequests).toEqual([aino]);
    expect(runs.remindersReceived(aino)).toBe(1);
  },
);

it('without a chat within two minutes the delivery fails, and the install is still shown', async () => {
  const runs = await start({ kind: 'installed' });
  const run = await runs.planAndSend();
  for (let look = 0; look < 6; look += 1) {
    await runs.settle();
    runs.advanceClock(31);
  }
  expect(await runs.row(run, aino)).toMatchObject({
    outcome: { kind: 'failed', reason: 'no-chat' },
    install: { kind: 'installed' },
  });
  expect(installRequests).toEqual([aino]);
});

it.each([
  ['not-allowed', 'no-permission'],
  ['no-such-person', 'no-such-person'],
  ['wrong-app-id', 'wrong-app-id'],
  ['unreachable', 'unreachable'],
] as const)('a failed install (%s) is shown with its reason', async (reason, told) => {
  const runs = await start({ kind: 'failed', reason });
  const run = await runs.planAndSend();
  await runs.settle();
  expect(await runs.row(run, aino)).toMatchObject({
    outcome: { kind: 'failed', reason: told },
    install: { kind: 'failed', reason },
  });
  expect(runs.remindersReceived(ownerAt(1))).toBe(1);
});

it('an install that Graph throttled is retried, and finally reported', async () => {
  const runs = await start({ kind: 'retry', afterMs: 5000 });
  const run = await runs.planAndSend();
  await runs.settle();
  expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'retrying', reason: 'throttled' });
  for (let look = 0; look < 10; look += 1) {
    runs.advanceClock(7);
    await runs.settle();
  }
  expect(await runs.row(run, aino)).toMatchObject({
    outcome: { kind: 'failed', reason: 'throttled' },
    install: { kind: 'failed', reason: 'throttled' },
  });
  expect(installRequests).toHaveLength(10);
});

it('counts tries to find the chat separately from throttled installs', async () => {
  let installing: InstallResult = { kind: 'retry', afterMs: 5000 };
  const runs = await start(() => installing);
  const run = await runs.planAndSend();
  for (let tries = 1; tries <= 3; tries += 1) {
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ reason: 'throttled', tries });
    runs.advanceClock(7);
  }
  installing = { kind: 'installed' };
  await runs.settle();
  expect(await runs.outcome(run, aino)).toMatchObject({
    kind: 'retrying',
    reason: 'awaiting-chat',
    tries: 1,
  });
});

it('counts tries to send separately from tries to find the chat', async () => {
  const runs = await start({ kind: 'installed' });
  const run = await runs.planAndSend();
  await runs.settle();
  runs.advanceClock(31);
  await runs.settle();
  expect(await runs.outcome(run, aino)).toMatchObject({ reason: 'awaiting-chat', tries: 2 });
  await openChat(runs);
  runs.setSendResult(aino, { kind: 'retry', reason: 'busy' });
  runs.advanceClock(31);
  await runs.settle();
  expect(await runs.outcome(run, aino)).toMatchObject({ reason: 'busy', tries: 1 });
});

it('is done for a person who removed the app, and not for one who blocked it', async () => {
  const removed = await start({ kind: 'installed' }, 'not-installed');
  await removed.planAndSend();
  await removed.settle();
  expect(installRequests).toEqual([aino]);
  const blocked = await start({ kind: 'installed' }, 'blocked');
  const run = await blocked.planAndSend();
  await blocked.settle();
  expect(installRequests).toEqual([]);
  expect(await blocked.stores.runs.delivery(MARCH, run, aino)).toMatchObject({
    value: { outcome: { kind: 'skipped', reason: 'blocked' } },
  });
});

describe('opening a chat', () => {
  interface Opening {
    readonly results?: readonly OpenChatResult[];
    readonly barrier?: 'gone' | 'not-installed' | 'none';
    readonly installer?: RunWorldOptions['installer'];
    readonly slots?: () => void;
  }
  const serviceUrls: (string | undefined)[] = [];
  /** The last result is given again for later requests. */
  const startOpening = ({ results = [], barrier = 'none', installer, slots }: Opening) => {
    installRequests = [];
    serviceUrls.length = 0;
    const left = [...results];
    let last: OpenChatResult | undefined;
    const chatOf: ChatOpener['chatOf'] = (person, conversationId, serviceUrl = '') => ({
      tenantId: 'tenant',
      conversationId,
      serviceUrl,
      channelId: 'msteams',
      botId: '28:bot',
      userId: person,
    });
    return aRunWorld({
      people: 2,
      chat: (person) =>
        person !== aino ? {} : barrier === 'none' ? 'none' : { unreachable: barrier },
      opener: {
        chatOf,
        open: async (person, serviceUrl) => {
          serviceUrls.push(serviceUrl);
          last = left.shift() ??
            last ?? { kind: 'opened', chat: chatOf(person, 'chat-new', serviceUrl) };
          return last;
        },
      },
      ...(installer && { installer }),
      ...(slots && {
        sendRateLimiter: {
          ...unlimitedSendRate,
          acquireSlot: () => {
            slots();
            return Promise.resolve();
          },
        },
      }),
    });
  };
  const failed = (reason: OpenFailure): OpenChatResult => ({ kind: 'failed', reason });
  const claimOf = (runs: RunWorld) => runs.stores.runs.claimOf(day('2026-03-10'), aino);

  it('reaches a person who was never met, at the address that others use, and sends once', async () => {
    let slots = 0;
    const runs = await startOpening({ slots: () => (slots += 1) });
    const run = await runs.planAndSend();
    await runs.settle();
    await runs.settle();
    expect(await runs.row(run, aino)).toMatchObject({
      outcome: { kind: 'sent' },
      openedAt: '2026-03-10T08:00:00.000Z',
    });
    expect(runs.messages.filter(({ to }) => to === aino)).toMatchObject([
      { kind: 'send', conversation: 'chat-new' },
    ]);
    expect(serviceUrls).toEqual([aConversation().serviceUrl]);
    expect(slots).toBe(1);
    const chat = (await runs.stores.conversations.get(aino))?.value;
    expect(chat).toMatchObject({ conversationId: 'chat-new', tenantId: 'tenant' });
    expect(chat).not.toHaveProperty('unreachable');
  });

  it.each(['gone', 'never-reached'] as const)('is planned for %s', async (barrier) => {
    const runs = await startOpening({ barrier: barrier === 'gone' ? 'gone' : 'none' });
    const run = await runs.plan();
    expect(await runs.outcome(run, aino)).toEqual({ kind: 'planned' });
  });

  it('is not tried for a person who removed the app', async () => {
    const runs = await startOpening({ barrier: 'not-installed' });
    const run = await runs.planAndSend();
    await runs.settle();
    expect(await runs.outcome(run, aino)).toEqual({ kind: 'skipped', reason: 'not-installed' });
    expect(serviceUrls).toEqual([]);
  });

  it('replaces a deleted chat in the middle of a run, and the message is sent once', async () => {
    const runs = await startOpening({ barrier: 'gone' });
    const found = await runs.stores.conversations.get(aino);
    const { unreachable: _gone, ...open } = found?.value ?? aConversation();
    await runs.stores.conversations.save(open, found?.version);
    runs.setResultIn(`chat-${aino}`, { kind: 'failed', reason: 'gone' });
    const run = await runs.planAndSend();
    await runs.settle();
    expect(await runs.row(run, aino)).toMatchObject({ outcome: { kind: 'sent' } });
    expect(runs.messages.filter(({ to }) => to === aino)).toMatchObject([
      { conversation: 'chat-new' },
    ]);
    expect(await claimOf(runs)).toMatchObject({ run });
    const chat = (await runs.stores.conversations.get(aino))?.value;
    expect(chat).toMatchObject({ conversationId: 'chat-new', userId: open.userId });
  });

  it('is tried once: when the new chat is gone as well, the person is', async () => {
    const runs = await startOpening({});
    runs.setSendResult(aino, { kind: 'failed', reason: 'gone' });
    const run = await runs.planAndSend();
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'failed', reason: 'gone' });
    expect(serviceUrls).toHaveLength(1);
    expect(runs.remindersReceived(aino)).toBe(0);
    expect(await claimOf(runs)).toBeUndefined();
    expect((await runs.stores.conversations.get(aino))?.value.unreachable).toBe('gone');
  });

  it.each([
    'not-installed',
    'blocked',
    'disabled-by-admin',
    'no-such-person',
    'not-authorised',
    'rejected',
    'unreachable',
  ] as const)('that Teams refuses ends with the reason: %s', async (reason) => {
    const runs = await startOpening({ results: [failed(reason)] });
    const run = await runs.planAndSend();
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'failed', reason });
    expect(runs.remindersReceived(aino)).toBe(0);
    expect(runs.remindersReceived(ownerAt(1))).toBe(1);
    expect(await claimOf(runs)).toBeUndefined();
  });

  it('after a deleted chat: without the app, the person counts as not installed', async () => {
    const runs = await startOpening({ barrier: 'gone', results: [failed('not-installed')] });
    const run = await runs.planAndSend();
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ reason: 'not-installed' });
    expect((await runs.stores.conversations.get(aino))?.value.unreachable).toBe('not-installed');
  });

  it('is repeated when Teams is busy, and pauses everyone', async () => {
    const runs = await startOpening({
      results: [
        { kind: 'retry', reason: 'throttled', afterMs: 5000 },
        { kind: 'retry', reason: 'unavailable' },
        failed('not-installed'),
      ],
    });
    const run = await runs.planAndSend();
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'retrying', reason: 'throttled' });
    runs.advanceClock(7);
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({
      kind: 'retrying',
      reason: 'unavailable',
    });
    runs.advanceClock(7);
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'failed' });
  });

  const installing = (kind: 'installed' | 'already-there', chat?: string) => ({
    install: async (person: string) => {
      installRequests.push(person);
      return { kind } as const;
    },
    findChat: () => Promise.resolve(chat),
  });
  const opened: OpenChatResult = {
    kind: 'opened',
    chat: {
      conversationId: 'chat-new',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      channelId: 'msteams',
      botId: '28:bot',
      userId: aino,
    },
  };

  it('comes first, and the app is installed only if Teams says that it is missing', async () => {
    const has = await startOpening({ installer: installing('installed') });
    await has.planAndSend();
    await has.settle();
    expect(installRequests).toEqual([]);
    expect(has.remindersReceived(aino)).toBe(1);
    const lacks = await startOpening({
      results: [failed('not-installed'), opened],
      installer: installing('already-there'),
    });
    const run = await lacks.planAndSend();
    await lacks.settle();
    expect(installRequests).toEqual([aino]);
    expect(await lacks.row(run, aino)).toMatchObject({
      outcome: { kind: 'sent' },
      install: { kind: 'already-there' },
    });
    expect(lacks.remindersReceived(aino)).toBe(1);
  });

  it('uses the chat that Graph knows when the connector opens none', async () => {
    const runs = await startOpening({
      results: [failed('not-installed')],
      installer: installing('installed', 'graph-chat'),
    });
    const run = await runs.planAndSend();
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'sent' });
    expect(runs.messages.find(({ to }) => to === aino)?.conversation).toBe('graph-chat');
  });

  it('waits for the chat of a new installation, and gives up with the reason', async () => {
    const runs = await startOpening({
      results: [failed('not-installed')],
      installer: installing('installed'),
    });
    const run = await runs.planAndSend();
    for (let look = 0; look < 6; look += 1) {
      await runs.settle();
      runs.advanceClock(31);
    }
    expect(installRequests).toEqual([aino]);
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'failed', reason: 'no-chat' });
  });
});
