import { createSendRateLimiter } from '../../../../bot/teams/send-rate-limiter/space-waiting-requests.ts';
import { MIN_LEAD_MS } from '../../../../bot/teams/send-rate-limiter/plan-slots.ts';
import type { SendRateLimiter } from '../../../../bot/ports/send-rate-limiter.ts';
import { createMemoryStores } from '../../../support/fakes/memory-stores.ts';
import type { SendRateStore } from '../../../../bot/storage/stores/schedule.ts';
import { createTableClient, ensureTable } from '../../../../bot/storage/tables/table-client.ts';
import { createTableStores } from '../../../../bot/storage/tables/table-stores.ts';
import { startAzurite } from '../../../support/world/azurite.ts';
import { anOrganisation } from '../../../support/fixtures/builders.ts';
import { randomFrom } from '../../../support/fixtures/random.ts';
import type { Json } from '../../../support/fixtures/json.ts';
import { virtualTime, type VirtualTime } from '../../../support/world/virtual-time.ts';

const PER_SECOND = 40;

let time: VirtualTime;
let sendRateStore: SendRateStore;
let logged: Json[];
/** When each request left, by server. */
let left: { readonly at: number; readonly server: number }[];
beforeEach(() => {
  time = virtualTime();
  left = [];
  logged = [];
  sendRateStore = createMemoryStores(anOrganisation().id).sendRate;
});

const randomOf = (seed: number): (() => number) => {
  const random = randomFrom(seed);
  return () => random.whole(0, 999_999) / 1_000_000;
};

/** Storage with latency. */
const slow = (store: SendRateStore, ms: () => number): SendRateStore => ({
  get: async () => {
    await time.sleep(ms());
    return store.get();
  },
  save: async (value, version) => {
    await time.sleep(ms());
    const saved = await store.save(value, version);
    await time.sleep(ms());
    return saved;
  },
});

const aServer = (
  over: Partial<Parameters<typeof createSendRateLimiter>[0]> = {},
): SendRateLimiter =>
  createSendRateLimiter({
    sendRate: sendRateStore,
    perSecond: PER_SECOND,
    clock: time.clock,
    sleep: time.sleep,
    random: randomOf(7),
    log: (level, event, fields = {}) => logged.push({ level, event, ...fields }),
    ...over,
  });

/** Keeps `many` requests waiting on the server for as long as time runs. */
function keepBusy(limiter: SendRateLimiter, server: number, many = 20): void {
  const one = async (): Promise<void> => {
    for (;;) {
      await limiter.acquireSlot();
      left.push({ at: time.clock(), server });
    }
  };
  for (let n = 0; n < many; n += 1) void one();
}

const between = (from: number, below: number): number =>
  left.filter(({ at }) => at >= from && at < below).length;

/** The highest number of requests within any one second. */
const mostInASecond = (): number => Math.max(0, ...left.map(({ at }) => between(at, at + 1000)));

describe('servers that share a send rate', () => {
  it.each([
    [1, 0],
    [1, 20],
    [3, 3],
    [3, 20],
    [8, 10],
  ])('send as much as is allowed and never more (%i, storage takes %i ms)', async (servers, ms) => {
    const random = randomOf(3);
    const store = slow(sendRateStore, () => ms * (0.5 + random()));
    for (let n = 0; n < servers; n += 1) keepBusy(aServer({ sendRate: store, random }), n);
    await time.runTo(11_000);
    expect(mostInASecond()).toBeLessThanOrEqual(PER_SECOND);
    expect(between(1000, 11_000)).toBeGreaterThanOrEqual(PER_SECOND * 10 * 0.97);
    for (let n = 0; n < servers; n += 1) {
      const its = left.filter(({ server }) => server === n).length;
      expect(its).toBeGreaterThan((left.length / servers) * 0.6);
    }
  });

  it('send no more than is allowed while they are slow to wake', async () => {
    const random = randomOf(5);
    const sleep = (ms: number): Promise<void> => time.sleep(ms + random() ** 8 * 60);
    for (let n = 0; n < 3; n += 1) keepBusy(aServer({ sleep }), n);
    await time.runTo(20_000);
    expect(mostInASecond()).toBeLessThanOrEqual(PER_SECOND);
    expect(left.length).toBeGreaterThan(PER_SECOND * 20 * 0.6);
  });

  it('write the row a few times a second, and not at all when nothing is sent', async () => {
    let writes = 0;
    const counting: SendRateStore = {
      get: sendRateStore.get,
      save: (value, version) => {
        writes += 1;
        return sendRateStore.save(value, version);
      },
    };
    const limiter = aServer({ sendRate: counting });
    for (let n = 0; n < 5 * PER_SECOND; n += 1) void limiter.acquireSlot();
    await time.runTo(20_000);
    expect(writes).toBeGreaterThan(20);
    expect(writes).toBeLessThan(5 * 9);
  });

  it('grant slots in the order of the requests, including those that wait again', async () => {
    const random = randomOf(5);
    const limiter = aServer({ sleep: (ms) => time.sleep(ms + random() ** 8 * 60) });
    const order: number[] = [];
    for (let n = 0; n < 100; n += 1) void limiter.acquireSlot().then(() => order.push(n));
    await time.runTo(10_000);
    expect(order).toHaveLength(100);
    // A waiter that wakes late may be overtaken by later slots.
    order.forEach((n, index) => {
      expect(Math.abs(n - index)).toBeLessThan(20);
    });
  });

  it('let a single request go almost at once', async () => {
    void aServer({ sendRate: slow(sendRateStore, () => 20) })
      .acquireSlot()
      .then(() => left.push({ at: time.clock(), server: 0 }));
    await time.runTo(300);
    expect(left).toHaveLength(1);
  });

  it('do not wait for one whose clock is hours ahead', async () => {
    await sendRateStore.save({ nextAt: 3_600_000, rate: 40, changedAt: 3_600_000 }, undefined);
    keepBusy(aServer(), 0);
    await time.runTo(1000);
    expect(left.length).toBeGreaterThan(30);
  });
});

it('a rate that a server whose clock is hours ahead has lowered recovers', async () => {
  await sendRateStore.save({ nextAt: 0, rate: 1, changedAt: 3_600_000 }, undefined);
  keepBusy(aServer(), 0);
  await time.runTo(40_000);
  expect(between(35_000, 40_000)).toBeGreaterThan(PER_SECOND * 5 * 0.9);
});

describe('one server that is throttled', () => {
  async function throttledAt(at: number, afterMs: number | undefined, times = 1): Promise<void> {
    const servers = [aServer(), aServer(), aServer()];
    servers.forEach((server, n) => {
      keepBusy(server, n);
    });
    await time.runTo(at);
    for (let n = 0; n < times; n += 1) void servers[0]?.reportThrottled(afterMs);
  }

  it('stops at once, and the others within 0.3 seconds, for as long as requested', async () => {
    await throttledAt(3000, 5000);
    await time.runTo(8500);
    expect(left.filter(({ at, server }) => server === 0 && at > 3000 && at < 8000)).toEqual([]);
    expect(between(3300, 8000)).toBe(0);
    expect(between(8000, 8500)).toBeGreaterThan(0);
  });

  it.each([undefined, 0, 10])('stops for a second when no time is given (%s)', async (ms) => {
    await throttledAt(3000, ms);
    await time.runTo(5000);
    expect(between(3300, 4000)).toBe(0);
    expect(between(4000, 5000)).toBeGreaterThan(15);
  });

  it('halves the rate of all, which recovers in half a minute', async () => {
    await throttledAt(3000, undefined);
    await time.runTo(40_000);
    expect(between(4000, 5000)).toBeLessThanOrEqual(PER_SECOND / 2 + 1);
    expect(between(18_000, 19_000)).toBeGreaterThan(PER_SECOND * 0.65);
    expect(between(18_000, 19_000)).toBeLessThan(PER_SECOND * 0.85);
    expect(between(36_000, 37_000)).toBeGreaterThanOrEqual(PER_SECOND * 0.95);
    expect(mostInASecond()).toBeLessThanOrEqual(PER_SECOND);
  });

  it('halves it once for responses at the same moment', async () => {
    await throttledAt(3000, undefined, 12);
    await time.runTo(6000);
    expect(between(4000, 5000)).toBeGreaterThan(15);
  });

  it('halves it again when half is still too much, but never below one a second', async () => {
    const limiter = aServer();
    for (let n = 0; n < 12; n += 1) {
      await Promise.all([limiter.reportThrottled(undefined), time.runTo(time.clock() + 1500)]);
    }
    const row = await sendRateStore.get();
    expect(row?.value.rate).toBeGreaterThanOrEqual(1);
    expect(row?.value.rate).toBeLessThan(4);
  });
});

describe('a booked send slot', () => {
  /** Takes `prepareMs()` between acquiring a slot and sending, for `many` messages at a time. */
  function keepPreparing(limiter: SendRateLimiter, server: number, prepareMs: () => number): void {
    const one = async (): Promise<void> => {
      for (;;) {
        const place = await limiter.reserveSlot();
        await time.sleep(prepareMs());
        if (await place()) left.push({ at: time.clock(), server });
      }
    };
    for (let n = 0; n < 20; n += 1) void one();
  }

  it.each([0, 30, 150])('is kept however long the preparation takes (about %i ms)', async (ms) => {
    const random = randomOf(11);
    for (let n = 0; n < 3; n += 1) keepPreparing(aServer(), n, () => ms * (0.3 + random()));
    await time.runTo(12_000);
    expect(mostInASecond()).toBeLessThanOrEqual(PER_SECOND);
    expect(between(2000, 12_000)).toBeGreaterThanOrEqual(PER_SECOND * 10 * 0.97);
  });

  it('is used by another request when its own is not ready', async () => {
    const limiter = aServer();
    const slow = await limiter.reserveSlot();
    const fast = await limiter.reserveSlot();
    void fast().then(() => left.push({ at: time.clock(), server: 2 }));
    await time.runTo(MIN_LEAD_MS);
    expect(left).toEqual([{ at: MIN_LEAD_MS, server: 2 }]);
    void slow().then(() => left.push({ at: time.clock(), server: 1 }));
    await time.runTo(MIN_LEAD_MS + 30);
    expect(left.map(({ server }) => server)).toEqual([2, 1]);
  });

  it('that is never used is not replaced', async () => {
    await aServer().reserveSlot();
    const row = await sendRateStore.get();
    await time.runTo(3000);
    expect((await sendRateStore.get())?.version).toBe(row?.version);
  });

  it('that was missed becomes the next one', async () => {
    const place = await aServer().reserveSlot();
    await time.runTo(1000);
    void place().then((isOurs) => left.push({ at: time.clock(), server: isOurs ? 1 : 0 }));
    await time.runTo(2000);
    expect(left).toEqual([{ at: expect.any(Number), server: 1 }]);
  });

  it.each<[string, number]>([
    ['lost when Teams wants a long rest', 60_000],
    ['another when it wants a short one', 3000],
  ])('is %s', async (_, afterMs) => {
    const limiter = aServer();
    const place = await limiter.reserveSlot();
    await limiter.reportThrottled(afterMs);
    void place().then((isOurs) => left.push({ at: time.clock(), server: isOurs ? 1 : 0 }));
    await time.runTo(20_000);
    expect(left.map(({ server }) => server)).toEqual([afterMs > 10_000 ? 0 : 1]);
    expect(left[0]?.at).toBeLessThan(afterMs > 10_000 ? 1000 : 3500);
  });

  it('is lost when another server had to stop for long', async () => {
    const place = await aServer().reserveSlot();
    await aServer().reportThrottled(60_000);
    await time.runTo(1000);
    void place().then((isOurs) => left.push({ at: time.clock(), server: isOurs ? 1 : 0 }));
    await time.runTo(15_000);
    expect(left.map(({ server }) => server)).toEqual([0]);
  });
});

describe('while storage is away', () => {
  const away = (): Promise<never> => Promise.reject(new Error('storage is away'));
  let isAway: boolean;
  const failing: SendRateStore = {
    get: () => (isAway ? away() : sendRateStore.get()),
    save: (value, version) => (isAway ? away() : sendRateStore.save(value, version)),
  };
  beforeEach(() => {
    isAway = true;
  });

  it('nothing is sent; afterwards sending continues', async () => {
    const limiter = aServer({ sendRate: failing });
    const turns = [limiter.acquireSlot(), limiter.acquireSlot()];
    for (const turn of turns) await expect(turn).rejects.toThrow('storage is away');
    isAway = false;
    keepBusy(limiter, 0);
    await time.runTo(1000);
    expect(left.length).toBeGreaterThan(30);
  });

  it('the throttled server still waits, and logs that the send rate is not shared', async () => {
    const limiter = aServer({ sendRate: failing });
    await limiter.reportThrottled(2000);
    expect(logged).toEqual([expect.objectContaining({ event: 'send-rate-not-shared' })]);
    isAway = false;
    keepBusy(limiter, 0);
    await time.runTo(3000);
    expect(between(0, 2000)).toBe(0);
    expect(between(2000, 3000)).toBeGreaterThan(0);
  });
});

it('is kept by three servers on Azure Tables, in real time', async () => {
  const azurite = await startAzurite();
  const client = createTableClient({
    connectionString: azurite.connectionString,
    tableName: 'Pace',
  });
  await ensureTable(client);
  const shared = createTableStores({ client, organisation: anOrganisation().id }).sendRate;
  const end = Date.now() + 2_500;
  const send = async (limiter: SendRateLimiter, server: number): Promise<void> => {
    while (Date.now() < end) {
      await limiter.acquireSlot();
      left.push({ at: Date.now(), server });
    }
  };
  const servers = [0, 1, 2].map(() =>
    createSendRateLimiter({ sendRate: shared, perSecond: PER_SECOND }),
  );
  await Promise.all(
    servers.flatMap((limiter, n) => Array.from({ length: 10 }, () => send(limiter, n))),
  );
  await azurite.stop();
  expect(mostInASecond()).toBeLessThanOrEqual(PER_SECOND);
  // A busy machine may lose slots but never gain any.
  expect(left.length).toBeGreaterThan(PER_SECOND);
});
