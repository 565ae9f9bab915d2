export interface QueueMessage {
  readonly text: string;
  /** Number of attempts to process the message, including this attempt. */
  readonly tries: number;
  /** Deletes the message. Has no effect if another server has taken it. */
  readonly complete: () => Promise<void>;
  /** Hides the message for this many more seconds. Has no effect if another server has taken it. */
  readonly extend: (seconds: number) => Promise<void>;
  /** Makes the message available to all servers after this many seconds. */
  readonly release: (seconds: number) => Promise<void>;
}

/** A queue that all servers share. Each message is delivered at least once, in any order. */
export interface WorkQueue {
  /** `delaySeconds` must be a whole number. The default is 0. */
  readonly put: (texts: readonly string[], delaySeconds?: number) => Promise<void>;
  /** `limit` must be from 1 to 32. */
  readonly take: (limit: number, hiddenSeconds: number) => Promise<readonly QueueMessage[]>;
  /** Returns the approximate number of messages, including hidden ones. */
  readonly size: () => Promise<number>;
  /** Returns ids of at most 32 messages that wait for a worker, those that wait longest first. */
  readonly peek: () => Promise<readonly string[]>;
  /** Rejects when the queue does not respond. */
  readonly ping: () => Promise<void>;
}
