/** Thrown before or instead of a request's work, because there is too much of it. Trying later helps. */
export class TurnedAway extends Error {
  /** `too-many-requests`: by this person or address. `unavailable`: by everybody together. */
  readonly code: 'too-many-requests' | 'unavailable';
  readonly retryAfterSeconds: number;

  constructor(code: TurnedAway['code'], retryAfterSeconds: number) {
    super(code);
    this.name = 'TurnedAway';
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
