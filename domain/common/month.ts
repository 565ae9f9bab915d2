import type { Brand, PersonId } from './ids.ts';

/** A calendar month, such as `2026-03`. */
export type Month = Brand<'Month'>;
/** A calendar day in the organisation's time zone, such as `2026-03-31`. */
export type Day = Brand<'Day'>;
/** A time in UTC in ISO 8601 form, such as `2026-03-31T06:00:00.000Z`. */
export type Instant = Brand<'Instant'>;
export type Year = number;

export interface OpenedMonth {
  readonly month: Month;
  readonly opensOn: Day;
  /** The last day on which an answer is on time. */
  readonly dueOn: Day;
  readonly closesOn: Day;
  readonly openedBy: PersonId;
  readonly openedAt: Instant;
  /** Set only if a facilitator closed the month before `closesOn`. */
  readonly closedAt?: Instant;
}

export function parseMonth(text: string): Month | undefined {
  return /^20\d{2}-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : undefined;
}

export function parseDay(text: string): Day | undefined {
  if (DAY_IN_EVERY_MONTH.test(text)) return text as Day;
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00.000Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return real ? (text as Day) : undefined;
}

/** Every month has these days, so a text that matches is a real day without a further check. */
const DAY_IN_EVERY_MONTH = /^20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

export function parseInstant(text: string): Instant | undefined {
  if (CANONICAL_INSTANT.test(text)) return text as Instant;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : instantOf(date);
}

/** A text that matches is already as `instantOf` writes it, on a day that every month has. */
const CANONICAL_INSTANT =
  /^20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

export function dayOf(at: Instant, timeZone: string): Day {
  const zone = (zones[timeZone] ??= zoneOf(timeZone));
  // In every time zone, days begin at a full minute, so one minute is always within one day.
  const minute = at.slice(0, 16);
  if (zone.last?.minute !== minute)
    zone.last = { minute, day: zone.format.format(new Date(at)) as Day };
  return zone.last.day;
}

const zoneOf = (timeZone: string): Zone => ({
  format: new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }),
});

interface Zone {
  readonly format: Intl.DateTimeFormat;
  last?: { readonly minute: string; readonly day: Day };
}
/** Cached, because creating a formatter takes about a hundred times as long as using it. */
const zones: Record<string, Zone> = {};

export const monthOf = (day: Day): Month => day.slice(0, 7) as Month;
export const yearOf = (at: Month | Day): Year => Number(at.slice(0, 4));
export const firstDayOf = (month: Month): Day => `${month}-01` as Day;

export function lastDayOf(month: Month): Day {
  const [year, number] = [yearOf(month), Number(month.slice(5))];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) as Day;
}

export function addMonths(month: Month, count: number): Month {
  const date = new Date(Date.UTC(yearOf(month), Number(month.slice(5)) - 1 + count, 1));
  return date.toISOString().slice(0, 7) as Month;
}

export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10) as Day;
}

export type MonthState = 'not-yet-open' | 'open' | 'closed';

export function monthState(opened: OpenedMonth, today: Day): MonthState {
  if (opened.closedAt !== undefined || today > opened.closesOn) return 'closed';
  return today < opened.opensOn ? 'not-yet-open' : 'open';
}

export const addMinutes = (at: Instant, minutes: number): Instant =>
  instantOf(new Date(Date.parse(at) + minutes * 60_000));

/** The result is negative if `to` is before `from`. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round(
    (Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / 86_400_000,
  );
