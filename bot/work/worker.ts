import { createJobRunner } from './run-job.ts';
import { errorFields } from '../log.ts';
import { createWakeSignal } from './queue/wake-signal.ts';
import { createConcurrencyLimit } from './queue/concurrency-limit.ts';
import type { QueueMessage } from '../ports/work-queue.ts';
import type { BaseContext } from '../usecases/shared/current-context.ts';
import { processMessage } from './process-message.ts';

export interface WorkerOptions {
  /** How many requests to Teams this process has under way at a time. */
  readonly concurrency?: number;
  /** From 0 to 1. */
  readonly random?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
}

/** Carries out what is in the queue, beside the workers of the other servers. */
export interface Worker {
  /** Something was put into the queue: looks at once. */
  readonly wake: () => void;
  /** Takes nothing more, ends what is under way, and leaves the rest to the others. */
  readonly drain: () => Promise<void>;
}

const CONCURRENCY = 20;
/** As many messages as Azure gives at a time. */
const MAX_IN_PROGRESS = 32;
/** A server that dies keeps its messages from the others for so long. */
const HIDDEN_SECONDS = 30;
/** A message that is still worked at is kept hidden. */
const EXTEND_EVERY_MS = 10_000;
/** Between looks into a queue that had nothing. */
const POLL_DELAY_MS = { first: 100, longest: 5000 } as const;

export function startWorker(context: BaseContext, options: WorkerOptions = {}): Worker {
  const { concurrency = CONCURRENCY, random = Math.random, sleep = sleepFor } = options;
  const { queue, log } = context;
  const limit = createConcurrencyLimit(concurrency);
  const runJob = createJobRunner(context, limit, { random, sleep });
  const wakeSignal = createWakeSignal();
  const inProgress = new Set<Promise<void>>();
  let isDraining = false;

  const start = (taken: QueueMessage): void => {
    const extending = setInterval(
      () => void extendVisibility(context, taken),
      EXTEND_EVERY_MS,
    ).unref();
    const working = processMessage(context, taken, runJob)
      .catch((error: unknown) => {
        // Neither done with nor given back, so it comes again by itself when its time is up.
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
        const taken = await queue.take(MAX_IN_PROGRESS - inProgress.size, HIDDEN_SECONDS);
        taken.forEach(start);
        isDown = false;
        if (taken.length > 0) {
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
