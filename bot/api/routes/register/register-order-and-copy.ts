import { z } from 'zod';
import {
  registerCopyResult,
  orderRequest,
  registerCopyRequest,
  registerCopyPlanView,
} from '../../../../contract/register/order-and-copy.ts';
import { yearParam, goalId, personId } from '../../../../contract/domain-schemas/scalars.ts';
import { TRAIL_SUBJECTS } from '../../../../domain/trail/trail-subjects.ts';
import { copyGoals, readCopyPlan } from '../../../usecases/register/copy-goals.ts';
import { orderGoals } from '../../../usecases/register/order-goals.ts';
import { readRegisterChanges } from '../../../usecases/register/read-register-changes.ts';
import { defineEndpoint } from '../../http/endpoint.ts';
import { registerChangesView } from '../../../../contract/register/changes.ts';
import { registerView } from '../../../../contract/register/register.ts';

export const putRegisterOrder = defineEndpoint({
  method: 'put',
  path: '/register/{year}/order',
  id: 'putRegisterOrder',
  summary: 'Reorders the goals of the year, all of them or none',
  params: z.object({ year: yearParam }),
  body: orderRequest,
  result: registerView,
  refusals: ['not-allowed', 'goal-not-found', 'stale-version'],
  handle: ({ context, actor, params, body }) =>
    orderGoals(context, actor, { year: params.year, goals: body.goals }),
});

export const getCopyPlan = defineEndpoint({
  method: 'get',
  path: '/register/{year}/copy',
  id: 'getCopyPlan',
  summary: 'Previews copying the goals of the year before; nothing is saved',
  params: z.object({ year: yearParam }),
  result: registerCopyPlanView,
  refusals: ['not-allowed'],
  handle: ({ context, actor, params }) => readCopyPlan(context, actor, params.year),
});

export const postGoalCopies = defineEndpoint({
  method: 'post',
  path: '/register/{year}/copy',
  id: 'copyGoals',
  summary: 'Copies goals of the year before; a goal that is already in the year is skipped',
  params: z.object({ year: yearParam }),
  body: registerCopyRequest,
  result: registerCopyResult,
  refusals: ['not-allowed', 'invalid-goal', 'stale-version'],
  handle: ({ context, actor, params, body }) =>
    copyGoals(context, actor, { year: params.year, goals: body.goals }),
});

const mark = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z:[A-Za-z0-9-]{1,64}$/);

export const getRegisterChanges = defineEndpoint({
  method: 'get',
  path: '/register/{year}/changes',
  id: 'getRegisterChanges',
  summary:
    'Lists changes to goals, people, settings, themes and months; newest first, one page at a time',
  params: z.object({ year: yearParam }),
  query: z.strictObject({
    what: z.enum(TRAIL_SUBJECTS).exactOptional(),
    goal: z.exactOptional(goalId),
    by: z.exactOptional(personId),
    after: mark.exactOptional(),
  }),
  result: registerChangesView,
  refusals: ['not-allowed'],
  handle: ({ context, actor, params, query }) =>
    readRegisterChanges(context, actor, { ...params, ...query }),
});
