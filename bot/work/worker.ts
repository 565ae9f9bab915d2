import { createJobRunner } from './run-job.ts';
import { errorFields } from '../log.ts';
import { createWakeSignal } from './queue/wake-signal.ts';
import { createConcurrencyLimit } from './queue/concurrency-limit.ts';
import type { QueueMessage } from '../ports/work-queue.ts';
import type { BaseContext } from '../usecases/shared/current-settings.ts';
import { processMessage } from './process-message.ts';

export interface WorkerOptions {
  /** Maximum number of concurrent requests to Teams in this process. */
  readonly concurrency?: number;
  /** Returns at least 0 and less than 1, like `Math.random`. */
  readonly random?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
}

/** Processes messages of the queue, at the same time as the workers of other servers. */
export interface Worker {
  /** Polls the queue now, without the usual delay. */
  readonly wake: () => void;
  /** Takes no more messages. Resolves when the running ones have finished. */
  readonly drain: () => Promise<void>;
}

const CONCURRENCY = 20;
/** Azure returns at most 32 messages in one request. */
const MAX_IN_PROGRESS = 32;
/** Time for which the queue hides a taken message. After a crash, another server can then take it. */
const HIDDEN_SECONDS = 30;
const EXTEND_EVERY_MS = 10_000;
/** Delay between two polls of an empty queue. */
const POLL_DELAY_MS = { first: 100, longest: 5000 } as const;

export function startWorker(context: BaseContext, options: WorkerOptions = {}): Worker {
  const { concurrency = CONCURRENCY, random = Math.random, sleep = sleepFor } = options;
  const { queue, log } = context;
  const limit = createConcurrencyLimit(concurrency);
  const runJob = createJobRunner(context, limit, { random, sleep });
  const wakeSignal = createWakeSignal();
  const inProgress = new Set<Promise<void>>();
  let isDraining = false;

  const start = (message: QueueMessage): void => {
    const extending = setInterval(
      () => void extendVisibility(context, message),
      EXTEND_EVERY_MS,
    ).unref();
    const working = processMessage(context, message, runJob)
      .catch((error: unknown) => {
        // Only logs the error, because the queue shows the message again after its hidden time.
        log('error', 'queue-fault', errorFields(error));
      })
      .finally(() => {
        clearInterval(extending);
        inProgress.delete(working);
        wakeSignal.wake();
      });
    inProgress.add(working);
  };

  const poll = async (): Promise<void> => {
    let pause: number = POLL_DELAY_MS.first;
    let isDown = false;
    while (!isDraining) {
      if (inProgress.size > MAX_IN_PROGRESS / 2) {
        await wakeSignal.wait(POLL_DELAY_MS.longest);
        continue;
      }
      try {
        const messages = await queue.take(MAX_IN_PROGRESS - inProgress.size, HIDDEN_SECONDS);
        messages.forEach(start);
        isDown = false;
        if (messages.length > 0) {
          pause = POLL_DELAY_MS.first;
          continue;
        }
      } catch (error) {
        if (!isDown) log('error', 'queue-down', errorFields(error));
        isDown = true;
      }
      await wakeSignal.wait(pause);
      pause = Math.min(pause * 2, POLL_DELAY_MS.longest);
    }
  };

  const polling = poll();
  return {
    wake: wakeSignal.wake,
    drain: async () => {
      isDraining = true;
      limit.close();
      wakeSignal.wake();
      await polling;
      await Promise.all(inProgress);
    },
  };
}

const sleepFor = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

async function extendVisibility({ log }: BaseContext, message: QueueMessage): Promise<void> {
  try {
    await message.extend(HIDDEN_SECONDS);
  } catch (error) {
    log('warn', 'message-not-kept', errorFields(error));
  }
}
