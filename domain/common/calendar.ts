import type { Brand } from './ids.ts';
import type { Day, Instant } from './month.ts';

/** Wall-clock time of the body, `08:00`, 24 hours. */
export type ClockTime = Brand<'ClockTime'>;

export function parseClockTime(text: string): ClockTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : undefined;
}

/** The body's calendar: its time zone, its working days and its holidays. */
export interface Calendar {
  /** Monday to Friday and no holiday. */
  readonly isWorkingDay: (day: Day) => boolean;
  /**
   * The instant of a wall-clock time. A time that a clock change leaves out is the same time counted
   * from before the change; of one that comes twice, the first.
   */
  readonly instantAt: (day: Day, time: ClockTime) => Instant;
  readonly clockAt: (at: Instant) => { readonly day: Day; readonly time: ClockTime };
}
