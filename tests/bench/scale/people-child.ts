/** Child process: plans and sends a run for a number of people, and prints what it took. */
import { createStores } from '../../../bot/storage/create-stores.ts';
import { planRun } from '../../../bot/usecases/runs/plan-run.ts';
import { sendRun } from '../../../bot/usecases/runs/send-run.ts';
import { startWorker } from '../../../bot/work/worker.ts';
import { createMemoryQueue } from '../../support/fakes/memory-queue.ts';
import { unlimitedSendRate } from '../../support/fakes/unlimited-send-rate.ts';
import { createTestContext } from '../../support/world/test-context.ts';
import { BODY, FACILITATOR, MONTH } from '../fanout/fill-storage.ts';
import { startRowsInChild } from '../fanout/rows-in-child.ts';
import { measure } from '../measure.ts';
import type { PeopleMeasured } from './people.ts';

const people = Number(process.argv[2]);
const rows = await startRowsInChild(people, 'http://127.0.0.1:9');
const queue = createMemoryQueue();
let claimed = 0;
const context = createTestContext(
  {
    organisation: BODY,
    stores: createStores(rows, BODY.id),
    publicUrl: 'https://ennuste.example.fi',
    messenger: {
      send: async () => ({ kind: 'sent', activityId: `message-${(claimed += 1)}` }),
      update: async () => ({ kind: 'sent' }),
    },
    sendRateLimiter: unlimitedSendRate,
    queue,
  },
  {
    log: (level, event, fields) => {
      if (level === 'error') console.error(event, fields);
    },
  },
);
let run: Awaited<ReturnType<typeof planRun>> | undefined;
const planned = await measure(
  people,
  async () => {
    run = await planRun(context, FACILITATOR, { month: MONTH });
  },
  { watchesHeap: true },
);
const sent = await measure(
  people,
  async () => {
    if (!run) throw new Error('There is no run');
    const worker = startWorker(context, { concurrency: 20 });
    await sendRun(context, FACILITATOR, { month: MONTH, run: run.id });
    worker.wake();
    while ((await queue.size()) > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await worker.drain();
  },
  { watchesHeap: true },
);
if (claimed !== people) throw new Error(`${claimed} of ${people} people got a message`);
const measured: PeopleMeasured = {
  planSeconds: planned.seconds,
  planHeapMb: planned.heapMb,
  sendSeconds: sent.seconds,
  sendHeapMb: sent.heapMb,
  claimed,
  peakRssMb: sent.peakRssMb,
};
console.log(JSON.stringify(measured));
process.exit(0);
