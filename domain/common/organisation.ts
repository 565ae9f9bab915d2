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
  /** Second part of an ISO 3166-2 code: `BY` in `DE-BY`. Needed for holidays of one region. */
  readonly region?: string;
  readonly daysOff?: readonly Day[];
}

export interface MonthRhythm {
  /** Number of a working day in the month, from 1. Too large a number means the last one. */
  readonly opens: number;
  readonly closes: number;
  /** Number of working days before the closing day. */
  readonly dueBefore: number;
}

export interface Organisation {
  readonly id: OrganisationId;
  readonly name: LocalisedText;
  /** IANA time zone, such as `Europe/Helsinki`. */
  readonly timeZone: string;
  readonly calendar?: OrganisationCalendar;
  /** Language of goals and answers. Pages mark it for screen readers. */
  readonly contentLanguage: Language;
  /** UI language for people whose language is unknown. `contentLanguage` is the default. */
  readonly language?: Language;
  readonly texts?: OrganisationTexts;
  readonly rhythm?: MonthRhythm;
  readonly themes: readonly StrategyTheme[];
}
