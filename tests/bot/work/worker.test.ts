import { createMemoryQueue } from '../../support/fakes/memory-queue.ts';
import { formatJob } from '../../../bot/ports/job.ts';
import { wrapQueueToWakeWorker } from '../../../bot/work/queue/wrap-queue-to-wake-worker.ts';
import { openStorageQueue } from '../../../bot/work/queue/storage-queue.ts';
import type { WorkQueue } from '../../../bot/ports/work-queue.ts';
import { createTableClient, ensureTable } from '../../../bot/storage/tables/table-client.ts';
import { createTableStores } from '../../../bot/storage/tables/table-stores.ts';
import { createMemoryStores } from '../../support/fakes/memory-stores.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { sendRun } from '../../../bot/usecases/runs/send-run.ts';
import { startWorker } from '../../../bot/work/worker.ts';
import { anOrganisation, MARCH } from '../../support/fixtures/builders.ts';
import { day, runId } from '../../support/fixtures/ids.ts';
import { startAzurite, type Azurite } from '../../support/world/azurite.ts';
import { aRunWorld, FACILITATOR, ownerAt, type RunWorld } from '../../support/world/runs-world.ts';
import { waitUntil } from '../../support/drivers/until.ts';

const aino = ownerAt(0);
const events = ({ logged }: RunWorld) => logged.map(({ event }) => event);

describe('several workers on one queue', () => {
  let azurite: Azurite;
  beforeAll(async () => {
    azurite = await startAzurite();
  });
  afterAll(() => azurite.stop());

  const onAzurite = async () => {
    const { connectionString } = azurite;
    const client = createTableClient({ connectionString, tableName: 'Ennuste' });
    await ensureTable(client);
    return {
      stores: createTableStores({ client, organisation: anOrganisation().id }),
      queue: await openStorageQueue({ connectionString, queueName: 'ennuste' }),
    };
  };

  it.each([
    ['in memory', 200, () => Promise.resolve({})],
    ['in Azure Storage', 60, onAzurite],
  ] as const)('send to everyone exactly once: %s', async (_, people, storage) => {
    const runs = await aRunWorld({ people, ...(await storage()) });
    const run = await runs.planAndSend();
    // A duplicate of every message.
    await runs.context.queue.put([formatJob({ kind: 'fan-out', month: MARCH, run })]);
    await runs.settle(3);
    const owners = Array.from({ length: people }, (_one, index) => ownerAt(index));
    expect(
      owners.map((owner) => runs.remindersReceived(owner)).filter((count) => count !== 1),
    ).toEqual([]);
    const rows = await runs.stores.runs.deliveries(MARCH, run);
    expect(new Set(rows.map(({ value }) => value.outcome.kind))).toEqual(new Set(['sent']));
    expect(await runs.stores.runs.claimedOn(day('2026-03-10'))).toHaveLength(people);
    expect(events(runs)).toEqual([]);
  });
});

describe('a worker', () => {
  it('limits its requests in flight', async () => {
    let [underWay, most] = [0, 0];
    const runs = await aRunWorld({
      people: 80,
      onSending: async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise((resolve) => setImmediate(resolve));
        underWay -= 1;
      },
    });
    await runs.planAndSend();
    await runs.settle();
    expect(most).toBe(20);
  });

  it('polls at once when its own server queues a message', async () => {
    const runs = await aRunWorld({ people: 1 });
    const context = {
      ...runs.context,
      queue: wrapQueueToWakeWorker(runs.context.queue, () => worker.wake()),
    };
    const worker = startWorker(context);
    const run = await runs.plan();
    await sendRun(context, FACILITATOR, { month: MARCH, run });
    // Without the nudge the worker would poll again after a tenth of a second.
    for (let turn = 0; turn < 300 && runs.remindersReceived(aino) === 0; turn += 1)
      await new Promise((resolve) => setImmediate(resolve));
    expect(runs.remindersReceived(aino)).toBe(1);
    await worker.drain();
  });

  it('that drains finishes its current work and leaves the rest to the others', async () => {
    let draining: Promise<void> | undefined;
    const runs = await aRunWorld({
      people: 100,
      onSending: async () => {
        draining ??= worker.drain();
        await new Promise((resolve) => setImmediate(resolve));
      },
    });
    const worker = startWorker(runs.context);
    const run = await runs.planAndSend();
    worker.wake();
    await waitUntil(() => draining !== undefined, 'the worker is told to drain');
    await draining;
    const rows = await runs.stores.runs.deliveries(MARCH, run);
    const kinds = rows.map(({ value }) => value.outcome.kind);
    expect(new Set(kinds)).toEqual(new Set(['sent', 'queued']));
    expect(runs.messages.length).toBeLessThanOrEqual(20);
    await runs.settle();
    expect(runs.messages).toHaveLength(100);
  });
});

describe('a message', () => {
  it.each(['not JSON', '{"v":2,"kind":"fan-out"}', '{"v":1,"kind":"deliver","people":[]}'])(
    'that cannot be parsed is left to newer servers for some minutes, then dropped and logged: %s',
    async (text) => {
      const runs = await aRunWorld();
      await runs.context.queue.put([text]);
      for (let minute = 0; minute < 3; minute += 1) {
        await runs.settle();
        expect(await runs.context.queue.size()).toBe(1);
        runs.advanceClock(61);
      }
      await runs.settle();
      expect(events(runs)).toEqual([
        ...Array<string>(3).fill('queue-message-left'),
        'queue-message-unknown',
      ]);
      expect(await runs.context.queue.size()).toBe(0);
    },
  );

  it('of a run that does not exist does nothing', async () => {
    const runs = await aRunWorld();
    const run = runId('run-x');
    await runs.context.queue.put([
      formatJob({ kind: 'fan-out', month: MARCH, run }),
      formatJob({ kind: 'deliver', month: MARCH, run, people: [aino] }),
      formatJob({ kind: 'show-run', month: MARCH, run }),
    ]);
    await runs.settle();
    expect(runs.logged).toEqual([]);
    expect(await runs.context.queue.size()).toBe(0);
  });

  it('that fails every time marks its people’s rows as a fault, and the others get their card', async () => {
    const runs = await brokenFor(aino);
    const run = await runs.planAndSend();
    for (let coming = 0; coming < 6; coming += 1) {
      await runs.settle();
      runs.advanceClock(61);
    }
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'failed', reason: 'fault' });
    expect(events(runs)).toEqual([...Array<string>(5).fill('job-fault'), 'job-given-up']);
    expect(await runs.context.queue.size()).toBe(0);
    const others = await Promise.all([1, 2].map((index) => runs.outcome(run, ownerAt(index))));
    expect(others.map((outcome) => outcome?.kind)).toEqual(['sent', 'sent']);
  });

  it('survives an outage of storage of any length', async () => {
    let isDown = false;
    const stores = createMemoryStores(anOrganisation().id);
    const check = (): void => {
      if (isDown) throw new Error('storage is down');
    };
    const runs = await aRunWorld({
      stores: {
        ...stores,
        ping: async () => check(),
        runs: {
          ...stores.runs,
          delivery: async (...asked) => {
            check();
            return stores.runs.delivery(...asked);
          },
        },
      },
    });
    const run = await runs.planAndSend();
    isDown = true;
    for (let coming = 0; coming < 12; coming += 1) {
      await runs.settle();
      runs.advanceClock(61);
    }
    isDown = false;
    await runs.settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'sent' });
    expect(runs.messages).toHaveLength(3);
  });
});

it('a queue that is down is logged once, and used again when it is back', async () => {
  let [isDown, asked] = [true, 0];
  const memory = createMemoryQueue();
  const queue: WorkQueue = {
    ...memory,
    take: async (...of) => {
      asked += 1;
      if (isDown) throw new Error('the queue is down');
      return memory.take(...of);
    },
  };
  const runs = await aRunWorld({ people: 1, queue });
  const worker = startWorker(runs.context);
  await waitUntil(() => {
    worker.wake();
    return asked >= 3;
  }, 'the worker asks the queue three times');
  isDown = false;
  await runs.planAndSend();
  worker.wake();
  await runs.settle();
  await worker.drain();
  expect(events(runs).filter((event) => event === 'queue-down')).toHaveLength(1);
  expect(runs.remindersReceived(aino)).toBe(1);
});

/** Storage that cannot read the person's chat, as after a damaged row. */
async function brokenFor(person: string): Promise<RunWorld> {
  const stores: Stores = createMemoryStores(anOrganisation().id);
  let isPlanned = false;
  const runs = await aRunWorld({
    stores: {
      ...stores,
      conversations: {
        ...stores.conversations,
        list: async () => {
          isPlanned = true;
          return stores.conversations.list();
        },
        get: async (of) => {
          if (isPlanned && of === person) throw new Error('Row cannot be read');
          return stores.conversations.get(of);
        },
      },
    },
  });
  return runs;
}
