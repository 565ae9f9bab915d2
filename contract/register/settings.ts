import { z } from 'zod';
import { parseDay } from '../../domain/common/month.ts';
import { LANGUAGES } from '../../domain/common/person.ts';
import {
  isPossibleRhythm,
  MAX_WORKING_DAYS_IN_MONTH,
  SETTINGS_LIMITS,
  type Settings,
} from '../../domain/months/settings.ts';
import { localisedName, parsedText, plainText, slug, requireUnique } from '../common/input.ts';
import { personRef } from '../common/id-and-name.ts';
import type { FieldSchemas, Infer } from '../schema-types.ts';
import { monthDays } from '../domain-schemas/month.ts';
import { count, day, instant, month, version } from '../domain-schemas/scalars.ts';
import { settings } from '../domain-schemas/settings.ts';

export const settingsView = z.object({
  /** Send it back when saving. Undefined until a facilitator first saves the settings. */
  version: z.string().exactOptional(),
  settings,
  /** IANA time zone. Only the operator can change it. */
  timeZone: z.string(),
  /** Number of this year's goals by theme id. Themes without goals are left out. */
  goals: z.record(z.string(), count),
  /** ISO 3166-1 codes of the countries whose holidays are known. */
  countries: z.array(z.string()),
  /** The next month, with its proposed days. */
  next: z.object({ month, ...monthDays.shape }),
  keptBy: personRef.exactOptional(),
  keptAt: instant.exactOptional(),
});
export type SettingsView = Infer<typeof settingsView>;

/** The holiday source checks whether it knows the country and the region. */
export const calendarInput = z.strictObject({
  country: z.string().exactOptional(),
  region: z.string().exactOptional(),
  daysOff: z
    .array(parsedText(parseDay, 'must be a day such as "2026-12-07"'))
    .max(SETTINGS_LIMITS.daysOff)
    .check(requireUnique('day', (one) => one))
    .readonly()
    .exactOptional(),
});

export const themesInput = z
  .array(z.strictObject({ id: slug, name: localisedName }))
  .min(1, 'must hold at least one strategy theme')
  .max(SETTINGS_LIMITS.themes)
  .check(requireUnique('theme', (theme) => theme.id))
  .readonly();

const ownWords = (max: number) => {
  const line = plainText(max).exactOptional();
  return z.strictObject({ fi: line, sv: line, en: line }).exactOptional();
};
const nth = z.int().min(1).max(MAX_WORKING_DAYS_IN_MONTH);

export const settingsRequest = z.strictObject({
  version: version.exactOptional(),
  settings: z.strictObject({
    name: localisedName,
    contentLanguage: z.enum(LANGUAGES),
    language: z.enum(LANGUAGES),
    calendar: calendarInput,
    rhythm: z
      .strictObject({
        opens: nth,
        closes: nth,
        dueBefore: z
          .int()
          .min(0)
          .max(MAX_WORKING_DAYS_IN_MONTH - 1),
      })
      .refine(isPossibleRhythm, { message: 'opens <= closes - dueBefore must hold' }),
    themes: themesInput,
    texts: z.strictObject({
      onCard: ownWords(SETTINGS_LIMITS.onCard),
      contact: ownWords(SETTINGS_LIMITS.contact),
    }),
  } satisfies FieldSchemas<Settings>),
});
export type SettingsRequest = Infer<typeof settingsRequest>;

export const holidaysView = z.object({
  year: z.int(),
  /** Regions with holidays of their own. `code` is the second part of an ISO 3166-2 code. */
  regions: z.array(z.object({ code: z.string(), name: z.string() })),
  /** Includes holidays at weekends. Names are in the reader's language where they are known. */
  holidays: z.array(z.object({ day, name: z.string() })),
});
export type HolidaysView = Infer<typeof holidaysView>;
export type Holiday = HolidaysView['holidays'][number];
