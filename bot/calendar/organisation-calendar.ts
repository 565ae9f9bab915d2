import { Temporal } from 'temporal-polyfill';
import type { Organisation } from '../../domain/common/organisation.ts';
import { parseClockTime, type Calendar } from '../../domain/common/calendar.ts';
import { instantOf, parseDay, type Day, yearOf } from '../../domain/common/month.ts';
import { collectHolidayDays } from './holidays.ts';

/** Uses Finland's holidays when the settings name no country. */
export function createOrganisationCalendar({ timeZone, calendar = {} }: Organisation): Calendar {
  const daysOff = new Set(calendar.daysOff);
  const years = new Map<number, ReadonlySet<Day>>();
  const holidays = (year: number): ReadonlySet<Day> => {
    const days = years.get(year) ?? collectHolidayDays(calendar, year);
    years.set(year, days);
    return days;
  };
  return {
    isWorkingDay: (day) => isWeekday(day) && !daysOff.has(day) && !holidays(yearOf(day)).has(day),
    instantAt: (day, time) => {
      const { epochMilliseconds } = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(
        timeZone,
        { disambiguation: 'compatible' },
      );
      return instantOf(new Date(epochMilliseconds));
    },
    clockAt: (at) => {
      const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
      const text = local.toString({ smallestUnit: 'minute' });
      const [day, time] = [parseDay(text.slice(0, 10)), parseClockTime(text.slice(11))];
      if (!day || !time) throw new Error(`${at} is outside the supported years`);
      return { day, time };
    },
  };
}

function isWeekday(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
