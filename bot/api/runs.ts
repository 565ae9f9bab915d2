import { z } from 'zod';
import { month, runId } from '../schemas/scalars.ts';
import { planRun } from '../usecases/plan-run.ts';
import { readRun, readRuns } from '../usecases/read-run.ts';
import { sendRun } from '../usecases/send-run.ts';
import { endpoint } from './endpoint.ts';
import { runsView, runView } from './views.ts';

const target = z.object({ month, run: runId });

export const getRuns = endpoint({
  method: 'get',
  path: '/runs',
  id: 'getRuns',
  summary: 'The reminder runs of a month, newest first; the newest month by default',
  query: z.strictObject({ month: z.exactOptional(month) }),
  status: 200,
  result: runsView,
  refusals: ['not-allowed', 'month-not-open', 'no-months'],
  handle: ({ context, actor, query }) => readRuns(context, actor, query.month),
});

export const postRun = endpoint({
  method: 'post',
  path: '/runs',
  id: 'planRun',
  summary: 'Plans a reminder run: who would get what and why, who would not. Sends nothing',
  body: z.strictObject({ month: z.exactOptional(month) }),
  status: 201,
  result: runView,
  refusals: ['not-allowed', 'month-not-open', 'month-not-yet-open', 'month-closed', 'no-months'],
  handle: ({ context, actor, body }) => planRun(context, actor, body.month),
});

export const getRun = endpoint({
  method: 'get',
  path: '/runs/{month}/{run}',
  id: 'getRun',
  summary: 'A reminder run with what became of each person',
  params: target,
  status: 200,
  result: runView,
  refusals: ['not-allowed', 'run-not-found'],
  handle: ({ context, actor, params }) => readRun(context, actor, params),
});

export const postRunSend = endpoint({
  method: 'post',
  path: '/runs/{month}/{run}/send',
  id: 'sendRun',
  summary: 'Sends a planned run to those who still wait for it; again, only what was left',
  params: target,
  status: 200,
  result: runView,
  refusals: ['not-allowed', 'run-not-found', 'nobody-to-remind', 'month-not-open', 'month-closed'],
  handle: async ({ context, actor, params }) => {
    await sendRun(context, actor, params);
    return readRun(context, actor, params);
  },
});
