import { z } from 'zod';
import { day, month } from '../schemas/scalars.ts';
import { closeMonth } from '../usecases/close-month.ts';
import { monthView as viewOf } from '../usecases/months.ts';
import { openMonth } from '../usecases/open-month.ts';
import { readMonths } from '../usecases/read-months.ts';
import { endpoint } from './endpoint.ts';
import { monthsView, monthView } from './views.ts';

export const getMonths = endpoint({
  method: 'get',
  path: '/months',
  id: 'getMonths',
  summary: 'The opened months of a year; this year’s by default',
  query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2099).exactOptional() }),
  status: 200,
  result: monthsView,
  refusals: [],
  handle: ({ context, query }) => readMonths(context, query.year),
});

export const postMonth = endpoint({
  method: 'post',
  path: '/months',
  id: 'openMonth',
  summary: 'Opens a month for check-ins: every goal of the year gets its row',
  body: z.strictObject({ month, opensOn: day, dueOn: day, closesOn: day }),
  status: 201,
  result: monthView,
  refusals: ['not-allowed', 'month-already-open'],
  handle: async ({ context, actor, body }) =>
    viewOf(context, await openMonth(context, actor, body)),
});

export const postMonthClose = endpoint({
  method: 'post',
  path: '/months/{month}/close',
  id: 'closeMonth',
  summary: 'Closes a month before its closing day',
  params: z.object({ month }),
  status: 200,
  result: monthView,
  refusals: ['not-allowed', 'month-not-open', 'month-closed', 'stale-version'],
  handle: async ({ context, actor, params }) =>
    viewOf(context, await closeMonth(context, actor, params.month)),
});
