/** Runs work in the background, so that no response has to wait for it. */
export interface BackgroundWork {
  /** Starts the work after the current response. An error in the work is only logged. */
  readonly start: (work: () => Promise<void>) => void;
  /** Resolves when all work has ended, also work that was started in the meantime. */
  readonly idle: () => Promise<void>;
}
