import { z } from 'zod';
import type { Holiday, HolidaysView, SettingsView } from '../../../contract/api-settings.ts';
import { LANGUAGES } from '../../../domain/common/person.ts';
import {
  isPossibleRhythm,
  MAX_WORKING_DAYS_IN_MONTH,
  SETTINGS_LIMITS,
  type Settings,
} from '../../../domain/months/settings.ts';
import { calendarSchema, localised, themesSchema } from '../../imports/register-schema.ts';
import { plainText } from '../../imports/schema-parts.ts';
import { settings } from '../../../contract/values/settings.ts';
import { day, instant, month, type Fields, yearParam } from '../../../contract/values/scalars.ts';
import { readHolidays, readSettings } from '../../usecases/settings/read-settings.ts';
import { saveSettings } from '../../usecases/settings/save-settings.ts';
import { endpoint } from '../http/endpoint.ts';
import { count, personRef } from '../../../contract/common.ts';

const ownWords = (max: number) => {
  const line = plainText(max).exactOptional();
  return z.strictObject({ fi: line, sv: line, en: line }).exactOptional();
};
const nth = z.int().min(1).max(MAX_WORKING_DAYS_IN_MONTH);

const wanted = z.strictObject({
  name: localised,
  contentLanguage: z.enum(LANGUAGES),
  language: z.enum(LANGUAGES),
  calendar: calendarSchema,
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
  themes: themesSchema,
  texts: z.strictObject({
    onCard: ownWords(SETTINGS_LIMITS.onCard),
    contact: ownWords(SETTINGS_LIMITS.contact),
  }),
} satisfies Fields<Settings>);

const settingsView = z.object({
  version: z.string().exactOptional(),
  settings,
  timeZone: z.string(),
  goals: z.record(z.string(), count),
  countries: z.array(z.string()),
  next: z.object({ month, opensOn: day, dueOn: day, closesOn: day } satisfies Fields<
    SettingsView['next']
  >),
  keptBy: personRef.exactOptional(),
  keptAt: instant.exactOptional(),
} satisfies Fields<SettingsView>);

const holidaysView = z.object({
  year: z.int(),
  regions: z.array(z.object({ code: z.string(), name: z.string() })),
  holidays: z.array(z.object({ day, name: z.string() } satisfies Fields<Holiday>)),
} satisfies Fields<HolidaysView>);

export const getSettings = endpoint({
  method: 'get',
  path: '/settings',
  id: 'getSettings',
  summary: 'What the facilitator decides of the body; the operator’s while nobody has saved any',
  status: 200,
  result: settingsView,
  refusals: ['not-allowed'],
  handle: ({ context, actor }) => readSettings(context, actor),
});

export const putSettings = endpoint({
  method: 'put',
  path: '/settings',
  id: 'putSettings',
  summary: 'Changes the settings of the body when the version read is given',
  body: z.strictObject({ version: z.string().max(200).exactOptional(), settings: wanted }),
  status: 200,
  result: settingsView,
  refusals: ['not-allowed', 'stale-version', 'theme-has-goals'],
  handle: ({ context, actor, body }) => saveSettings(context, actor, body),
});

export const getHolidays = endpoint({
  method: 'get',
  path: '/settings/holidays',
  id: 'getHolidays',
  summary:
    'A year’s holidays of a country, and of a region of it; this year’s and Finland’s by default',
  query: z.strictObject({
    country: z.string().max(10).exactOptional(),
    region: z.string().max(10).exactOptional(),
    year: yearParam.exactOptional(),
  }),
  status: 200,
  result: holidaysView,
  refusals: ['not-allowed'],
  handle: async ({ context, actor, query, language }) =>
    readHolidays(context, actor, query, language),
});
