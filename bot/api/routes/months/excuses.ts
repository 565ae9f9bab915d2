import { excuseRequest, withdrawExcuseRequest } from '../../../../contract/months/months.ts';
import { excuseGoal, withdrawExcuse } from '../../../usecases/months/excuse-goal.ts';
import { defineEndpoint } from '../../http/endpoint.ts';
import { goalMonthParams, goalMonthPath } from '../goal-month-path.ts';

const path = `${goalMonthPath}/excuse`;

export const putExcuse = defineEndpoint({
  method: 'put',
  path,
  id: 'excuseGoal',
  summary: 'Excuses a goal from a month’s check-in, with the reason',
  params: goalMonthParams,
  body: excuseRequest,
  result: goalMonthParams,
  refusals: ['not-allowed', 'goal-not-in-month', 'stale-version'],
  handle: async ({ context, actor, params: of, body }) => {
    await excuseGoal(context, actor, { ...of, ...body });
    return of;
  },
});

export const postExcuseWithdraw = defineEndpoint({
  method: 'post',
  path: `${path}/withdraw`,
  id: 'withdrawExcuse',
  summary: 'Removes a goal’s excuse, so that it waits for its answer again',
  params: goalMonthParams,
  body: withdrawExcuseRequest,
  result: goalMonthParams,
  refusals: ['not-allowed', 'goal-not-in-month', 'goal-archived', 'stale-version'],
  handle: async ({ context, actor, params: of, body }) => {
    await withdrawExcuse(context, actor, { ...of, ...body });
    return of;
  },
});
