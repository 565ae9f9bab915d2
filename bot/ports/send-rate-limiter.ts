/**
 * Teams allows a bot 50 requests per second in a tenant:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export interface SendRateLimiter {
  /** Resolves shortly before the slot, so that the caller can prepare the request. */
  readonly reserveSlot: () => Promise<WaitForSendSlot>;
  readonly acquireSlot: () => Promise<void>;
  /** All servers then wait. `afterMs` is the Retry-After header of Teams. */
  readonly reportThrottled: (afterMs: number | undefined) => Promise<void>;
}

/** `true` at the time of the slot; `false`: slot missed, so the caller releases its claim. */
export type WaitForSendSlot = () => Promise<boolean>;
