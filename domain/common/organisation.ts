import type { OrganisationId } from './ids.ts';
import type { Day } from './month.ts';
import type { Language } from './person.ts';

export type LocalisedText = Readonly<Record<Language, string>>;

export interface StrategyTheme {
  readonly id: string;
  readonly name: LocalisedText;
}

export type PartlyLocalisedText = Readonly<Partial<Record<Language, string>>>;

export interface OrganisationTexts {
  readonly onCard?: PartlyLocalisedText;
  readonly contact?: PartlyLocalisedText;
}

export const DEFAULT_COUNTRY = 'FI';

export interface OrganisationCalendar {
  readonly country?: string;
  /**
   * Second part of an ISO 3166-2 code, such as `BY` in `DE-BY`. Needed only if holidays differ
   * within the country.
   */
  readonly region?: string;
  readonly daysOff?: readonly Day[];
}

export interface MonthRhythm {
  /**
   * Ordinal of a working day in the month, from 1. A number that is too large means the last
   * working day.
   */
  readonly opens: number;
  readonly closes: number;
  /** Number of working days from the due day to the closing day. */
  readonly dueBefore: number;
}

export interface Organisation {
  readonly id: OrganisationId;
  readonly name: LocalisedText;
  /** IANA time zone, such as `Europe/Helsinki`. It determines when a day begins. */
  readonly timeZone: string;
  readonly calendar?: OrganisationCalendar;
  /** Language in which goals and answers are written. Pages mark it for screen readers. */
  readonly contentLanguage: Language;
  /** UI language for people whose own language is unknown. By default, `contentLanguage`. */
  readonly language?: Language;
  readonly texts?: OrganisationTexts;
  readonly rhythm?: MonthRhythm;
  readonly themes: readonly StrategyTheme[];
}
