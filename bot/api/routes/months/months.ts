import { z } from 'zod';
import { yearParam, month } from '../../../../contract/domain-schemas/scalars.ts';
import {
  openMonthRequest,
  closeMonthRequest,
  changeMonthRequest,
  reopenMonthRequest,
  monthsView,
} from '../../../../contract/months/months.ts';
import { changeMonth } from '../../../usecases/months/change-month.ts';
import { closeMonth } from '../../../usecases/months/close-month.ts';
import { toMonthView as viewOf } from '../../../usecases/shared/choose-month.ts';
import { openMonth } from '../../../usecases/months/open-month.ts';
import { readMonths } from '../../../usecases/months/read-months.ts';
import { reopenMonth } from '../../../usecases/months/reopen-month.ts';
import { defineEndpoint } from '../../http/endpoint.ts';
import { monthView } from '../../../../contract/common/organisation.ts';

export const getMonths = defineEndpoint({
  method: 'get',
  path: '/months',
  id: 'getMonths',
  summary: 'Lists the opened months of a year; this year’s by default',
  query: z.strictObject({ year: yearParam.exactOptional() }),
  result: monthsView,
  refusals: [],
  handle: ({ context, query }) => readMonths(context, query.year),
});

export const postMonth = defineEndpoint({
  method: 'post',
  path: '/months',
  id: 'openMonth',
  summary: 'Opens a month for the check-ins of every goal of the year',
  body: openMonthRequest,
  status: 201,
  result: monthView,
  refusals: ['not-allowed', 'month-already-open', 'month-days-impossible'],
  handle: async ({ context, actor, body }) =>
    viewOf(context, await openMonth(context, actor, body)),
});

export const putMonth = defineEndpoint({
  method: 'put',
  path: '/months/{month}',
  id: 'changeMonth',
  summary: 'Changes the days of a month that has not closed',
  params: z.object({ month }),
  body: changeMonthRequest,
  result: monthView,
  refusals: [
    'not-allowed',
    'month-not-open',
    'month-closed',
    'month-days-impossible',
    'stale-version',
  ],
  handle: async ({ context, actor, params, body }) =>
    viewOf(context, await changeMonth(context, actor, params.month, body)),
});

export const postMonthClose = defineEndpoint({
  method: 'post',
  path: '/months/{month}/close',
  id: 'closeMonth',
  summary: 'Closes a month before its closing day',
  params: z.object({ month }),
  body: closeMonthRequest,
  result: monthView,
  refusals: ['not-allowed', 'month-not-open', 'month-closed', 'stale-version'],
  handle: async ({ context, actor, params, body }) =>
    viewOf(context, await closeMonth(context, actor, params.month, body.version)),
});

export const postMonthReopen = defineEndpoint({
  method: 'post',
  path: '/months/{month}/reopen',
  id: 'reopenMonth',
  summary: 'Reopens the newest closed month until a new closing day',
  params: z.object({ month }),
  body: reopenMonthRequest,
  result: monthView,
  refusals: [
    'not-allowed',
    'month-not-open',
    'month-not-reopenable',
    'month-days-impossible',
    'stale-version',
  ],
  handle: async ({ context, actor, params, body }) =>
    viewOf(context, await reopenMonth(context, actor, params.month, body)),
});
