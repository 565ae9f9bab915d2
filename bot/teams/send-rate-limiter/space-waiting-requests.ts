import { consoleLog, errorFields, type Log } from '../../log.ts';
import { MAX_PAUSE_MS } from './lower-send-rate.ts';
import type { SendRateLimiter } from '../../ports/send-rate-limiter.ts';
import { createSharedSendRate, type SharedSendRateOptions } from './reserve-slots.ts';
import { createSlotQueue } from './slot-queue.ts';

export interface SendRateLimiterOptions
  extends
    Pick<SharedSendRateOptions, 'sendRate' | 'perSecond'>,
    Partial<Pick<SharedSendRateOptions, 'clock' | 'sleep' | 'random'>> {
  readonly log?: Log;
}

/** The shortest Retry-After that Teams sends is one second. */
const MIN_PAUSE_MS = 1_000;
/** Maximum wait for a slot. It is short because a waiting request holds a claim. */
const PATIENCE_MS = 10_000;
/** Maximum time between two reads of the shared send rate, which another server may have changed. */
const MAX_WAIT_MS = 2_000;

export function createSendRateLimiter({
  sendRate,
  perSecond,
  clock = Date.now,
  sleep = sleepFor,
  random = Math.random,
  log = consoleLog,
}: SendRateLimiterOptions): SendRateLimiter {
  const rate = createSharedSendRate({ sendRate, perSecond, clock, sleep, random });
  const queue = createSlotQueue();
  let arrivals = 0;
  let pausedUntil = 0;

  const reserve = onlyOnce(async () => {
    for (;;) {
      queue.expire(clock());
      queue.dropSlots(clock(), pausedUntil);
      const wanted = queue.missingSlots();
      if (wanted === 0) return;
      const reserved = await rate.reserve(wanted, pausedUntil);
      pausedUntil = Math.max(pausedUntil, reserved.pausedUntil);
      queue.addSlots(reserved.slots);
      dispatch();
      if (reserved.slots.length === 0) await sleep(Math.min(reserved.waitMs, MAX_WAIT_MS));
    }
  }, queue.failAll);

  const dispatch = onlyOnce(async () => {
    for (;;) {
      queue.dropSlots(clock(), pausedUntil);
      const slot = queue.nextSlot();
      if (slot === undefined) break;
      await sleep(slot - clock());
      queue.dropSlots(clock(), pausedUntil);
      queue.useSlot(clock());
    }
    reserve();
  }, queue.failAll);

  const waitUntilSent = (number: number, until: number): Promise<boolean> =>
    new Promise((go, fail) => {
      queue.add({ number, until, go, fail });
      dispatch();
    });

  return {
    acquireSlot: async () => {
      await waitUntilSent((arrivals += 1), Infinity);
    },
    reserveSlot: async () => {
      const number = (arrivals += 1);
      await new Promise<void>((admit, fail) => {
        queue.apply({ admit, fail });
        reserve();
      });
      return async () => {
        if (pausedUntil - clock() > PATIENCE_MS) return false;
        return waitUntilSent(number, clock() + PATIENCE_MS).catch(() => false);
      };
    },
    reportThrottled: async (afterMs = 0) => {
      const until = clock() + Math.min(MAX_PAUSE_MS, Math.max(MIN_PAUSE_MS, afterMs));
      pausedUntil = Math.max(pausedUntil, until);
      try {
        await rate.slowDown(until);
      } catch (error) {
        // Only this server knows of the pause. The others pause when Teams throttles them too.
        log('warn', 'send-rate-not-shared', errorFields(error));
      }
    },
  };
}

/** Runs only one `loop` at a time. A call during a run makes `loop` run once more afterwards. */
function onlyOnce(loop: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let isRunning = false;
  let isCalledAgain = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    do {
      isCalledAgain = false;
      await loop().catch(onError);
    } while (isCalledAgain);
    isRunning = false;
  };
  return () => {
    isCalledAgain = true;
    if (!isRunning) void run();
  };
}

const sleepFor = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.ceil(Math.max(0, ms)));
  });
