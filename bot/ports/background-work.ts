/** Work that no response waits for. */
export interface BackgroundWork {
  /** Starts at once; a failure is only logged. */
  readonly start: (work: () => Promise<void>) => void;
  readonly idle: () => Promise<void>;
}
