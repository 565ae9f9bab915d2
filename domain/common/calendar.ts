import type { Brand } from './ids.ts';
import type { Day, Instant } from './month.ts';

/** Wall-clock time in the organisation's time zone, 24 hours: `08:00`. */
export type ClockTime = Brand<'ClockTime'>;

export function parseClockTime(text: string): ClockTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : undefined;
}

export interface Calendar {
  readonly isWorkingDay: (day: Day) => boolean;
  /**
   * A time that a clock change skips is computed with the offset before the change; of a repeated
   * time, the first one is returned.
   */
  readonly instantAt: (day: Day, time: ClockTime) => Instant;
  readonly clockAt: (at: Instant) => { readonly day: Day; readonly time: ClockTime };
}
