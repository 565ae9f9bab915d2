export interface LoadLimits {
  /** Requests of one person in a minute. The tab alone sends about one a second while someone types. */
  readonly personPerMinute: number;
  /** Concurrent requests of one person: a page reads up to six addresses, in a few windows. */
  readonly personInFlight: number;
  /** Open event streams of one person: one for each window that shows a run. */
  readonly personStreams: number;
  /** Failed sign-ins from one address in a minute, after which the others get 429. */
  readonly failuresPerMinute: number;
  /** Concurrent requests of everybody in this process. More would only wait for each other. */
  readonly inFlight: number;
  /** When the event loop is later than this, the process takes a quarter of `inFlight`. */
  readonly loopDelayMs: number;
  /** Teams shows an error after about 15 s; this leaves time to answer in words. */
  readonly invokeMs: number;
  /** Less than the 30 s after which the tab gives up. */
  readonly apiMs: number;
}

export const LOAD_LIMITS: LoadLimits = {
  personPerMinute: 300,
  personInFlight: 12,
  personStreams: 4,
  failuresPerMinute: 60,
  inFlight: 16,
  loopDelayMs: 250,
  invokeMs: 8000,
  apiMs: 20_000,
};
