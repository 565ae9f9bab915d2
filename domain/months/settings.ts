import type {
  Organisation,
  OrganisationCalendar,
  OrganisationTexts,
  LocalisedText,
  MonthRhythm,
  StrategyTheme,
} from '../common/organisation.ts';
import type { PersonId } from '../common/ids.ts';
import { isEqual } from '../common/is-equal.ts';
import type { Instant } from '../common/month.ts';
import type { Language } from '../common/person.ts';

export const MAX_WORKING_DAYS_IN_MONTH = 23;

/** Between the due day and the closing day, late answers have a working week. */
export const PROPOSED_RHYTHM: MonthRhythm = {
  opens: 1,
  closes: MAX_WORKING_DAYS_IN_MONTH,
  dueBefore: 5,
};

export const isPossibleRhythm = ({ opens, closes, dueBefore }: MonthRhythm): boolean =>
  opens <= closes - dueBefore;

/** The part of `Organisation` that a facilitator edits. The operator's file sets the rest. */
export interface Settings {
  readonly name: LocalisedText;
  readonly contentLanguage: Language;
  readonly language: Language;
  readonly calendar: OrganisationCalendar;
  readonly rhythm: MonthRhythm;
  /** Themes are in display order. */
  readonly themes: readonly StrategyTheme[];
  readonly texts: OrganisationTexts;
}

export interface SavedSettings extends Settings {
  readonly keptBy: PersonId;
  readonly keptAt: Instant;
}

/** The limits of texts are in UTF-16 units. */
export const SETTINGS_LIMITS = {
  name: 200,
  onCard: 300,
  contact: 200,
  themes: 30,
  daysOff: 100,
} as const;

export function applySettings(file: Organisation, saved: Settings | undefined): Organisation {
  if (!saved) return file;
  const { name, contentLanguage, language, calendar, rhythm, themes, texts } = saved;
  return { ...file, name, contentLanguage, language, calendar, rhythm, themes, texts };
}

export const toSettings = (body: Organisation): Settings => ({
  name: body.name,
  contentLanguage: body.contentLanguage,
  language: defaultLanguageOf(body),
  calendar: body.calendar ?? {},
  rhythm: body.rhythm ?? PROPOSED_RHYTHM,
  themes: body.themes,
  texts: body.texts ?? {},
});

export const defaultLanguageOf = ({
  language,
  contentLanguage,
}: Pick<Organisation, 'language' | 'contentLanguage'>): Language => language ?? contentLanguage;

export const readerLanguage = (
  organisation: Pick<Organisation, 'language' | 'contentLanguage'>,
  ...sources: readonly ({ readonly language?: Language | undefined } | undefined)[]
): Language =>
  sources.find((source) => source?.language !== undefined)?.language ??
  defaultLanguageOf(organisation);

export const changedSettings = (before: Settings, after: Settings): readonly (keyof Settings)[] =>
  SETTINGS_PARTS.filter((part) => !isEqual(before[part], after[part]));

export const SETTINGS_PARTS = [
  'name',
  'contentLanguage',
  'language',
  'calendar',
  'rhythm',
  'themes',
  'texts',
] as const satisfies readonly (keyof Settings)[];

export const removedThemes = (
  before: readonly StrategyTheme[],
  after: readonly StrategyTheme[],
): readonly StrategyTheme[] => before.filter(({ id }) => !after.some((theme) => theme.id === id));
