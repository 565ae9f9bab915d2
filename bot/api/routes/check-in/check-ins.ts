import {
  type CheckInView,
  repeatAnswerRequest,
  checkInRequest,
  checkInView,
} from '../../../../contract/check-in/check-in.ts';
import { readCheckIn } from '../../../usecases/check-in/read-check-in.ts';
import type { CheckInSituation } from '../../../views/check-in.ts';
import {
  runFollowUps,
  startFollowUps,
  type FollowUp,
} from '../../../usecases/check-in/run-follow-ups.ts';
import { recordAnswer, type RecordedAnswer } from '../../../usecases/check-in/record-answer.ts';
import type { CurrentContext } from '../../../usecases/shared/current-settings.ts';
import { readCheckInForm } from '../../../usecases/check-in/read-check-in-form.ts';
import { defineEndpoint } from '../../http/endpoint.ts';
import {
  CHANGE_ANSWER_REFUSALS,
  goalMonthParams,
  goalMonthPath,
  READ_OWN_GOAL_REFUSALS,
} from '../goal-month-path.ts';
import { checkInFormView } from '../../../../contract/check-in/check-in-form.ts';

export const getCheckIn = defineEndpoint({
  method: 'get',
  path: goalMonthPath,
  id: 'getCheckIn',
  summary: 'Returns a goal’s check-in in a month, with the newest answer',
  params: goalMonthParams,
  result: checkInView,
  refusals: ['goal-not-found', 'month-not-open', 'goal-not-in-month'],
  handle: async ({ context, actor, params: target }) =>
    toCheckInView(await readCheckIn(context, actor, target)),
});

export const putCheckIn = defineEndpoint({
  method: 'put',
  path: goalMonthPath,
  id: 'putCheckIn',
  summary:
    'Answers a goal’s check-in, or corrects the answer; `basedOn` is the revision that was read',
  params: goalMonthParams,
  body: checkInRequest,
  result: checkInView,
  refusals: [...CHANGE_ANSWER_REFUSALS, 'stale-answer', 'invalid-answer'],
  handle: async ({ context, actor, params: target, body }) => {
    const { draft, ...answer } = body;
    const source = draft === undefined ? {} : { draft: { edition: draft } };
    const recorded = await recordAnswer(context, actor, { ...target, ...answer }, source);
    return afterAnswer(context, recorded);
  },
});

export const getCheckInForm = defineEndpoint({
  method: 'get',
  path: `${goalMonthPath}/form`,
  id: 'getCheckInForm',
  summary: 'Returns the data of a goal’s check-in form, with the caller’s draft',
  params: goalMonthParams,
  result: checkInFormView,
  refusals: READ_OWN_GOAL_REFUSALS,
  handle: ({ context, actor, params: target }) => readCheckInForm(context, actor, target),
});

export const postUnchangedCheckIn = defineEndpoint({
  method: 'post',
  path: `${goalMonthPath}/unchanged`,
  id: 'postUnchanged',
  summary: 'Repeats the goal’s last answer as this month’s',
  params: goalMonthParams,
  body: repeatAnswerRequest,
  result: checkInView,
  refusals: [...CHANGE_ANSWER_REFUSALS, 'stale-answer', 'invalid-answer'],
  handle: async ({ context, actor, params: target, body }) => {
    const recorded = await recordAnswer(context, actor, { ...target, ...body });
    return afterAnswer(context, recorded);
  },
});

/** Reads nothing again, because a stored answer must not be answered with an error. */
async function afterAnswer(
  context: CurrentContext,
  { follow, situation }: RecordedAnswer,
): Promise<CheckInView> {
  // The tab reads its drafts right afterwards, so the response waits until the named draft is gone.
  const isNamedDraft = (one: FollowUp): boolean =>
    one.kind === 'discard-draft' && 'edition' in one.used;
  startFollowUps(
    context,
    follow.filter((one) => !isNamedDraft(one)),
  );
  await runFollowUps(context, follow.filter(isNamedDraft));
  return toCheckInView(situation);
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
