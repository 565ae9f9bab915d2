import type { SendRate } from '../../storage/stores/schedule.ts';

/** Longer than Teams ever asked for; a longer pause is a wrong header or a wrong clock. */
export const MAX_PAUSE_MS = 5 * 60_000;
/** Teams counts by the second, so half a minute shows whether a rate is right. */
const RECOVERY_MS = 30_000;

/** Ignores times that only a server with a wrong clock can have written. */
export function readUsableSendRate(
  row: SendRate | undefined,
  perSecond: number,
  now: number,
): SendRate {
  if (!row) return { nextAt: now, rate: perSecond, changedAt: now };
  const { nextAt, rate, changedAt } = row;
  // Twice, because the writer's clock may differ and slots follow the longest pause.
  const isSound = Math.max(nextAt, changedAt) <= now + 2 * MAX_PAUSE_MS;
  return isSound ? row : { nextAt: now, rate, changedAt: now };
}

/** Allowed requests per second: rises linearly from the lowered rate back to the configured one. */
export function allowedRateAt(
  { rate, changedAt }: Pick<SendRate, 'rate' | 'changedAt'>,
  perSecond: number,
  now: number,
): number {
  const recovered = Math.min(1, Math.max(0, (now - changedAt) / RECOVERY_MS));
  return Math.min(perSecond, rate + (perSecond - rate) * recovered);
}

/** No request before `until`, then half the rate. */
export function lowerSendRate(
  before: SendRate,
  until: number,
  perSecond: number,
  now: number,
): SendRate {
  const nextAt = Math.max(before.nextAt, until);
  // Requests that were under way together are throttled together: halve once.
  if (now < before.changedAt)
    return { nextAt, rate: before.rate, changedAt: Math.max(before.changedAt, until) };
  return { nextAt, rate: Math.max(1, allowedRateAt(before, perSecond, now) / 2), changedAt: until };
}
