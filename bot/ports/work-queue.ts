/** A message that was taken, and is hidden from the others until its time is up. */
export interface QueueMessage {
  readonly text: string;
  /** How often it has been taken, this time included; from 1. */
  readonly tries: number;
  /** Done with: it never comes again. Nothing happens when its time was up and another has it. */
  readonly complete: () => Promise<void>;
  /** Still at work: hidden for so many seconds from now. Nothing happens when another has it. */
  readonly extend: (seconds: number) => Promise<void>;
  /** Not done with: it comes again, to whoever is next, after so many seconds. */
  readonly release: (seconds: number) => Promise<void>;
}

/**
 * A queue between all servers of the body. Each message comes at least once, in no order; it comes
 * again when whoever took it is not done in time.
 */
export interface WorkQueue {
  /** `delaySeconds`: not before; whole seconds, 0 by default. */
  readonly put: (texts: readonly string[], delaySeconds?: number) => Promise<void>;
  /** Up to `most` (1-32) messages, hidden for `hiddenSeconds`. */
  readonly take: (most: number, hiddenSeconds: number) => Promise<readonly QueueMessage[]>;
  /** Roughly how many messages there are, those that are hidden included. */
  readonly size: () => Promise<number>;
}
