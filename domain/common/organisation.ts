import type { OrganisationId } from './ids.ts';
import type { Day } from './month.ts';
import type { Language } from './person.ts';

export type LocalisedText = Readonly<Record<Language, string>>;

export interface StrategyTheme {
  readonly id: string;
  readonly name: LocalisedText;
}

/** A text in the languages in which the body has written it. */
export type PartlyLocalisedText = Readonly<Partial<Record<Language, string>>>;

/** What the body says in its own words; nothing shows where it has written nothing. */
export interface OrganisationTexts {
  /** A sentence on the monthly card. */
  readonly onCard?: PartlyLocalisedText;
  /** Whom to ask for help. */
  readonly contact?: PartlyLocalisedText;
}

/** Whose holidays a body of no other calendar keeps. */
export const DEFAULT_COUNTRY = 'FI';

/** Which days are holidays besides weekends. */
export interface OrganisationCalendar {
  /** ISO 3166-1, `FI`; Finland where it is absent. */
  readonly country?: string;
  /** Second part of ISO 3166-2, `BY` of `DE-BY`, where holidays differ within the country. */
  readonly region?: string;
  /** The body's own days off. */
  readonly daysOff?: readonly Day[];
}

/** When a month opens and closes, as it is proposed. */
export interface MonthRhythm {
  /** The so-maniest working day of the month, from 1; a month that has fewer has it on its last. */
  readonly opens: number;
  readonly closes: number;
  /** Working days from the due day to the closing day. */
  readonly dueBefore: number;
}

/** The public body whose goals are followed. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: LocalisedText;
  /** IANA name, `Europe/Helsinki`. Days are counted in it. */
  readonly timeZone: string;
  readonly calendar?: OrganisationCalendar;
  /** The language in which goals and answers are written; pages mark it for screen readers. */
  readonly contentLanguage: Language;
  /** For whoever has told no language of theirs; that of the content where it is absent. */
  readonly language?: Language;
  readonly texts?: OrganisationTexts;
  readonly rhythm?: MonthRhythm;
  readonly themes: readonly StrategyTheme[];
}
