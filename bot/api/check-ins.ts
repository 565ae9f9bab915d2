import { z } from 'zod';
import type { CheckInView } from '../../domain/api.ts';
import { goalId, month } from '../schemas/scalars.ts';
import { readCheckIn, type CheckInSituation } from '../usecases/read-check-in.ts';
import { submitCheckIn } from '../usecases/submit-check-in.ts';
import { endpoint } from './endpoint.ts';
import { checkInRequest, checkInView } from './views.ts';

const params = z.object({ goal: goalId, month });

export const getCheckIn = endpoint({
  method: 'get',
  path: '/goals/{goal}/check-ins/{month}',
  id: 'getCheckIn',
  summary: 'How a goal’s check-in stands in a month, with the newest answer',
  params,
  status: 200,
  result: checkInView,
  refusals: ['goal-not-found', 'month-not-open', 'goal-not-in-month'],
  handle: async ({ context, actor, params: target }) =>
    view(await readCheckIn(context, actor, target)),
});

export const putCheckIn = endpoint({
  method: 'put',
  path: '/goals/{goal}/check-ins/{month}',
  id: 'putCheckIn',
  summary:
    'Answers a goal’s check-in, or corrects the answer; `basedOn` is the revision that was read',
  params,
  body: checkInRequest,
  status: 200,
  result: checkInView,
  refusals: [
    'goal-not-found',
    'not-allowed',
    'month-not-open',
    'month-not-yet-open',
    'month-closed',
    'goal-not-in-month',
    'stale-answer',
    'invalid-answer',
  ],
  handle: async ({ context, actor, params: target, body }) => {
    await submitCheckIn(context, actor, { ...target, ...body });
    return view(await readCheckIn(context, actor, target));
  },
});

const view = ({ goal, month: of, state, answer, answeredBy }: CheckInSituation): CheckInView => ({
  goal: goal.id,
  month: of.month,
  state,
  revision: answer?.revision ?? 0,
  ...(answer &&
    answeredBy && {
      answer: {
        month: answer.month,
        revision: answer.revision,
        by: answeredBy,
        at: answer.answeredAt,
        sections: answer.sections,
      },
    }),
});
