/** Work that nobody waits for. */
export interface Background {
  /** Begins at once; a failure is logged and goes no further. */
  readonly start: (work: () => Promise<void>) => void;
  /** Resolves when everything that was started has ended. */
  readonly idle: () => Promise<void>;
}
