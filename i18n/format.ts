import type { Day, Instant, Month } from '../domain/month.ts';
import type { Language } from '../domain/person.ts';
import { remembered } from './remembered.ts';

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** Dates, months and numbers as the reader's language writes them. */
export interface Format {
  /** `lokakuu 2026` */
  month(month: Month): string;
  /** `lokakuu`; the name alone. */
  monthName(month: Month): string;
  /** `30.10.2026` */
  day(day: Day): string;
  /** `30. lokakuuta` */
  dayInWords(day: Day): string;
  /** Day and time in the body's time zone. */
  instant(at: Instant): string;
  /** `12.31`, in the body's time zone. */
  time(at: Instant): string;
  /** At most two decimals. */
  number(value: number): string;
  /** As one would type it into a field: no grouping, every decimal, the language's decimal mark. */
  input(value: number): string;
  /** `62 %` from 62. */
  percent(value: number): string;
}

/** Made once for each: a formatter costs a hundred times as much to make as to use. */
const formats: Record<string, Format> = {};

export const formatFor = (language: Language, timeZone: string): Format =>
  (formats[`${language} ${timeZone}`] ??= createFormat(language, timeZone));

function createFormat(language: Language, timeZone: string): Format {
  const locale = LOCALES[language];
  const date = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, options);
  const utc = { timeZone: 'UTC' } as const;
  const month = date({ ...utc, month: 'long', year: 'numeric' });
  const monthName = date({ ...utc, month: 'long' });
  const day = date({ ...utc, day: 'numeric', month: 'numeric', year: 'numeric' });
  const dayInWords = date({ ...utc, day: 'numeric', month: 'long' });
  const instant = date({ timeZone, dateStyle: 'short', timeStyle: 'short' });
  const time = date({ timeZone, timeStyle: 'short' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const input = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const midday = (text: string): Date => new Date(`${text}T12:00:00.000Z`);
  return {
    month: remembered((value) => month.format(midday(`${value}-01`))),
    monthName: (value) => monthName.format(midday(`${value}-01`)),
    day: (value) => day.format(midday(value)),
    dayInWords: remembered((value) => dayInWords.format(midday(value))),
    instant: (value) => instant.format(new Date(value)),
    time: (value) => time.format(new Date(value)),
    number: (value) => number.format(value),
    // A typographic minus cannot be typed.
    input: (value) => input.format(value).replace('\u2212', '-'),
    percent: (value) => percent.format(value / 100),
  };
}
