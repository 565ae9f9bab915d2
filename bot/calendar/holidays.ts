import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import { HOME_COUNTRY, type BodyCalendar } from '../../domain/body.ts';
import { addDays, parseDay, type Day } from '../../domain/month.ts';

const DAY_MS = 86_400_000;

type Place = Pick<BodyCalendar, 'country' | 'region'>;

/** Whether the holidays of the country, and of the region where one is named, are known. */
export function isKnownPlace({ country = HOME_COUNTRY, region }: Place): boolean {
  const all = new (load())();
  if (!Object.hasOwn(all.getCountries(), country)) return false;
  return region === undefined || Object.hasOwn(all.getStates(country) ?? {}, region);
}

/**
 * The days of the year on which nobody works, weekends left out of account. Eves such as Midsummer's
 * are `bank` holidays in the library.
 */
export function holidaysOf(
  { country = HOME_COUNTRY, region }: Place,
  year: number,
): ReadonlySet<Day> {
  const place = { country, ...(region !== undefined && { state: region }) };
  const holidays = new (load())(place, { types: ['public', 'bank'] });
  return new Set(holidays.getHolidays(year).flatMap(daysOf));
}

/** Some last for several days. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): readonly Day[] {
  const first = parseDay(date.slice(0, 10));
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
  return first ? Array.from({ length: count }, (_, index) => addDays(first, index)) : [];
}

/** All countries' rules take a while to read, so not before the first day that is asked for. */
const load = (): typeof Holidays =>
  createRequire(import.meta.url)('date-holidays') as typeof Holidays;
