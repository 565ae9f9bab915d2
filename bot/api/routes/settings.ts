import { z } from 'zod';
import {
  settingsRequest,
  settingsView,
  holidaysView,
} from '../../../contract/register/settings.ts';
import { yearParam } from '../../../contract/domain-schemas/scalars.ts';
import { calendarSchema } from '../../imports/register-schema.ts';
import { readHolidays, readOrganisationSettings } from '../../usecases/settings/read-settings.ts';
import { saveOrganisationSettings } from '../../usecases/settings/save-settings.ts';
import { defineEndpoint } from '../http/endpoint.ts';

const putSettingsRequest = settingsRequest.extend({
  settings: settingsRequest.shape.settings.extend({ calendar: calendarSchema }),
});

export const getSettings = defineEndpoint({
  method: 'get',
  path: '/settings',
  id: 'getSettings',
  summary: 'Returns the settings of the organisation; the operator’s until some are saved',
  result: settingsView,
  refusals: ['not-allowed'],
  handle: ({ context, actor }) => readOrganisationSettings(context, actor),
});

export const putSettings = defineEndpoint({
  method: 'put',
  path: '/settings',
  id: 'putSettings',
  summary: 'Changes the settings of the organisation; sends the version that was read',
  body: putSettingsRequest,
  result: settingsView,
  refusals: ['not-allowed', 'stale-version', 'theme-has-goals'],
  handle: ({ context, actor, body }) => saveOrganisationSettings(context, actor, body),
});

export const getHolidays = defineEndpoint({
  method: 'get',
  path: '/settings/holidays',
  id: 'getHolidays',
  summary: 'Lists a year’s holidays of a country or region; this year’s and Finland’s by default',
  query: z.strictObject({
    country: z.string().max(10).exactOptional(),
    region: z.string().max(10).exactOptional(),
    year: yearParam.exactOptional(),
  }),
  result: holidaysView,
  refusals: ['not-allowed'],
  handle: async ({ context, actor, query, language }) =>
    readHolidays(context, actor, query, language),
});
