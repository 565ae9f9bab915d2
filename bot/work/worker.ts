import { createCarryOut } from './run-job.ts';
import { errorFields } from '../log.ts';
import { createBell } from './queue/wake-signal.ts';
import { createSlots } from './queue/concurrency-limit.ts';
import type { Taken } from '../ports/work-queue.ts';
import type { Context } from '../usecases/shared/context.ts';
import { workMessage } from './process-message.ts';

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
  readonly nudge: () => void;
  /** Takes nothing more, ends what is under way, and leaves the rest to the others. */
  readonly drain: () => Promise<void>;
}

const CONCURRENCY = 20;
/** As many messages as Azure gives at a time. */
const MOST_IN_HAND = 32;
/** A server that dies keeps its messages from the others for so long. */
const HIDDEN_SECONDS = 30;
/** A message that is still worked at is kept hidden. */
const KEEP_EVERY_MS = 10_000;
/** Between looks into a queue that had nothing. */
const POLL_MS = { first: 100, longest: 5000 } as const;

export function startWorker(context: Context, options: WorkerOptions = {}): Worker {
  const { concurrency = CONCURRENCY, random = Math.random, sleep = sleepFor } = options;
  const { queue, log } = context;
  const slots = createSlots(concurrency);
  const carryOut = createCarryOut(context, slots, { random, sleep });
  const bell = createBell();
  const inHand = new Set<Promise<void>>();
  let isDraining = false;

  const hold = (taken: Taken): void => {
    const keeping = setInterval(() => void keep(context, taken), KEEP_EVERY_MS).unref();
    const working = workMessage(context, taken, carryOut)
      .catch((error: unknown) => {
        // Neither done with nor given back, so it comes again by itself when its time is up.
        log('error', 'queue-fault', errorFields(error));
      })
      .finally(() => {
        clearInterval(keeping);
        inHand.delete(working);
        bell.ring();
      });
    inHand.add(working);
  };

  const poll = async (): Promise<void> => {
    let pause: number = POLL_MS.first;
    let isDown = false;
    while (!isDraining) {
      if (inHand.size > MOST_IN_HAND / 2) {
        await bell.rung(POLL_MS.longest);
        continue;
      }
      try {
        const taken = await queue.take(MOST_IN_HAND - inHand.size, HIDDEN_SECONDS);
        taken.forEach(hold);
        isDown = false;
        if (taken.length > 0) {
          pause = POLL_MS.first;
          continue;
        }
      } catch (error) {
        if (!isDown) log('error', 'queue-down', errorFields(error));
        isDown = true;
      }
      await bell.rung(pause);
      pause = Math.min(pause * 2, POLL_MS.longest);
    }
  };

  const polling = poll();
  return {
    nudge: bell.ring,
    drain: async () => {
      isDraining = true;
      slots.close();
      bell.ring();
      await polling;
      await Promise.all(inHand);
    },
  };
}

const sleepFor = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

async function keep({ log }: Context, taken: Taken): Promise<void> {
  try {
    await taken.keep(HIDDEN_SECONDS);
  } catch (error) {
    log('warn', 'message-not-kept', errorFields(error));
  }
}
