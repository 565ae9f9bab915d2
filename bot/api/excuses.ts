import { z } from 'zod';
import { goalId, month } from '../schemas/scalars.ts';
import { excuseGoal } from '../usecases/excuse-goal.ts';
import { endpoint } from './endpoint.ts';

export const putExcuse = endpoint({
  method: 'put',
  path: '/goals/{goal}/check-ins/{month}/excuse',
  id: 'excuseGoal',
  summary: 'Excuses a goal from a month’s check-in, with the reason',
  params: z.object({ goal: goalId, month }),
  body: z.strictObject({ reason: z.string().trim().min(1).max(1000) }),
  status: 200,
  result: z.object({ goal: goalId, month }),
  refusals: ['not-allowed', 'goal-not-in-month', 'stale-version'],
  handle: async ({ context, actor, params, body }) => {
    await excuseGoal(context, actor, { ...params, ...body });
    return params;
  },
});
