import { z } from 'zod';
import type {
  HandOverAnswerRequest,
  HandOverChoicesView,
  HandOverRequest,
  WrongPersonRequest,
  WrongPersonView,
} from '../../domain/api-hand-over.ts';
import { HAND_OVER_SCOPES } from '../../domain/hand-over.ts';
import { LIMITS } from '../../domain/limits.ts';
import type { RefusalCode } from '../../domain/refusal.ts';
import { goalId, instant, month, personId, type Fields } from '../schemas/scalars.ts';
import { answerHandOver, handOver } from '../usecases/hand-over.ts';
import { notTheRightPerson } from '../usecases/not-the-right-person.ts';
import { readHandOverChoices } from '../usecases/read-hand-on.ts';
import { readMine } from '../usecases/read-mine.ts';
import { takeOver } from '../usecases/take-over.ts';
import { endpoint } from './endpoint.ts';
import { mineView } from './mine-views.ts';
import { goalRef, personRef } from './views.ts';

const base = '/goals/{goal}/check-ins/{month}';
const params = z.object({ goal: goalId, month });

const OF_GOAL: readonly RefusalCode[] = [
  'goal-not-found',
  'goal-archived',
  'not-allowed',
  'month-not-open',
  'month-not-yet-open',
  'month-closed',
  'goal-not-in-month',
];

export const getHandOver = endpoint({
  method: 'get',
  path: `${base}/hand-over`,
  id: 'getHandOver',
  summary: 'Whom the caller can hand a goal’s check-in to',
  params,
  query: z.strictObject({ name: z.string().max(100).exactOptional() }),
  status: 200,
  result: z.object({
    goal: goalRef,
    deputy: personRef.exactOptional(),
    people: z.array(personRef),
    byName: z.boolean(),
  } satisfies Fields<HandOverChoicesView>),
  refusals: [...OF_GOAL, 'name-too-short'],
  handle: async ({ context, actor, params: target, query }) => {
    const { goal, ...choices } = await readHandOverChoices(context, actor, { ...target, ...query });
    return { ...choices, goal: { id: goal.id, name: goal.name } };
  },
});

export const postHandOver = endpoint({
  method: 'post',
  path: `${base}/hand-over`,
  id: 'postHandOver',
  summary: 'Asks another person to answer for the goal; nothing changes before they accept',
  params,
  body: z.strictObject({
    to: personId,
    scope: z.enum(HAND_OVER_SCOPES),
  } satisfies Fields<HandOverRequest>),
  status: 200,
  result: mineView,
  refusals: [
    ...OF_GOAL,
    'hand-over-to-self',
    'person-not-found',
    'person-left',
    'hand-over-to-answerer',
    'person-unreachable',
    'hand-over-exists',
  ],
  handle: async ({ context, actor, params: target, body }) => {
    await handOver(context, actor, { ...target, ...body });
    return readMine(context, actor);
  },
});

export const postHandOverAnswer = endpoint({
  method: 'post',
  path: `${base}/hand-over/answer`,
  id: 'postHandOverAnswer',
  summary: 'Accepts or declines a goal that the caller was asked to take',
  params,
  body: z.strictObject({
    from: personId,
    askedAt: instant,
    accepts: z.boolean(),
  } satisfies Fields<HandOverAnswerRequest>),
  status: 200,
  result: mineView,
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
    return readMine(context, actor);
  },
});

export const postTakeOver = endpoint({
  method: 'post',
  path: `${base}/take-over`,
  id: 'postTakeOver',
  summary: 'The goal’s deputy answers for it this month',
  params,
  status: 200,
  result: mineView,
  refusals: [...OF_GOAL, 'hand-over-exists', 'stale-version'],
  handle: async ({ context, actor, params: target }) => {
    await takeOver(context, actor, target);
    return readMine(context, actor);
  },
});

export const postWrongPerson = endpoint({
  method: 'post',
  path: `${base}/wrong-person`,
  id: 'postWrongPerson',
  summary: 'Tells the facilitators that the caller is not the one to answer for the goal',
  params,
  body: z.strictObject({
    note: z.string().max(4 * LIMITS.handOnNote),
  } satisfies Fields<WrongPersonRequest>),
  status: 200,
  result: z.object({ reached: z.array(personRef) } satisfies Fields<WrongPersonView>),
  refusals: [...OF_GOAL, 'note-too-long', 'note-unreadable'],
  handle: async ({ context, actor, params: target, body }) => {
    const { reached } = await notTheRightPerson(context, actor, { ...target, ...body });
    return { reached };
  },
});
