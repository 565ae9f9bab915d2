import type { Calendar } from './calendar.ts';
import { addDays, firstDayOf, lastDayOf, type Day, type Month } from './month.ts';

type WorkingDays = Pick<Calendar, 'isWorkingDay'>;

/** A calendar without a working day in this many days has no working day at all. */
const SEARCH_DAYS = 366;

/** The first working day on or after `day`. */
export const workingDayFrom = (day: Day, calendar: WorkingDays): Day => seek(day, 1, calendar);

/** The last working day on or before `day`. */
export const workingDayUntil = (day: Day, calendar: WorkingDays): Day => seek(day, -1, calendar);

/** Counts backward if `count` is negative. If `count` is 0, returns `day`, even a day off. */
export function addWorkingDays(day: Day, count: number, calendar: WorkingDays): Day {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; left -= 1)
    at = seek(addDays(at, step), step, calendar);
  return at;
}

export function nthWorkingDay(month: Month, nth: number, calendar: WorkingDays): Day {
  const day = addWorkingDays(addDays(firstDayOf(month), -1), nth, calendar);
  const last = workingDayUntil(lastDayOf(month), calendar);
  return day < last ? day : last;
}

function seek(from: Day, step: 1 | -1, { isWorkingDay }: WorkingDays): Day {
  let at = from;
  for (let looked = 0; looked < SEARCH_DAYS; looked += 1) {
    if (isWorkingDay(at)) return at;
    at = addDays(at, step);
  }
  throw new Error(`The calendar has no working day within a year of ${from}`);
}
