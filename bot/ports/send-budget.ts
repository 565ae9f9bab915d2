/**
 * How fast all servers together may write to Teams. Teams allows a bot 50 requests a second in a
 * tenant: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export interface SendBudget {
  /**
   * Resolves shortly before one more request may leave, so that what comes before it can be done
   * meanwhile and the requests still leave at an even pace.
   */
  readonly reserveSlot: () => Promise<SendSlot>;
  /** Resolves when one more request may leave. */
  readonly acquireSlot: () => Promise<void>;
  /** Teams said that it is too much: every server waits, `afterMs` where Teams said how long. */
  readonly reportThrottled: (afterMs: number | undefined) => Promise<void>;
}

/**
 * Resolves when the request may leave; `false` when its time was missed and there is none soon, so that
 * nobody holds a claim for long.
 */
export type SendSlot = () => Promise<boolean>;
