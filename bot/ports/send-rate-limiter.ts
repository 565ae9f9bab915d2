/**
 * The rate limit that all servers share. Teams allows a bot 50 requests per second in a tenant:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export interface SendRateLimiter {
  /** Resolves shortly before the slot, so that the caller can prepare the request in time. */
  readonly reserveSlot: () => Promise<WaitForSendSlot>;
  readonly acquireSlot: () => Promise<void>;
  /** Makes all servers wait after Teams has throttled a request; `afterMs` is Teams' Retry-After. */
  readonly reportThrottled: (afterMs: number | undefined) => Promise<void>;
}

/**
 * Resolves to `true` when the request may be sent. `false`: the slot was missed and no other is near, so
 * the caller releases its claim.
 */
export type WaitForSendSlot = () => Promise<boolean>;
