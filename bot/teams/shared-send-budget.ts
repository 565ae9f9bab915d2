import { consoleLog, errorFields, type Log } from '../log.ts';
import type { SendRateStore } from '../storage/stores/schedule.ts';
import { MAX_PAUSE_MS, rateAt, slowedRate, usableRate } from './send-rate.ts';
import type { SendBudget } from '../ports/send-budget.ts';

export interface SharedBudgetOptions {
  readonly sendRate: SendRateStore;
  /** Requests a second that all servers together may make. */
  readonly perSecond: number;
  readonly clock?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  /** From 0 to below 1. */
  readonly random?: () => number;
  readonly log?: Log;
}

/** A place is good for so long; spaced so much wider, no second holds more than it may. */
const LATE_MS = 5;
const SPACING_MS = 1000 + LATE_MS;
/**
 * A server reserves places for so long at a time, and so long ahead: between them the longest time that
 * a server goes on after another was told that it is too much.
 */
const BLOCK_MS = 150;
const AHEAD_MS = 100;
const LEAST_WRITING_MS = 10;
const LEAST_PAUSE_MS = 1_000;
const MOST_PREPARING_MS = 500;
/** Whoever missed their place waits no longer for another: they hold a claim meanwhile. */
const PATIENCE_MS = 10_000;
/** The row is looked at again at least so often, whatever it said. */
const LOOK_MS = 2_000;
const TRIES = 20;

/**
 * A budget that all servers share through one row: each reserves the next few places in time by moving
 * the row on, and the row's version decides who has them.
 */
export function sharedSendBudget({
  sendRate: pace,
  perSecond,
  clock = Date.now,
  sleep = sleepFor,
  random = Math.random,
  log = consoleLog,
}: SharedBudgetOptions): SendBudget {
  /** In the order in which they came. */
  const waiting: Waiter[] = [];
  let arrivals = 0;
  /** The last place that this server has reserved. */
  let lastPlace = 0;
  let isServing = false;
  let pausedUntil = 0;
  /** How long storage takes to read the row and to move it on, and half as long again. */
  let readingMs = 0;
  let writingMs = LEAST_WRITING_MS;
  /** How long whoever has booked a place is busy before they come to it. */
  let preparingMs = 0;

  const serve = async (): Promise<void> => {
    if (isServing) return;
    isServing = true;
    try {
      while (waiting.length > 0)
        for (const place of await reserve()) {
          waiting.shift()?.give(place);
        }
    } catch (error) {
      for (const { fail } of waiting.splice(0)) fail(error);
    } finally {
      isServing = false;
    }
  };

  /** Places for those who wait now, or the first of them. */
  const reserve = async (): Promise<readonly number[]> => {
    for (;;) {
      sendTheImpatientAway();
      if (waiting.length === 0) return [];
      const asked = clock();
      const row = await pace.get();
      const now = clock();
      readingMs = 1.5 * (now - asked);
      const { rate, changedAt, nextAt } = usableRate(row, perSecond, now);
      const from = Math.max(nextAt, pausedUntil, now + writingMs + preparingMs);
      // Whoever has places already leaves the next ones to those who have none, for a moment.
      const least = lastPlace > now ? AHEAD_MS / 2 : AHEAD_MS;
      const ahead = Math.max(readingMs + writingMs, least) + preparingMs;
      const early = from - now - ahead;
      if (early >= 1) {
        await sleep(Math.min(early, LOOK_MS));
        continue;
      }
      const gap = SPACING_MS / rateAt({ rate, changedAt }, perSecond, now);
      const count = Math.min(waiting.length, Math.max(1, Math.floor(BLOCK_MS / gap)));
      const next = { nextAt: from + count * gap, rate, changedAt };
      const isOurs = (await pace.save(next, row?.version)) === 'saved';
      writingMs = Math.min(LEAST_PAUSE_MS, Math.max(LEAST_WRITING_MS, 1.5 * (clock() - now)));
      if (isOurs) {
        lastPlace = from + (count - 1) * gap;
        return Array.from({ length: count }, (_, index) => from + index * gap);
      }
      await sleep(5 + random() * 20);
    }
  };

  /** The time of a place, soonest for those who came first; nothing when there is none until then. */
  const placeFor = (number: number, until: number): Promise<number | undefined> =>
    new Promise((give, fail) => {
      const later = waiting.findIndex((other) => other.number > number);
      waiting.splice(later < 0 ? waiting.length : later, 0, { number, until, give, fail });
      void serve();
    });

  const sendTheImpatientAway = (): void => {
    for (const waiter of waiting.filter(({ until }) => until < clock())) {
      waiting.splice(waiting.indexOf(waiter), 1);
      waiter.give(undefined);
    }
  };

  const isTime = (place: number): boolean => clock() - place <= LATE_MS && clock() >= pausedUntil;

  /** Waits for the place; for another in its stead, when it was missed. */
  const keep = async (number: number, first: number): Promise<boolean> => {
    for (let place: number | undefined = first; place !== undefined;) {
      await sleep(place - clock());
      if (isTime(place)) return true;
      if (pausedUntil - clock() > PATIENCE_MS) return false;
      place = await placeFor(number, clock() + PATIENCE_MS).catch(() => undefined);
    }
    return false;
  };

  const slowDown = async (until: number): Promise<void> => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const row = await pace.get();
      const now = clock();
      const next = slowedRate(usableRate(row, perSecond, now), until, perSecond, now);
      if ((await pace.save(next, row?.version)) === 'saved') return;
      await sleep(random() * 20);
    }
    throw new Error(`The pace changed ${TRIES} times while it was being slowed down`);
  };

  return {
    acquireSlot: async () => {
      const number = (arrivals += 1);
      for (let isOurs = false; !isOurs;) {
        const place = await placeFor(number, Infinity);
        isOurs = place !== undefined && (await keep(number, place));
      }
    },
    reserveSlot: async () => {
      const number = (arrivals += 1);
      const place = await placeFor(number, Infinity);
      const bookedAt = clock();
      return () => {
        const took = Math.min(MOST_PREPARING_MS, 1.2 * (clock() - bookedAt));
        preparingMs = Math.max(took, 0.95 * preparingMs);
        return place === undefined ? Promise.resolve(false) : keep(number, place);
      };
    },
    reportThrottled: async (afterMs = 0) => {
      const until = clock() + Math.min(MAX_PAUSE_MS, Math.max(LEAST_PAUSE_MS, afterMs));
      pausedUntil = Math.max(pausedUntil, until);
      try {
        await slowDown(until);
      } catch (error) {
        // This server waits in any case; the others hear of it from Teams.
        log('warn', 'pace-not-shared', errorFields(error));
      }
    },
  };
}

interface Waiter {
  readonly number: number;
  readonly until: number;
  readonly give: (place: number | undefined) => void;
  readonly fail: (error: unknown) => void;
}

const sleepFor = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.ceil(Math.max(0, ms)));
  });
