import type { BodyId } from './ids.ts';
import type { Language } from './person.ts';

export type LocalisedText = Readonly<Record<Language, string>>;

export interface StrategyTheme {
  readonly id: string;
  readonly name: LocalisedText;
}

/** The public body whose goals are followed. */
export interface Body {
  readonly id: BodyId;
  readonly name: LocalisedText;
  /** IANA name, `Europe/Helsinki`. Days are counted in it. */
  readonly timeZone: string;
  /** The language in which goals and answers are written; pages mark it for screen readers. */
  readonly contentLanguage: Language;
  readonly themes: readonly StrategyTheme[];
}
