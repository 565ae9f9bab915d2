import { z } from 'zod';
import type { Actor } from '../../domain/access.ts';
import type { CheckInView } from '../../domain/api.ts';
import type { Goal } from '../../domain/goal.ts';
import { goalId, month } from '../schemas/scalars.ts';
import { confirmUnchanged } from '../usecases/confirm-unchanged.ts';
import type { Context } from '../usecases/context.ts';
import { dropStoredDraft } from '../usecases/drop-draft.ts';
import { readCheckIn, type CheckInSituation } from '../usecases/read-check-in.ts';
import { refreshEveryone } from '../usecases/refresh-others.ts';
import { submitCheckIn } from '../usecases/submit-check-in.ts';
import type { DraftTarget } from '../usecases/read-draft.ts';
import { readForm } from '../usecases/read-form.ts';
import { endpoint } from './endpoint.ts';
import { checkInFormView, unchangedRequest } from './mine-views.ts';
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
    'goal-archived',
    'not-allowed',
    'month-not-open',
    'month-not-yet-open',
    'month-closed',
    'goal-not-in-month',
    'stale-answer',
    'invalid-answer',
  ],
  handle: async ({ context, actor, params: target, body }) => {
    const { draft, ...answer } = body;
    const { goal } = await submitCheckIn(context, actor, { ...target, ...answer });
    if (draft !== undefined) await dropStoredDraft(context, actor, target, draft);
    return answered(context, actor, goal, target);
  },
});

export const getCheckInForm = endpoint({
  method: 'get',
  path: '/goals/{goal}/check-ins/{month}/form',
  id: 'getCheckInForm',
  summary: 'What the form of a goal’s check-in is drawn from, with the caller’s own draft',
  params,
  status: 200,
  result: checkInFormView,
  refusals: [
    'goal-not-found',
    'goal-archived',
    'not-allowed',
    'month-not-open',
    'goal-not-in-month',
  ],
  handle: ({ context, actor, params: target }) => readForm(context, actor, target),
});

export const postUnchanged = endpoint({
  method: 'post',
  path: '/goals/{goal}/check-ins/{month}/unchanged',
  id: 'postUnchanged',
  summary: 'Gives the goal’s last answer again as this month’s',
  params,
  body: unchangedRequest,
  status: 200,
  result: checkInView,
  refusals: [
    'goal-not-found',
    'goal-archived',
    'not-allowed',
    'month-not-open',
    'month-not-yet-open',
    'month-closed',
    'goal-not-in-month',
    'stale-answer',
    'invalid-answer',
  ],
  handle: async ({ context, actor, params: target, body }) => {
    const { goal } = await confirmUnchanged(context, actor, { ...target, ...body });
    return answered(context, actor, goal, target);
  },
});

async function answered(
  context: Context,
  actor: Actor,
  goal: Goal,
  target: DraftTarget,
): Promise<CheckInView> {
  // Not waited for: nobody's card is worth a slower answer.
  void refreshEveryone(context, { goal, month: target.month });
  return view(await readCheckIn(context, actor, target));
}

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
