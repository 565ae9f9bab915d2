import { isRefusal } from '../../../domain/common/refusal.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { SendRate, SendRateStore } from '../../storage/stores/schedule.ts';
import { lowerSendRate, readUsableSendRate } from './lower-send-rate.ts';
import { planSlots } from './plan-slots.ts';

export interface SharedSendRateOptions {
  readonly sendRate: SendRateStore;
  readonly perSecond: number;
  readonly clock: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
}

export interface SlotReservation {
  /** Empty when it is too early, or when another server has reserved the slots. */
  readonly slots: readonly number[];
  /** If there are no slots: the time after which another attempt can succeed. */
  readonly waitMs: number;
  readonly pausedUntil: number;
}

/** If servers reserve at the same time, only the server that saves the row first gets the slots. */
export interface SharedSendRate {
  readonly reserve: (wanted: number, notBefore: number) => Promise<SlotReservation>;
  readonly slowDown: (until: number) => Promise<void>;
}

/** Enough attempts even if all servers are throttled, and write the row, at the same time. */
const MAX_TRIES = 20;
/** A random delay, so that servers do not retry together. A write usually takes at most `least`. */
const RETRY_MS = { least: 5, spread: 20 };

export function createSharedSendRate(options: SharedSendRateOptions): SharedSendRate {
  const { sendRate: store, perSecond, clock, sleep, random } = options;
  const retryMs = (): number => RETRY_MS.least + random() * RETRY_MS.spread;
  let lastSlot = 0;
  const { get, save } = keepRateIfUnreadable(store);

  return {
    reserve: async (wanted, notBefore) => {
      const row = await get();
      const now = clock();
      const current = readUsableSendRate(row?.value, perSecond, now);
      const hasSlots = lastSlot > now;
      const plan = planSlots(current, { wanted, perSecond, now, notBefore, hasSlots });
      // `lowerSendRate` sets `changedAt` to the end of the pause.
      const pausedUntil = current.changedAt;
      if (plan.kind === 'wait') return { slots: [], waitMs: plan.ms, pausedUntil };
      const isSaved = (await save(plan.next, row?.version)) === 'saved';
      if (!isSaved) return { slots: [], waitMs: retryMs(), pausedUntil };
      lastSlot = plan.slots.at(-1) ?? lastSlot;
      return { slots: plan.slots, waitMs: 0, pausedUntil };
    },
    slowDown: async (until) => {
      for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
        const row = await get();
        const now = clock();
        const next = lowerSendRate(
          readUsableSendRate(row?.value, perSecond, now),
          until,
          perSecond,
          now,
        );
        if ((await save(next, row?.version)) === 'saved') return;
        await sleep(retryMs());
      }
      throw new Error(`The send rate changed ${MAX_TRIES} times while it was being lowered`);
    },
  };
}

/** While the shared row cannot be read, each server keeps a rate of its own and leaves the row alone. */
function keepRateIfUnreadable(store: SendRateStore): SendRateStore {
  let own: Versioned<SendRate> | undefined;
  let isUnreadable = false;
  return {
    get: async () => {
      try {
        const row = await store.get();
        isUnreadable = false;
        return row;
      } catch (error) {
        if (!isRefusal(error, 'row-unreadable')) throw error;
        isUnreadable = true;
        return own;
      }
    },
    save: async (value, version) => {
      if (!isUnreadable) return store.save(value, version);
      own = { value, version: '' };
      return 'saved';
    },
  };
}
