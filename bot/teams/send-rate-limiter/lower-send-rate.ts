import type { SendRate } from '../../storage/stores/schedule.ts';

/** Teams has never requested so long a pause. A longer pause comes from a wrong header or clock. */
export const MAX_PAUSE_MS = 5 * 60_000;
/** A lowered rate rises for 30 s. Teams limits requests per second, so it soon throttles too high a rate. */
const RECOVERY_MS = 30_000;

/** Replaces times far in the future, which only a server with a wrong clock writes. */
export function readUsableSendRate(
  row: SendRate | undefined,
  perSecond: number,
  now: number,
): SendRate {
  if (!row) return { nextAt: now, rate: perSecond, changedAt: now };
  const { nextAt, rate, changedAt } = row;
  // Accepts twice the maximum: the writer's clock may differ, and slots start after a pause.
  const isSound = Math.max(nextAt, changedAt) <= now + 2 * MAX_PAUSE_MS;
  return isSound ? row : { nextAt: now, rate, changedAt: now };
}

/** Returns a rate that rises linearly from the lowered rate to the configured one. */
export function allowedRateAt(
  { rate, changedAt }: Pick<SendRate, 'rate' | 'changedAt'>,
  perSecond: number,
  now: number,
): number {
  const recovered = Math.min(1, Math.max(0, (now - changedAt) / RECOVERY_MS));
  return Math.min(perSecond, rate + (perSecond - rate) * recovered);
}

export function lowerSendRate(
  before: SendRate,
  until: number,
  perSecond: number,
  now: number,
): SendRate {
  const nextAt = Math.max(before.nextAt, until);
  // Requests sent together are throttled together, so the rate is halved only once.
  if (now < before.changedAt)
    return { nextAt, rate: before.rate, changedAt: Math.max(before.changedAt, until) };
  return { nextAt, rate: Math.max(1, allowedRateAt(before, perSecond, now) / 2), changedAt: until };
}
