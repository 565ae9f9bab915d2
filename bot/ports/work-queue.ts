export interface QueueMessage {
  readonly text: string;
  /** 1 at the first try. */
  readonly tries: number;
  /** Deletes the message. No effect when the time was up and another server has taken it. */
  readonly complete: () => Promise<void>;
  /** Keeps the message hidden for this many seconds. No effect when another server has taken it. */
  readonly extend: (seconds: number) => Promise<void>;
  /** Makes the message available to any server after this many seconds. */
  readonly release: (seconds: number) => Promise<void>;
}

/** Shared by all servers of an organisation. Delivery is at least once and unordered. */
export interface WorkQueue {
  /** `delaySeconds` is a whole number, 0 by default. */
  readonly put: (texts: readonly string[], delaySeconds?: number) => Promise<void>;
  /** `limit` is 1-32. */
  readonly take: (limit: number, hiddenSeconds: number) => Promise<readonly QueueMessage[]>;
  /** Approximate; includes hidden messages. */
  readonly size: () => Promise<number>;
}
