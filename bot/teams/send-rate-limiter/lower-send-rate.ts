import type { SendRate } from '../../storage/stores/schedule.ts';

/**
 * Longer than any pause that Teams has requested. A longer pause comes from a wrong header or a wrong clock.
 */
export const MAX_PAUSE_MS = 5 * 60_000;
/**
 * Time until the lowered rate has returned to the configured one. Teams counts requests per second, so 30 s
 * show whether a rate is low enough.
 */
const RECOVERY_MS = 30_000;

/** Replaces times so far in the future that only a server with a wrong clock can have written them. */
export function readUsableSendRate(
  row: SendRate | undefined,
  perSecond: number,
  now: number,
): SendRate {
  if (!row) return { nextAt: now, rate: perSecond, changedAt: now };
  const { nextAt, rate, changedAt } = row;
  // Twice the maximum pause, because the clock of the server that wrote the row may differ, and
  // because slots are reserved after the longest pause.
  const isSound = Math.max(nextAt, changedAt) <= now + 2 * MAX_PAUSE_MS;
  return isSound ? row : { nextAt: now, rate, changedAt: now };
}

/**
 * Returns the allowed requests per second, which rise linearly from the lowered rate to the configured one.
 */
export function allowedRateAt(
  { rate, changedAt }: Pick<SendRate, 'rate' | 'changedAt'>,
  perSecond: number,
  now: number,
): number {
  const recovered = Math.min(1, Math.max(0, (now - changedAt) / RECOVERY_MS));
  return Math.min(perSecond, rate + (perSecond - rate) * recovered);
}

/** Returns a row that allows no requests before `until` and half the rate after it. */
export function lowerSendRate(
  before: SendRate,
  until: number,
  perSecond: number,
  now: number,
): SendRate {
  const nextAt = Math.max(before.nextAt, until);
  // Requests that were sent at the same time are throttled at the same time, so the rate is halved
  // only once.
  if (now < before.changedAt)
    return { nextAt, rate: before.rate, changedAt: Math.max(before.changedAt, until) };
  return { nextAt, rate: Math.max(1, allowedRateAt(before, perSecond, now) / 2), changedAt: until };
}
