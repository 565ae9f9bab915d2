import type { Brand } from './ids.ts';
import type { Day, Instant } from './month.ts';

/** Time in the organisation's time zone, on the 24-hour clock, such as `08:00`. */
export type ClockTime = Brand<'ClockTime'>;

export function parseClockTime(text: string): ClockTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : undefined;
}

export interface Calendar {
  readonly isWorkingDay: (day: Day) => boolean;
  /** A `time` that a clock change skips has the offset from before it. Of one that occurs twice, the first counts. */
  readonly instantAt: (day: Day, time: ClockTime) => Instant;
  readonly clockAt: (at: Instant) => { readonly day: Day; readonly time: ClockTime };
}
