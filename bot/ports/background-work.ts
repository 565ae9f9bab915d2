/** Runs work for which no response waits. */
export interface BackgroundWork {
  /** Starts the work at once. An error is only logged. */
  readonly start: (work: () => Promise<void>) => void;
  readonly idle: () => Promise<void>;
}
