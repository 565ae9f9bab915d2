import { z } from 'zod';
import {
  registerCopyResult,
  orderRequest,
  registerCopyRequest,
  registerCopyPlanView,
} from '../../../../contract/register/order-and-copy.ts';
import { yearParam } from '../../../../contract/domain-schemas/scalars.ts';
import { copyGoals, readCopyPlan } from '../../../usecases/register/copy-goals.ts';
import { orderGoals } from '../../../usecases/register/order-goals.ts';
import { defineEndpoint } from '../../http/endpoint.ts';
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
