import { addDays, type Day } from './month.ts';

/** Monday to Friday and no holiday. */
export function isWorkingDay(day: Day, isHoliday: (day: Day) => boolean = () => false): boolean {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** The `count`th working day after `day`: Monday for one day after a Friday. `count` is 0 or more. */
export function addWorkingDays(
  day: Day,
  count: number,
  isHoliday: (day: Day) => boolean = () => false,
): Day {
  let [at, left] = [day, count];
  while (left > 0) {
    at = addDays(at, 1);
    if (isWorkingDay(at, isHoliday)) left -= 1;
  }
  return at;
}
