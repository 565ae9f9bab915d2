import type { Instant } from '../../domain/common/month.ts';
import type { Language } from '../../domain/common/person.ts';
import { dateFormatIn, type DateFormat } from './date-format.ts';
import { LOCALES } from './locales.ts';

export interface Format extends DateFormat {
  /** Day and time in the organisation's time zone. */
  instant(at: Instant): string;
  /** Time in the organisation's time zone, such as `12.31`. */
  time(at: Instant): string;
  /** Rounds to at most two decimals. */
  number(value: number): string;
  /** A number as people type it: all decimals, a decimal mark of the language, no grouping. */
  input(value: number): string;
  /** `62` becomes `62 %`. */
  percent(value: number): string;
}

/** Formats are kept: creating a formatter takes about a hundred times as long as using it. */
const formats: Record<string, Format> = {};

export const formatFor = (language: Language, timeZone: string): Format =>
  (formats[`${language} ${timeZone}`] ??= createFormat(language, timeZone));

function createFormat(language: Language, timeZone: string): Format {
  const locale = LOCALES[language];
  const instant = (options: Intl.DateTimeFormatOptions) => {
    let made: Intl.DateTimeFormat | undefined;
    return (at: Instant): string =>
      (made ??= new Intl.DateTimeFormat(locale, { timeZone, ...options })).format(new Date(at));
  };
  const figure = (options: Intl.NumberFormatOptions) => {
    let made: Intl.NumberFormat | undefined;
    return (value: number): string =>
      (made ??= new Intl.NumberFormat(locale, options)).format(value);
  };
  const number = figure({ maximumFractionDigits: 2 });
  const input = figure({ useGrouping: false, maximumFractionDigits: 20 });
  const percent = figure({ style: 'percent', maximumFractionDigits: 0 });
  return {
    ...dateFormatIn(language),
    instant: instant({ dateStyle: 'short', timeStyle: 'short' }),
    time: instant({ timeStyle: 'short' }),
    number: (value) => (isPlain(value) ? String(value) : number(value)),
    // Uses the hyphen, because keyboards have no key for the typographic minus sign.
    input: (value) => input(value).replace('\u2212', '-'),
    percent: (value) => (isPlain(value) ? `${value}${PERCENT[language]}` : percent(value / 100)),
  };
}

/** All three languages write these numbers as plain digits, so they need no formatter. */
const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

const PERCENT: Readonly<Record<Language, string>> = { fi: '\u00a0%', sv: '\u00a0%', en: '%' };
