/**
 * Teams allows a bot 50 requests per second in a tenant:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export interface SendRateLimiter {
  /** Resolves shortly before the reserved slot, so that the caller can prepare its request. */
  readonly reserveSlot: () => Promise<WaitForSendSlot>;
  readonly acquireSlot: () => Promise<void>;
  /** Makes all servers wait. `afterMs` is the waiting time that Teams gave, if it gave one. */
  readonly reportThrottled: (afterMs: number | undefined) => Promise<void>;
}

/** Resolves to true when the slot begins, and to false if the slot was missed. */
export type WaitForSendSlot = () => Promise<boolean>;
