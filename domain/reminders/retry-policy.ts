import type { FailReason, RetryReason } from './reminders.ts';

interface Policy {
  /** The first delay; each further one is twice as long, up to `maxMs`. */
  readonly baseMs: number;
  readonly maxMs: number;
  /** Tries in all, the first included. */
  readonly tries: number;
  /** What it is called once it has been tried often enough. */
  readonly finalReason: FailReason;
}

const POLICIES: Readonly<Record<RetryReason, Policy>> = {
  busy: { baseMs: 1000, maxMs: 60_000, tries: 6, finalReason: 'throttled' },
  unavailable: { baseMs: 1000, maxMs: 60_000, tries: 6, finalReason: 'unreachable' },
  'no-connection': { baseMs: 1000, maxMs: 60_000, tries: 6, finalReason: 'unreachable' },
  throttled: { baseMs: 2000, maxMs: 120_000, tries: 10, finalReason: 'throttled' },
  'awaiting-chat': { baseMs: 30_000, maxMs: 30_000, tries: 5, finalReason: 'no-chat' },
};

/** Teams says how long to wait in whole seconds; those who waited equally long should not come back together. */
const RETRY_AFTER_JITTER_MS = 1000;
/** An answer that asks for more than this is not waited for longer. */
const MAX_RETRY_AFTER_MS = 3_600_000;

export type NextTry =
  | { readonly kind: 'again'; readonly inMs: number }
  | { readonly kind: 'give-up'; readonly reason: FailReason };

/**
 * What to do after `tries` tries, the last of which ended with `reason`: when to try again, never
 * before `afterMs`, or no more. The delay is drawn between nothing and the doubled one ("full
 * jitter"), so that many who failed together do not come back together. `random` is in 0-1.
 */
export function nextTry(
  reason: RetryReason,
  tries: number,
  random: number,
  afterMs?: number,
): NextTry {
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
