export interface QueueMessage {
  readonly text: string;
  /** Number of attempts to process the message, including this one. */
  readonly tries: number;
  /** Has no effect if another server has taken the message. */
  readonly complete: () => Promise<void>;
  /** Hides it for this many more seconds, unless another server has taken it. */
  readonly extend: (seconds: number) => Promise<void>;
  /** Makes the message available to all servers after this many seconds. */
  readonly release: (seconds: number) => Promise<void>;
}

/** All servers share it. It delivers each message at least once, in any order. */
export interface WorkQueue {
  /** `delaySeconds` is a whole number. The default is 0. */
  readonly put: (texts: readonly string[], delaySeconds?: number) => Promise<void>;
  /** `limit` is from 1 to 32. */
  readonly take: (limit: number, hiddenSeconds: number) => Promise<readonly QueueMessage[]>;
  /** Returns the approximate number of messages, including hidden ones. */
  readonly size: () => Promise<number>;
}
