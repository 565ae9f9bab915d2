import { z } from 'zod';
import { month } from '../../../../contract/domain-schemas/scalars.ts';
import { cancelRun } from '../../../usecases/runs/cancel-run.ts';
import { planRun } from '../../../usecases/runs/plan-run.ts';
import { readRun, readRuns } from '../../../usecases/runs/read-runs.ts';
import { sendRun } from '../../../usecases/runs/send-run.ts';
import { defineEndpoint } from '../../http/endpoint.ts';
import {
  deliveryRowsQuery,
  runsView,
  runPathParams,
  runView,
  runRequest,
} from '../../../../contract/reminders/runs.ts';

export const getRuns = defineEndpoint({
  method: 'get',
  path: '/runs',
  id: 'getRuns',
  summary:
    'Lists the reminder runs of a month with their totals, newest first; the newest month by default',
  query: z.strictObject({ month: z.exactOptional(month) }),
  result: runsView,
  refusals: ['not-allowed', 'month-not-open', 'no-months'],
  handle: ({ context, actor, query }) => readRuns(context, actor, query.month),
});

export const postRun = defineEndpoint({
  method: 'post',
  path: '/runs',
  id: 'planRun',
  summary:
    'Plans a reminder run: who would get what, and who would be skipped and why. Sends nothing',
  body: runRequest,
  status: 201,
  result: runView,
  refusals: [
    'not-allowed',
    'month-not-open',
    'month-not-yet-open',
    'month-closed',
    'no-months',
    'selection-unknown',
    'person-unreachable',
    'stale-version',
  ],
  handle: ({ context, actor, body }) => planRun(context, actor, body),
});

export const getRun = defineEndpoint({
  method: 'get',
  path: '/runs/{month}/{run}',
  id: 'getRun',
  summary: 'Returns a reminder run with 200 delivery rows, after the given person',
  params: runPathParams,
  query: deliveryRowsQuery,
  result: runView,
  refusals: ['not-allowed', 'run-not-found'],
  handle: ({ context, actor, params, query }) => readRun(context, actor, { ...params, ...query }),
});

export const postRunSend = defineEndpoint({
  method: 'post',
  path: '/runs/{month}/{run}/send',
  id: 'sendRun',
  summary: 'Starts sending a planned run; the response shows it in progress',
  params: runPathParams,
  result: runView,
  refusals: [
    'not-allowed',
    'run-not-found',
    'run-already-sent',
    'run-cancelled',
    'nobody-to-remind',
    'month-not-open',
    'month-not-yet-open',
    'month-closed',
    'stale-version',
  ],
  handle: async ({ context, actor, params }) => {
    await sendRun(context, actor, params);
    return readRun(context, actor, params);
  },
});

export const postRunCancel = defineEndpoint({
  method: 'post',
  path: '/runs/{month}/{run}/cancel',
  id: 'cancelRun',
  summary: 'Cancels the unsent part of a run; a run that was never started is discarded',
  params: runPathParams,
  result: runView,
  refusals: ['not-allowed', 'run-not-found', 'run-cancelled', 'run-finished', 'stale-version'],
  handle: async ({ context, actor, params }) => {
    await cancelRun(context, actor, params);
    return readRun(context, actor, params);
  },
});
