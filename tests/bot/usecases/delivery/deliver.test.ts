import { createMemoryStores } from '../../../support/fakes/memory-stores.ts';
import { formatJob } from '../../../../bot/ports/job.ts';
import { cancelRun } from '../../../../bot/usecases/runs/cancel-run.ts';
import { closeMonth } from '../../../../bot/usecases/months/close-month.ts';
import { unlimitedSendRate } from '../../../support/fakes/unlimited-send-rate.ts';
import type { SendResult } from '../../../../bot/ports/messenger.ts';
import type { RunId } from '../../../../domain/common/ids.ts';
import type { RetryReason } from '../../../../domain/reminders/reminders.ts';
import {
  anOrganisation,
  anAudit,
  anOpenedMonth,
  aPerson,
  MARCH,
} from '../../../support/fixtures/builders.ts';
import { day, month } from '../../../support/fixtures/ids.ts';
import {
  aRunWorld,
  FACILITATOR,
  ownerAt,
  type RunWorld,
} from '../../../support/world/runs-world.ts';

const [aino, pekka, sirpa] = [ownerAt(0), ownerAt(1), ownerAt(2)];
const TODAY = day('2026-03-10');

let runs: RunWorld;
beforeEach(async () => {
  runs = await aRunWorld();
});

const got = () => [aino, pekka, sirpa].map((person) => runs.remindersReceived(person));
const claimed = () => runs.stores.runs.claimedOn(TODAY);

describe('a run', () => {
  it('reaches everybody once, and every row says so', async () => {
    const run = await runs.planAndSend();
    await runs.settle();
    expect(got()).toEqual([1, 1, 1]);
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'sent', activityId: 'message-1' });
    expect(await claimed()).toEqual([aino, pekka, sirpa]);
  });

  it('does nothing more however often its messages come again', async () => {
    const run = await runs.planAndSend();
    await runs.settle();
    for (const job of [
      { kind: 'fan-out', month: MARCH, run } as const,
      { kind: 'deliver', month: MARCH, run, people: [aino, pekka] } as const,
      { kind: 'deliver', month: MARCH, run, people: [aino] } as const,
    ])
      await runs.context.queue.put([formatJob(job), formatJob(job)]);
    await runs.settle(2);
    expect(got()).toEqual([1, 1, 1]);
  });

  it('is sent and recorded when three workers take the same message at once', async () => {
    const run = await runs.planAndSend();
    const job = formatJob({ kind: 'deliver', month: MARCH, run, people: [aino, pekka, sirpa] });
    await runs.context.queue.put([job, job, job]);
    await runs.settle(3);
    expect(got()).toEqual([1, 1, 1]);
    const outcomes = [aino, pekka, sirpa].map((person) => runs.outcome(run, person));
    const kinds = (await Promise.all(outcomes)).map((outcome) => outcome?.kind);
    expect(kinds).toEqual(['sent', 'sent', 'sent']);
    expect(runs.logged).toEqual([]);
  });

  it('sends nothing of a run that nobody sent off', async () => {
    const run = await runs.plan();
    const jobs = [{ kind: 'fan-out', month: MARCH, run } as const];
    await runs.context.queue.put(jobs.map(formatJob));
    await runs.settle();
    expect(got()).toEqual([0, 0, 0]);
    expect(await runs.outcome(run, aino)).toEqual({ kind: 'planned' });
  });

  it('stores the id of its card, and lets the month’s older one point to it', async () => {
    await runs.planAndSend();
    await runs.settle();
    runs.setClock('2026-03-11T08:00:00.000Z');
    await runs.planAndSend();
    await runs.settle();
    const chat = await runs.stores.conversations.get(aino);
    const sent = runs.messages.filter(({ kind, to }) => kind === 'send' && to === aino);
    expect(chat?.value.card).toEqual({ month: MARCH, activityId: sent[1]?.id });
    const updated = runs.messages.filter(({ kind, to }) => kind === 'update' && to === aino);
    expect(updated.map(({ id }) => id)).toEqual([sent[0]?.id]);
  });
});

describe('between the plan and the sending', () => {
  const change = (over: object) => async () => {
    const found = await runs.stores.people.get(aino);
    await runs.stores.people.save({ ...aPerson(found?.value), ...over }, found?.version, anAudit());
  };
  const bar = async () => {
    const found = await runs.stores.conversations.get(aino);
    if (found)
      await runs.stores.conversations.save(
        { ...found.value, unreachable: 'blocked' },
        found.version,
      );
  };
  const snooze = async () => {
    const wish = { person: aino, month: MARCH, until: day('2026-03-12') };
    await runs.stores.snoozes.save(wish, undefined, anAudit());
  };

  it.each([
    ['answered', () => runs.answerGoal(aino)],
    ['left', change({ active: false })],
    ['blocked', bar],
    ['snoozed', snooze],
  ] as const)(
    'a person who has %s is skipped with that reason, the others are not',
    async (reason, act) => {
      const run = await runs.planAndSend();
      await act();
      await runs.settle();
      expect(await runs.outcome(run, aino)).toEqual({ kind: 'skipped', reason });
      expect(got()).toEqual([0, 1, 1]);
      expect(await claimed()).toEqual([pekka, sirpa]);
    },
  );

  it('a closed month sends nothing to anyone', async () => {
    const run = await runs.planAndSend();
    await closeMonth(runs.context, FACILITATOR, MARCH);
    await runs.settle();
    expect(await runs.outcome(run, aino)).toEqual({ kind: 'skipped', reason: 'month-closed' });
    expect(got()).toEqual([0, 0, 0]);
  });

  it.each([
    [1, 'sent'],
    [1.001, 'skipped'],
  ])(
    'after an answer during a wait of %s s for a slot the reminder is %s',
    async (seconds, kind) => {
      const waiting = await aRunWorld({
        people: 1,
        sendRateLimiter: {
          ...unlimitedSendRate,
          reserveSlot: async () => {
            waiting.advanceClock(seconds);
            await waiting.answerGoal(aino);
            return () => Promise.resolve(true);
          },
        },
      });
      const run = await waiting.planAndSend();
      await waiting.settle();
      expect(await waiting.outcome(run, aino)).toMatchObject({ kind });
      expect(waiting.remindersReceived(aino)).toBe(kind === 'sent' ? 1 : 0);
    },
  );

  it('a person who is skipped takes no send slot from the others', async () => {
    let slots = 0;
    runs = await aRunWorld({
      sendRateLimiter: {
        ...unlimitedSendRate,
        reserveSlot: () => {
          slots += 1;
          return unlimitedSendRate.reserveSlot();
        },
      },
    });
    await runs.planAndSend();
    await runs.answerGoal(aino);
    await runs.settle();
    expect(got()).toEqual([0, 1, 1]);
    expect(slots).toBe(2);
  });

  it('a cancelled run stops at deliveries that are not claimed yet', async () => {
    const sentOff: { run?: RunId } = {};
    const stopped = await aRunWorld({
      people: 60,
      onSending: async () => {
        const { run } = sentOff;
        if (run)
          await cancelRun(stopped.context, FACILITATOR, { month: MARCH, run }).catch(() => 0);
      },
    });
    const run = await stopped.planAndSend();
    sentOff.run = run;
    await stopped.settle();
    const rows = await stopped.stores.runs.deliveries(MARCH, run);
    const kinds = rows.map(({ value }) => value.outcome.kind);
    const sent = kinds.filter((kind) => kind === 'sent').length;
    expect(sent).toBe(stopped.messages.length);
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThanOrEqual(20);
    expect(kinds.filter((kind) => kind === 'skipped')).toHaveLength(60 - sent);
  });
});

describe('two runs', () => {
  it('that overlap write to each person once, and the other says why not', async () => {
    const [first, second] = [await runs.plan(), await runs.plan()];
    for (const run of [first, second])
      await runs.context.stores.runs.get(MARCH, run).then(async (found) => {
        if (!found) throw new Error('no run');
        const at = runs.context.clock();
        const sent = { ...found.value, sentAt: at, sentBy: FACILITATOR.id };
        await runs.stores.runs.save(sent, found.version);
        await runs.context.queue.put([formatJob({ kind: 'fan-out', month: MARCH, run })]);
      });
    await runs.settle(2);
    expect(got()).toEqual([1, 1, 1]);
    for (const person of [aino, pekka, sirpa]) {
      const both = await Promise.all([first, second].map((run) => runs.outcome(run, person)));
      expect(both).toContainEqual({ kind: 'skipped', reason: 'reminded-today' });
    }
  });

  it('of two open months on one day write to each person once, and the card tells of both', async () => {
    const april = anOpenedMonth({ month: month('2026-04'), opensOn: day('2026-03-09') });
    runs = await aRunWorld({ months: [anOpenedMonth(), april] });
    await runs.planAndSend({ month: MARCH });
    const second = await runs.planAndSend({ month: april.month });
    await runs.settle();
    expect(got()).toEqual([1, 1, 1]);
    const row = await runs.stores.runs.delivery(april.month, second, aino);
    const march = await runs.stores.runs.list(MARCH);
    const other = march[0] && (await runs.outcome(march[0].value.id, aino));
    expect([row?.value.outcome, other]).toContainEqual({
      kind: 'skipped',
      reason: 'reminded-today',
    });
    const card = JSON.stringify(runs.messages[0]?.message.card);
    expect(card).toMatch(/maaliskuu/);
    expect(card).toMatch(/huhtikuu/);
  });
});

describe('a retryable failure', () => {
  const RETRIES: readonly (readonly [Exclude<RetryReason, 'awaiting-chat'>, number, string])[] = [
    ['busy', 6, 'throttled'],
    ['unavailable', 6, 'unreachable'],
    ['no-connection', 6, 'unreachable'],
    ['throttled', 10, 'throttled'],
  ];

  it.each(RETRIES)('%s is, with the claim kept, and arrives once', async (reason) => {
    runs.setSendResult(aino, { kind: 'retry', reason });
    const run = await runs.planAndSend();
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'retrying', reason, tries: 1 });
    expect(got()).toEqual([0, 1, 1]);
    expect(await claimed()).toContain(aino);
    runs.recover(aino);
    runs.advanceClock(120);
    await runs.settle(2);
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'sent' });
    expect(got()).toEqual([1, 1, 1]);
  });

  it.each(RETRIES)(
    '%s ends after %i tries as %s, and gives the claim back',
    async (reason, tries, end) => {
      runs.setSendResult(aino, { kind: 'retry', reason });
      const run = await runs.planAndSend();
      for (let left = tries; left > 1; left -= 1) {
        await runs.settle();
        expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'retrying' });
        runs.advanceClock(121);
      }
      await runs.settle();
      expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'failed', reason: end });
      expect(await claimed()).toEqual([pekka, sirpa]);
    },
  );

  it('waits as long as Teams said, and slows the others', async () => {
    const slowed: (number | undefined)[] = [];
    runs = await aRunWorld({
      sendRateLimiter: {
        ...unlimitedSendRate,
        reportThrottled: async (ms) => void slowed.push(ms),
      },
    });
    runs.setSendResult(aino, { kind: 'retry', reason: 'throttled', afterMs: 300_000 });
    const run = await runs.planAndSend();
    await runs.settle();
    runs.recover(aino);
    runs.advanceClock(299);
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'retrying' });
    runs.advanceClock(3);
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'sent' });
    expect(slowed).toEqual([300_000]);
  });

  it.each([
    ['was missed', 0, false],
    ['came too late', 15, true],
  ])('a send slot that %s costs no try and sends nothing', async (_, late, is) => {
    let misses = 0;
    runs = await aRunWorld({
      people: 1,
      sendRateLimiter: {
        ...unlimitedSendRate,
        reserveSlot: async () => async () => {
          if (misses === 12) return true;
          misses += 1;
          runs.advanceClock(late);
          return is;
        },
      },
    });
    const run = await runs.planAndSend();
    for (let coming = 0; coming < 12; coming += 1) {
      await runs.settle();
      expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'retrying', tries: 1 });
      expect(runs.remindersReceived(aino)).toBe(0);
      runs.advanceClock(5);
    }
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'sent' });
  });

  it('retried on the next day needs that day’s claim', async () => {
    runs.setSendResult(aino, { kind: 'retry', reason: 'busy' });
    const run = await runs.planAndSend();
    await runs.settle();
    runs.recover(aino);
    runs.setClock('2026-03-11T08:00:00.000Z');
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'sent' });
    expect(await runs.stores.runs.claimOf(day('2026-03-11'), aino)).toMatchObject({ run });
  });

  it('that ends because the person answered gives the claim back', async () => {
    runs.setSendResult(aino, { kind: 'retry', reason: 'busy' });
    const run = await runs.planAndSend();
    await runs.settle();
    expect(await claimed()).toContain(aino);
    await runs.answerGoal(aino);
    runs.advanceClock(120);
    await runs.settle();
    expect(await runs.outcome(run, aino)).toEqual({ kind: 'skipped', reason: 'answered' });
    expect(await claimed()).toEqual([pekka, sirpa]);
  });

  it('comes in time when its message comes early', async () => {
    runs.setSendResult(aino, { kind: 'retry', reason: 'throttled', afterMs: 60_000 });
    const run = await runs.planAndSend();
    await runs.settle();
    runs.recover(aino);
    await runs.context.queue.put([
      formatJob({ kind: 'deliver', month: MARCH, run, people: [aino] }),
    ]);
    await runs.settle();
    expect(runs.remindersReceived(aino)).toBe(0);
    runs.advanceClock(62);
    await runs.settle();
    expect(runs.remindersReceived(aino)).toBe(1);
  });
});

describe('a permanent failure', () => {
  it.each(['not-installed', 'blocked', 'disabled-by-admin', 'gone'] as const)(
    '%s is the person’s state until they are active again',
    async (reason) => {
      runs.setSendResult(aino, { kind: 'failed', reason });
      const run = await runs.planAndSend();
      await runs.settle();
      expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'failed', reason });
      expect((await runs.stores.conversations.get(aino))?.value.unreachable).toBe(reason);
      expect(await claimed()).toEqual([pekka, sirpa]);
      const next = await runs.plan();
      expect(await runs.outcome(next, aino)).toEqual({ kind: 'skipped', reason });
    },
  );

  it.each(['rejected', 'too-large', 'not-authorised'] as const)(
    '%s is logged as an error, and does not change the person’s state',
    async (reason) => {
      runs.setSendResult(aino, { kind: 'failed', reason });
      const run = await runs.planAndSend();
      await runs.settle();
      expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'failed', reason });
      expect((await runs.stores.conversations.get(aino))?.value.unreachable).toBeUndefined();
      const entry = { level: 'error', event: 'reminder-refused', run, person: aino, reason };
      expect(runs.logged).toContainEqual(entry);
    },
  );
});

it.each<[string, SendResult | Error]>([
  ['no certain answer', { kind: 'unknown' }],
  ['a fault of the messenger', new Error('broken')],
])('after %s the row is unclear and nothing more is sent that day', async (_, sending) => {
  runs.setSendResult(aino, sending);
  const run = await runs.planAndSend();
  await runs.settle();
  runs.recover(aino);
  await runs.sweep();
  await runs.settle();
  expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'unknown' });
  const next = await runs.plan();
  expect(await runs.outcome(next, aino)).toEqual({ kind: 'skipped', reason: 'reminded-today' });
  expect(runs.remindersReceived(aino)).toBe(0);
});

it('logs a fault of the messenger with its run and person', async () => {
  runs.setSendResult(aino, new Error('broken'));
  const run = await runs.planAndSend();
  await runs.settle();
  const fault = { level: 'error', event: 'send-fault', run, person: aino };
  expect(runs.logged).toContainEqual(expect.objectContaining(fault));
});

it('one message reads its row once, and records the result on the claim’s version', async () => {
  const stores = createMemoryStores(anOrganisation().id);
  const { runs: store } = stores;
  const keysRead: string[] = [];
  const watched = await aRunWorld({
    people: 1,
    stores: {
      ...stores,
      runs: {
        ...store,
        delivery: (...of) => (keysRead.push('read'), store.delivery(...of)),
        claim: (...of) => (keysRead.push('claim'), store.claim(...of)),
        record: (...of) => (keysRead.push('record'), store.record(...of)),
      },
    },
  });
  await watched.planAndSend();
  await watched.settle();
  expect(keysRead).toEqual(['read', 'claim', 'record']);
  expect(watched.remindersReceived(aino)).toBe(1);
});

it('a delivery during a storage outage is still recorded as sent', async () => {
  const stores = createMemoryStores(anOrganisation().id);
  let away = 0;
  const flaky = await aRunWorld({
    people: 1,
    onSending: async () => {
      away = 5;
    },
    stores: {
      ...stores,
      runs: {
        ...stores.runs,
        record: async (...asked) => {
          away -= 1;
          if (away >= 0) throw new Error('storage is away');
          return stores.runs.record(...asked);
        },
      },
    },
  });
  const run = await flaky.planAndSend();
  await flaky.settle();
  expect(await flaky.outcome(run, aino)).toMatchObject({ kind: 'sent' });
  expect(flaky.remindersReceived(aino)).toBe(1);
});
