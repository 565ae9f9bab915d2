import { z } from 'zod';
import { goalId, month } from '../../../../contract/domain-schemas/scalars.ts';
import { readGoal } from '../../../usecases/portfolio/read-goal.ts';
import { defineEndpoint } from '../../http/endpoint.ts';
import { goalView } from '../../../../contract/portfolio/goal.ts';

export const getGoal = defineEndpoint({
  method: 'get',
  path: '/goals/{goal}',
  id: 'getGoal',
  summary: 'Returns a goal in a month, with its history until then',
  params: z.object({ goal: goalId }),
  query: z.strictObject({ month: z.exactOptional(month) }),
  revalidates: true,
  result: goalView,
  refusals: ['goal-not-found', 'month-not-open', 'no-months'],
  handle: ({ context, actor, params, query }) =>
    readGoal(context, actor, { goal: params.goal, month: query.month }),
});
