import { excuseRequest, withdrawExcuseRequest } from '../../../../contract/months/months.ts';
import { excuseGoal, withdrawExcuse } from '../../../usecases/months/excuse-goal.ts';
import { endpoint } from '../../http/endpoint.ts';
import { goalMonth, goalMonthPath } from '../goal-month-path.ts';

const path = `${goalMonthPath}/excuse`;

export const putExcuse = endpoint({
  method: 'put',
  path,
  id: 'excuseGoal',
  summary: 'Excuses a goal from a month’s check-in, with the reason',
  params: goalMonth,
  body: excuseRequest,
  result: goalMonth,
  refusals: ['not-allowed', 'goal-not-in-month', 'stale-version'],
  handle: async ({ context, actor, params: of, body }) => {
    await excuseGoal(context, actor, { ...of, ...body });
    return of;
  },
});

export const postExcuseWithdraw = endpoint({
  method: 'post',
  path: `${path}/withdraw`,
  id: 'withdrawExcuse',
  summary: 'Removes a goal’s excuse, so that it waits for its answer again',
  params: goalMonth,
  body: withdrawExcuseRequest,
  result: goalMonth,
  refusals: ['not-allowed', 'goal-not-in-month', 'goal-archived', 'stale-version'],
  handle: async ({ context, actor, params: of, body }) => {
    await withdrawExcuse(context, actor, { ...of, ...body });
    return of;
  },
});
