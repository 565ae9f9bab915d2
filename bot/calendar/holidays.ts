import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import { DEFAULT_COUNTRY, type OrganisationCalendar } from '../../domain/common/organisation.ts';
import type { Holiday } from '../../contract/register/settings.ts';
import { addDays, parseDay, type Day } from '../../domain/common/month.ts';
import type { Language } from '../../domain/common/person.ts';

const DAY_MS = 86_400_000;

type HolidayRegion = Pick<OrganisationCalendar, 'country' | 'region'>;

export function isKnownHolidayRegion({
  country = DEFAULT_COUNTRY,
  region,
}: HolidayRegion): boolean {
  const all = new (load())();
  if (!Object.hasOwn(all.getCountries(), country)) return false;
  return region === undefined || Object.hasOwn(all.getStates(country) ?? {}, region);
}

/** Returns ISO 3166-1 codes. */
export const listCountries = (): readonly string[] => Object.keys(new (load())().getCountries());

/** Returns an empty list when the whole country has the same holidays. */
export const listRegions = (
  country: string,
  language: Language,
): readonly { readonly code: string; readonly name: string }[] =>
  Object.entries(new (load())().getStates(country, language) ?? {}).map(([code, name]) => ({
    code,
    name,
  }));

/** Returns holidays sorted by day. A holiday without a name in `language` has its English name. */
export const listHolidays = (
  region: HolidayRegion,
  year: number,
  language: Language,
): readonly Holiday[] =>
  holidaysIn(region, year, [language, 'en'])
    .flatMap((holiday) => daysOf(holiday).map((day) => ({ day, name: holiday.name })))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));

/** Includes holidays on weekends, and eves such as Midsummer Eve, which the library calls `bank`. */
export const collectHolidayDays = (region: HolidayRegion, year: number): ReadonlySet<Day> =>
  new Set(holidaysIn(region, year).flatMap(daysOf));

function holidaysIn(
  { country = DEFAULT_COUNTRY, region }: HolidayRegion,
  year: number,
  languages: readonly string[] = [],
): readonly HolidaysTypes.Holiday[] {
  const place = { country, ...(region !== undefined && { state: region }) };
  const holidays = new (load())(place, { types: ['public', 'bank'] });
  if (languages.length > 0) holidays.setLanguages([...languages]);
  return holidays.getHolidays(year);
}

/** Returns every day of a holiday, which may last several days. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): readonly Day[] {
  const first = parseDay(date.slice(0, 10));
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
  return first ? Array.from({ length: count }, (_, index) => addDays(first, index)) : [];
}

/** Loads the library at first use: its rules for all countries would slow down the server's start. */
const load = (): typeof Holidays =>
  createRequire(import.meta.url)('date-holidays') as typeof Holidays;
