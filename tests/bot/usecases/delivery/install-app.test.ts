import type { InstallResult } from '../../../../bot/ports/app-installer.ts';
import { aConversation, MARCH } from '../../../support/fixtures/builders.ts';
import { day } from '../../../support/fixtures/ids.ts';
import { aRunWorld, ownerAt, type RunWorld } from '../../../support/world/runs-world.ts';

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

it.each(['not-allowed', 'no-such-person', 'unreachable'] as const)(
  'a failed install (%s) is shown with its reason',
  async (reason) => {
    const runs = await start({ kind: 'failed', reason });
    const run = await runs.planAndSend();
    await runs.settle();
    expect(await runs.row(run, aino)).toMatchObject({
      outcome: { kind: 'failed', reason: 'not-installed' },
      install: { kind: 'failed', reason },
    });
    expect(runs.remindersReceived(ownerAt(1))).toBe(1);
  },
);

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
    outcome: { kind: 'failed', reason: 'not-installed' },
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
