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

/** No month has more working days than this. */
export const MAX_WORKING_DAYS_IN_MONTH = 23;

/** Leaves those who are late a week before the month closes. */
export const PROPOSED_RHYTHM: MonthRhythm = {
  opens: 1,
  closes: MAX_WORKING_DAYS_IN_MONTH,
  dueBefore: 5,
};

/** The due day is not before the opening day. */
export const isPossibleRhythm = ({ opens, closes, dueBefore }: MonthRhythm): boolean =>
  opens <= closes - dueBefore;

/** What the facilitator decides of the body; the rest of it is the operator's. */
export interface Settings {
  readonly name: LocalisedText;
  readonly contentLanguage: Language;
  /** For whoever has told no language of theirs. */
  readonly language: Language;
  readonly calendar: OrganisationCalendar;
  readonly rhythm: MonthRhythm;
  /** In the order in which they are shown. */
  readonly themes: readonly StrategyTheme[];
  readonly texts: OrganisationTexts;
}

/** Settings as they were saved; one for a body. */
export interface SavedSettings extends Settings {
  readonly keptBy: PersonId;
  readonly keptAt: Instant;
}

/** Bounds of what the settings hold; characters are UTF-16 units. */
export const SETTINGS_LIMITS = {
  name: 200,
  onCard: 300,
  contact: 200,
  themes: 30,
  daysOff: 100,
} as const;

/** The body of the operator's file with what has been saved in its place. */
export function applySettings(file: Organisation, saved: Settings | undefined): Organisation {
  if (!saved) return file;
  const { name, contentLanguage, language, calendar, rhythm, themes, texts } = saved;
  return { ...file, name, contentLanguage, language, calendar, rhythm, themes, texts };
}

/** What the body has now, with what is proposed where it says nothing. */
export const settingsOf = (body: Organisation): Settings => ({
  name: body.name,
  contentLanguage: body.contentLanguage,
  language: defaultLanguageOf(body),
  calendar: body.calendar ?? {},
  rhythm: body.rhythm ?? PROPOSED_RHYTHM,
  themes: body.themes,
  texts: body.texts ?? {},
});

/** What somebody reads who has told no language. */
export const defaultLanguageOf = ({
  language,
  contentLanguage,
}: Pick<Organisation, 'language' | 'contentLanguage'>): Language => language ?? contentLanguage;

/** The first language that a source knows, best source first: the person's choice, then that of their chat. */
export const readerLanguage = (
  organisation: Pick<Organisation, 'language' | 'contentLanguage'>,
  ...sources: readonly ({ readonly language?: Language | undefined } | undefined)[]
): Language =>
  sources.find((source) => source?.language !== undefined)?.language ??
  defaultLanguageOf(organisation);

/** The parts of the settings that differ, for the trail of changes. */
export const changedParts = (before: Settings, after: Settings): readonly (keyof Settings)[] =>
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

/** Themes that were there and are no more. */
export const removedThemes = (
  before: readonly StrategyTheme[],
  after: readonly StrategyTheme[],
): readonly StrategyTheme[] => before.filter(({ id }) => !after.some((theme) => theme.id === id));
