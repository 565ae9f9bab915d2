import { z } from 'zod';
import { yearParam, month } from '../../../contract/domain-schemas/scalars.ts';
import {
  themeNotesRequest,
  themeNotesView,
  themesView,
  themeView,
} from '../../../contract/portfolio/themes.ts';
import { isSlug } from '../../../domain/common/ids.ts';
import { readTheme } from '../../usecases/themes/read-theme.ts';
import { readThemes } from '../../usecases/themes/read-themes.ts';
import { saveTheme } from '../../usecases/themes/save-theme.ts';
import { defineEndpoint } from '../http/endpoint.ts';

const query = z.strictObject({ month: z.exactOptional(month) });
const theme = z.string().refine(isSlug, 'must be the id of a theme');

export const getThemes = defineEndpoint({
  method: 'get',
  path: '/themes',
  id: 'getThemes',
  summary:
    'Lists the strategy themes with their goals in a month; the newest opened month by default',
  query,
  revalidates: true,
  result: themesView,
  refusals: ['not-allowed', 'month-not-open', 'no-months'],
  handle: ({ context, actor, query }) => readThemes(context, actor, query.month),
});

export const getTheme = defineEndpoint({
  method: 'get',
  path: '/themes/{theme}',
  id: 'getTheme',
  summary: 'Returns a strategy theme with its goals in a month, and the year’s notes about it',
  params: z.object({ theme }),
  query,
  revalidates: true,
  result: themeView,
  refusals: ['not-allowed', 'theme-not-found', 'month-not-open', 'no-months'],
  handle: ({ context, actor, params, query }) =>
    readTheme(context, actor, { theme: params.theme, month: query.month }),
});

export const putTheme = defineEndpoint({
  method: 'put',
  path: '/themes/{theme}/{year}',
  id: 'putTheme',
  summary: 'Saves the year’s successes, challenges and key indicators of a theme',
  params: z.object({ theme, year: yearParam }),
  body: themeNotesRequest,
  result: themeNotesView,
  refusals: ['not-allowed', 'theme-not-found', 'stale-version'],
  handle: ({ context, actor, params, body }) => saveTheme(context, actor, { ...params, ...body }),
});
