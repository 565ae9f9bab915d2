import { z } from 'zod';
import type {
  OrganisationCalendar,
  OrganisationTexts,
  LocalisedText,
  MonthRhythm,
  PartlyLocalisedText,
  StrategyTheme,
} from '../../domain/common/organisation.ts';
import type { SavedSettings, Settings } from '../../domain/months/settings.ts';
import { language } from './person.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { day, instant, personId } from './scalars.ts';

export const localisedText = z.object({
  fi: z.string(),
  sv: z.string(),
  en: z.string(),
} satisfies FieldSchemas<LocalisedText>);

export const partlyLocalisedText = z.object({
  fi: z.string().exactOptional(),
  sv: z.string().exactOptional(),
  en: z.string().exactOptional(),
} satisfies FieldSchemas<PartlyLocalisedText>);

export const theme = z.object({
  id: z.string(),
  name: localisedText,
} satisfies FieldSchemas<StrategyTheme>);

const monthRhythm = z.object({
  opens: z.int().min(1),
  closes: z.int().min(1),
  dueBefore: z.int().min(0),
} satisfies FieldSchemas<MonthRhythm>);

const settingsFields = {
  name: localisedText,
  contentLanguage: language,
  language,
  calendar: z.object({
    country: z.string().exactOptional(),
    region: z.string().exactOptional(),
    daysOff: z.array(day).readonly().exactOptional(),
  } satisfies FieldSchemas<OrganisationCalendar>),
  rhythm: monthRhythm,
  themes: z.array(theme).readonly(),
  texts: z.object({
    onCard: partlyLocalisedText.exactOptional(),
    contact: partlyLocalisedText.exactOptional(),
  } satisfies FieldSchemas<OrganisationTexts>),
} satisfies FieldSchemas<Settings>;

export const settings = z.object(settingsFields);

export const savedSettings = z.object({
  ...settingsFields,
  keptBy: personId,
  keptAt: instant,
} satisfies FieldSchemas<SavedSettings>);
