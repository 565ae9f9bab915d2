import type { FailReason, RetryReason } from './reminders.ts';

interface Policy {
  /** With each try the longest delay doubles, up to `maxMs`. */
  readonly baseMs: number;
  readonly maxMs: number;
  /** Number of tries, including the first. */
  readonly tries: number;
  readonly finalReason: FailReason;
}

const POLICIES: Readonly<Record<RetryReason, Policy>> = {
  busy: { baseMs: 1000, maxMs: 60_000, tries: 6, finalReason: 'throttled' },
  unavailable: { baseMs: 1000, maxMs: 60_000, tries: 6, finalReason: 'unreachable' },
  'no-connection': { baseMs: 1000, maxMs: 60_000, tries: 6, finalReason: 'unreachable' },
  throttled: { baseMs: 2000, maxMs: 120_000, tries: 10, finalReason: 'throttled' },
  'awaiting-chat': { baseMs: 30_000, maxMs: 30_000, tries: 5, finalReason: 'no-chat' },
};

/** Many recipients get the same Retry-After in whole seconds. The jitter spreads their tries. */
const RETRY_AFTER_JITTER_MS = 1000;
const MAX_RETRY_AFTER_MS = 3_600_000;

export type RetryDecision =
  | { readonly kind: 'again'; readonly inMs: number }
  | { readonly kind: 'give-up'; readonly reason: FailReason };

/** `random`, from 0 to 1, spreads the retries of deliveries that failed together. */
export function decideRetry(
  reason: RetryReason,
  tries: number,
  random: number,
  afterMs?: number,
): RetryDecision {
  const { baseMs, maxMs, tries: maxTries, finalReason: inTheEnd } = POLICIES[reason];
  if (tries >= maxTries) return { kind: 'give-up', reason: inTheEnd };
  if (reason === 'awaiting-chat') return { kind: 'again', inMs: baseMs };
  if (afterMs !== undefined)
    return {
      kind: 'again',
      inMs: Math.round(Math.min(afterMs, MAX_RETRY_AFTER_MS) + random * RETRY_AFTER_JITTER_MS),
    };
  const longest = Math.min(maxMs, baseMs * 2 ** tries);
  return { kind: 'again', inMs: Math.max(100, Math.round(random * longest)) };
}
