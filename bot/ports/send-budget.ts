/**
 * How fast all servers together may write to Teams. Teams allows a bot 50 requests a second in a
 * tenant: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export interface SendBudget {
  /** Resolves shortly before a request may leave, so that it can be prepared without losing time. */
  readonly reserveSlot: () => Promise<SendSlot>;
  /** Resolves when one more request may leave. */
  readonly acquireSlot: () => Promise<void>;
  /** Teams throttled a request: every server pauses, for `afterMs` if Teams named a time. */
  readonly reportThrottled: (afterMs: number | undefined) => Promise<void>;
}

/** Resolves to true when the request may leave, to false when no slot is free soon: it would hold its claim too long. */
export type SendSlot = () => Promise<boolean>;
