/** Runs work in the background, so that no response has to wait for it. */
export interface BackgroundWork {
  /** Starts the work at once. An error is only logged. */
  readonly start: (work: () => Promise<void>) => void;
  readonly idle: () => Promise<void>;
}
