import type { BodyId } from './ids.ts';
import type { Day } from './month.ts';
import type { Language } from './person.ts';

export type LocalisedText = Readonly<Record<Language, string>>;

export interface StrategyTheme {
  readonly id: string;
  readonly name: LocalisedText;
}

/** Whose holidays a body of no other calendar keeps. */
export const HOME_COUNTRY = 'FI';

/** Which days are holidays besides weekends. */
export interface BodyCalendar {
  /** ISO 3166-1, `FI`; Finland where it is absent. */
  readonly country?: string;
  /** Second part of ISO 3166-2, `BY` of `DE-BY`, where holidays differ within the country. */
  readonly region?: string;
  /** The body's own days off. */
  readonly daysOff?: readonly Day[];
}

/** The public body whose goals are followed. */
export interface Body {
  readonly id: BodyId;
  readonly name: LocalisedText;
  /** IANA name, `Europe/Helsinki`. Days are counted in it. */
  readonly timeZone: string;
  readonly calendar?: BodyCalendar;
  /** The language in which goals and answers are written; pages mark it for screen readers. */
  readonly contentLanguage: Language;
  readonly themes: readonly StrategyTheme[];
}
