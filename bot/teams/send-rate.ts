import type { SendRate } from '../storage/stores/schedule.ts';
import type { Versioned } from '../storage/stores/versioned.ts';

export const MAX_PAUSE_MS = 5 * 60_000;
const RECOVERY_MS = 30_000;

/** The row as it may be gone by: a new one, or when nobody is to wait for a server whose clock is wrong. */
export function usableRate(
  row: Versioned<SendRate> | undefined,
  perSecond: number,
  now: number,
): SendRate {
  if (!row) return { nextAt: now, rate: perSecond, changedAt: now };
  const { nextAt, rate, changedAt } = row.value;
  const isSound = Math.max(nextAt, changedAt) <= now + 2 * MAX_PAUSE_MS;
  return isSound ? row.value : { nextAt: now, rate, changedAt: now };
}

/** Requests a second: from what it was lowered to, back to the setting in half a minute. */
export function rateAt(
  { rate, changedAt }: Pick<SendRate, 'rate' | 'changedAt'>,
  perSecond: number,
  now: number,
): number {
  const recovered = Math.min(1, Math.max(0, (now - changedAt) / RECOVERY_MS));
  return Math.min(perSecond, rate + (perSecond - rate) * recovered);
}

/** Nothing before `until`, and half the pace from then on. */
export function slowedRate(
  before: SendRate,
  until: number,
  perSecond: number,
  now: number,
): SendRate {
  const nextAt = Math.max(before.nextAt, until);
  // More of the same answers arrive while it is being waited already.
  if (now < before.changedAt)
    return { nextAt, rate: before.rate, changedAt: Math.max(before.changedAt, until) };
  return { nextAt, rate: Math.max(1, rateAt(before, perSecond, now) / 2), changedAt: until };
}
