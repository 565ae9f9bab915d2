import type { Log } from '../../../bot/log.ts';
import { createMemoryQueue } from '../../support/fakes/memory-queue.ts';
import type { WorkQueue } from '../../../bot/ports/work-queue.ts';
import { createMemoryRows } from '../../support/fakes/memory-rows.ts';
import { createStores } from '../../../bot/storage/create-stores.ts';
import type { RowStore } from '../../../bot/storage/row-store.ts';
import type { CardMessage, Messenger } from '../../../bot/ports/messenger.ts';
import { unlimitedSendRate } from '../../support/fakes/unlimited-send-rate.ts';
import { planRun } from '../../../bot/usecases/runs/plan-run.ts';
import { sendRun } from '../../../bot/usecases/runs/send-run.ts';
import { startWorker } from '../../../bot/work/worker.ts';
import { BODY, FACILITATOR, fillStorage, MONTH } from './fill-storage.ts';
import { createTestContext } from '../../support/world/test-context.ts';

export interface ProductSenderOptions {
  /** Already filled. */
  readonly rows: RowStore;
  readonly queue?: WorkQueue;
  readonly messenger: Messenger;
  readonly atOnce: number;
}

const LOOK_EVERY_MS = 10;

/** The whole path: plans a run, stores it, sends it off and works until the queue is empty. */
export async function sendByProduct(parts: ProductSenderOptions): Promise<void> {
  const { rows, queue = createMemoryQueue(), messenger, atOnce } = parts;
  const context = createTestContext(
    {
      organisation: BODY,
      stores: createStores(rows, BODY.id),
      publicUrl: 'https://ennuste.example.fi',
      messenger,
      sendRateLimiter: unlimitedSendRate,
      queue,
    },
    { log: tellFaults },
  );
  const worker = startWorker(context, { concurrency: atOnce });
  const run = await planRun(context, FACILITATOR, { month: MONTH });
  await sendRun(context, FACILITATOR, { month: MONTH, run: run.id });
  worker.wake();
  while ((await queue.size()) > 0)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  await worker.drain();
}

/** The reminder card of a person in the filled storage. */
export async function sampleMessage(): Promise<CardMessage> {
  const rows = createMemoryRows();
  await fillStorage(rows, 1, 'http://127.0.0.1');
  let sample: CardMessage | undefined;
  await sendByProduct({
    rows,
    atOnce: 1,
    messenger: {
      send: async (_to, message) => {
        sample = message;
        return { kind: 'sent', activityId: 'sample' };
      },
      update: async () => ({ kind: 'sent' }),
    },
  });
  if (!sample) throw new Error('No reminder was sent');
  return sample;
}

const tellFaults: Log = (level, event, fields) => {
  if (level === 'error') console.error(event, fields);
};
