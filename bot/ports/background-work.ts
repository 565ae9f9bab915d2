/** Runs work in the background, so that no response has to wait for it. */
export interface BackgroundWork {
  /** Starts the work at once. An error in the work is only logged. */
  readonly start: (work: () => Promise<void>) => void;
  readonly idle: () => Promise<void>;
}
