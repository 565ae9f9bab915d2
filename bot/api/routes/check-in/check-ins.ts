import type { Actor } from '../../../../domain/goal/access.ts';
import type { CheckInView } from '../../../../contract/api.ts';
import type { Goal } from '../../../../domain/goal/goal.ts';
import { confirmUnchanged } from '../../../usecases/check-in/confirm-unchanged.ts';
import type { SendingContext } from '../../../usecases/shared/context.ts';
import { discardDraftEdition } from '../../../usecases/check-in/discard-draft.ts';
import { readCheckIn } from '../../../usecases/check-in/read-check-in.ts';
import type { CheckInSituation } from '../../../views/check-in.ts';
import { refreshAllCards } from '../../../usecases/check-in/refresh-goal-cards.ts';
import { submitCheckIn } from '../../../usecases/check-in/submit-check-in.ts';
import type { GoalMonth } from '../../../usecases/shared/require-goal.ts';
import { readCheckInForm } from '../../../usecases/check-in/read-check-in-form.ts';
import { endpoint } from '../../http/endpoint.ts';
import {
  ANSWER_REFUSALS,
  goalMonth,
  goalMonthPath,
  OWN_GOAL_REFUSALS,
} from '../goal-month-path.ts';
import { checkInFormView, unchangedRequest } from '../../../../contract/my-goals.ts';
import { checkInRequest, checkInView } from '../../../../contract/common.ts';

export const getCheckIn = endpoint({
  method: 'get',
  path: goalMonthPath,
  id: 'getCheckIn',
  summary: 'How a goal’s check-in stands in a month, with the newest answer',
  params: goalMonth,
  status: 200,
  result: checkInView,
  refusals: ['goal-not-found', 'month-not-open', 'goal-not-in-month'],
  handle: async ({ context, actor, params: target }) =>
    toCheckInView(await readCheckIn(context, actor, target)),
});

export const putCheckIn = endpoint({
  method: 'put',
  path: goalMonthPath,
  id: 'putCheckIn',
  summary:
    'Answers a goal’s check-in, or corrects the answer; `basedOn` is the revision that was read',
  params: goalMonth,
  body: checkInRequest,
  status: 200,
  result: checkInView,
  refusals: [...ANSWER_REFUSALS, 'stale-answer', 'invalid-answer'],
  handle: async ({ context, actor, params: target, body }) => {
    const { draft, ...answer } = body;
    const { goal } = await submitCheckIn(context, actor, { ...target, ...answer });
    if (draft !== undefined) await discardDraftEdition(context, actor, target, draft);
    return afterAnswer(context, actor, goal, target);
  },
});

export const getCheckInForm = endpoint({
  method: 'get',
  path: `${goalMonthPath}/form`,
  id: 'getCheckInForm',
  summary: 'What the form of a goal’s check-in is drawn from, with the caller’s own draft',
  params: goalMonth,
  status: 200,
  result: checkInFormView,
  refusals: OWN_GOAL_REFUSALS,
  handle: ({ context, actor, params: target }) => readCheckInForm(context, actor, target),
});

export const postUnchanged = endpoint({
  method: 'post',
  path: `${goalMonthPath}/unchanged`,
  id: 'postUnchanged',
  summary: 'Gives the goal’s last answer again as this month’s',
  params: goalMonth,
  body: unchangedRequest,
  status: 200,
  result: checkInView,
  refusals: [...ANSWER_REFUSALS, 'stale-answer', 'invalid-answer'],
  handle: async ({ context, actor, params: target, body }) => {
    const { goal } = await confirmUnchanged(context, actor, { ...target, ...body });
    return afterAnswer(context, actor, goal, target);
  },
});

async function afterAnswer(
  context: SendingContext,
  actor: Actor,
  goal: Goal,
  target: GoalMonth,
): Promise<CheckInView> {
  // Not waited for: nobody's card is worth a slower answer.
  void refreshAllCards(context, { goal, month: target.month });
  return toCheckInView(await readCheckIn(context, actor, target));
}

const toCheckInView = ({
  goal,
  month: of,
  state,
  answer,
  answeredBy,
}: CheckInSituation): CheckInView => ({
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
