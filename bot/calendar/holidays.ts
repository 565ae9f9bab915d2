import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import { DEFAULT_COUNTRY, type OrganisationCalendar } from '../../domain/common/organisation.ts';
import type { Holiday } from '../../contract/register/settings.ts';
import { addDays, parseDay, type Day } from '../../domain/common/month.ts';
import type { Language } from '../../domain/common/person.ts';

const DAY_MS = 86_400_000;

type HolidayRegion = Pick<OrganisationCalendar, 'country' | 'region'>;

/** Whether the holidays of the country, and of the region where one is named, are known. */
export function isKnownHolidayRegion({
  country = DEFAULT_COUNTRY,
  region,
}: HolidayRegion): boolean {
  const all = new (load())();
  if (!Object.hasOwn(all.getCountries(), country)) return false;
  return region === undefined || Object.hasOwn(all.getStates(country) ?? {}, region);
}

/** ISO 3166-1 codes. */
export const knownCountries = (): readonly string[] => Object.keys(new (load())().getCountries());

/** Parts of the country with holidays of their own; none where they are the same everywhere. */
export const regionsOf = (
  country: string,
  language: Language,
): readonly { readonly code: string; readonly name: string }[] =>
  Object.entries(new (load())().getStates(country, language) ?? {}).map(([code, name]) => ({
    code,
    name,
  }));

/** As `holidaysOf`, in the order of the year, with their names in the language or else in English. */
export const namedHolidays = (
  region: HolidayRegion,
  year: number,
  language: Language,
): readonly Holiday[] =>
  holidaysIn(region, year, [language, 'en'])
    .flatMap((holiday) => daysOf(holiday).map((day) => ({ day, name: holiday.name })))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));

/**
 * The days of the year on which nobody works, weekends left out of account. Eves such as Midsummer's
 * are `bank` holidays in the library.
 */
export const holidaysOf = (region: HolidayRegion, year: number): ReadonlySet<Day> =>
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

/** Some last for several days. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): readonly Day[] {
  const first = parseDay(date.slice(0, 10));
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
  return first ? Array.from({ length: count }, (_, index) => addDays(first, index)) : [];
}

/** All countries' rules take a while to read, so not before the first day that is asked for. */
const load = (): typeof Holidays =>
  createRequire(import.meta.url)('date-holidays') as typeof Holidays;
