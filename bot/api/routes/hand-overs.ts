import { z } from 'zod';
import { myMonthsView } from '../../../contract/check-in/my-goals.ts';
import {
  handOverChoicesView,
  handOverRequest,
  handOverAnswerRequest,
  wrongPersonRequest,
  wrongPersonView,
} from '../../../contract/check-in/hand-over.ts';
import {
  deliverHandOverRequest,
  requestHandOver,
} from '../../usecases/hand-over/request-hand-over.ts';
import { answerHandOver } from '../../usecases/hand-over/answer-hand-over.ts';
import {
  notifyFacilitators,
  reportWrongPerson,
} from '../../usecases/hand-over/report-wrong-person.ts';
import { readHandOverChoices } from '../../usecases/hand-over/read-hand-over-choices.ts';
import { readMyGoalsPage } from '../../usecases/my-goals/read-my-goals-page.ts';
import { takeOver } from '../../usecases/hand-over/take-over.ts';
import { defineEndpoint } from '../http/endpoint.ts';
import {
  CHANGE_ANSWER_REFUSALS,
  HAND_OVER_REFUSALS,
  goalMonthParams,
  goalMonthPath,
} from './goal-month-path.ts';

export const getHandOver = defineEndpoint({
  method: 'get',
  path: `${goalMonthPath}/hand-over`,
  id: 'getHandOver',
  summary: 'Lists the people to whom the caller can hand over a goal’s check-in',
  params: goalMonthParams,
  query: z.strictObject({ name: z.string().max(100).exactOptional() }),
  result: handOverChoicesView,
  refusals: [...CHANGE_ANSWER_REFUSALS, 'name-too-short'],
  handle: async ({ context, actor, params: target, query, language }) => {
    const { goal, ...choices } = await readHandOverChoices(
      context,
      actor,
      { ...target, ...query },
      language,
    );
    return { ...choices, goal: { id: goal.id, name: goal.name } };
  },
});

export const postHandOver = defineEndpoint({
  method: 'post',
  path: `${goalMonthPath}/hand-over`,
  id: 'postHandOver',
  summary: 'Asks another person to answer for the goal; nothing changes until they accept',
  params: goalMonthParams,
  body: handOverRequest,
  result: myMonthsView,
  refusals: [
    ...HAND_OVER_REFUSALS,
    'hand-over-to-self',
    'person-not-found',
    'person-left',
    'hand-over-to-answerer',
    'person-unreachable',
    'hand-over-exists',
  ],
  handle: async ({ context, actor, params: target, body }) => {
    const requested = await requestHandOver(context, actor, { ...target, ...body });
    await deliverHandOverRequest(context, actor, requested);
    return readMyGoalsPage(context, actor);
  },
});

export const postHandOverAnswer = defineEndpoint({
  method: 'post',
  path: `${goalMonthPath}/hand-over/answer`,
  id: 'postHandOverAnswer',
  summary: 'Accepts or declines a hand-over requested from the caller',
  params: goalMonthParams,
  body: handOverAnswerRequest,
  result: myMonthsView,
  refusals: [
    'hand-over-not-found',
    'hand-over-answered',
    'goal-archived',
    'stale-version',
    'month-not-open',
    'month-not-yet-open',
    'month-closed',
  ],
  handle: async ({ context, actor, params: target, body }) => {
    await answerHandOver(context, actor, { ...target, ...body });
    return readMyGoalsPage(context, actor);
  },
});

export const postTakeOver = defineEndpoint({
  method: 'post',
  path: `${goalMonthPath}/take-over`,
  id: 'postTakeOver',
  summary: 'Takes over the goal’s check-in this month, as its deputy',
  params: goalMonthParams,
  result: myMonthsView,
  refusals: [...CHANGE_ANSWER_REFUSALS, 'hand-over-exists', 'stale-version'],
  handle: async ({ context, actor, params: target }) => {
    await takeOver(context, actor, target);
    return readMyGoalsPage(context, actor);
  },
});

export const postWrongPerson = defineEndpoint({
  method: 'post',
  path: `${goalMonthPath}/wrong-person`,
  id: 'postWrongPerson',
  summary: 'Reports to the facilitators that the caller is the wrong person for the goal',
  params: goalMonthParams,
  body: wrongPersonRequest,
  result: wrongPersonView,
  refusals: [...CHANGE_ANSWER_REFUSALS, 'note-too-long', 'note-unreadable'],
  handle: async ({ context, actor, params: target, body }) => {
    const report = await reportWrongPerson(context, actor, { ...target, ...body });
    const { reached, reachedBefore } = await notifyFacilitators(context, report);
    return { reached, ...(reachedBefore.length > 0 && { reachedBefore }) };
  },
});
