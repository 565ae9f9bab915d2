/**
 * Limits the rate of requests to Teams across all servers. Teams allows a bot 50 requests per second in a
 * tenant: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export interface SendRateLimiter {
  /**
   * Resolves shortly before the reserved time slot, so that the caller can prepare the request in the
   * meantime.
   */
  readonly reserveSlot: () => Promise<WaitForSendSlot>;
  readonly acquireSlot: () => Promise<void>;
  /**
   * Call this after Teams has throttled a request: all servers then wait. `afterMs` is the Retry-After header
   * of Teams.
   */
  readonly reportThrottled: (afterMs: number | undefined) => Promise<void>;
}

/**
 * Resolves to `true` at the time when the request may be sent. Resolves to `false` when the slot was missed
 * and no other slot is near, so the caller must release its claim.
 */
export type WaitForSendSlot = () => Promise<boolean>;
