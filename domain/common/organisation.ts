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
  /** Second part of ISO 3166-2 (`BY` of `DE-BY`), where holidays differ within the country. */
  readonly region?: string;
  readonly daysOff?: readonly Day[];
}

export interface MonthRhythm {
  /** 1-based working day of the month; clamped to the last one. */
  readonly opens: number;
  readonly closes: number;
  /** Working days from the due day to the closing day. */
  readonly dueBefore: number;
}

export interface Organisation {
  readonly id: OrganisationId;
  readonly name: LocalisedText;
  /** IANA name, `Europe/Helsinki`. Days are computed in it. */
  readonly timeZone: string;
  readonly calendar?: OrganisationCalendar;
  /** Language of goals and answers; pages mark it for screen readers. */
  readonly contentLanguage: Language;
  /** Default for people whose language is unknown; `contentLanguage` when undefined. */
  readonly language?: Language;
  readonly texts?: OrganisationTexts;
  readonly rhythm?: MonthRhythm;
  readonly themes: readonly StrategyTheme[];
}
