import { z } from 'zod';
import { yearParam, goalId } from '../../../../contract/domain-schemas/scalars.ts';
import {
  goalRequest,
  goalSaved,
  archiveGoalRequest,
  restoreGoalRequest,
  registerFormView,
  registerView,
} from '../../../../contract/register/register.ts';
import { Refusal } from '../../../../domain/common/refusal.ts';
import { renameOldGoalFields } from '../../../../contract/renamed-fields.ts';
import { archiveGoal, restoreGoal } from '../../../usecases/register/archive-goal.ts';
import { readSavedGoalVersion } from '../../../usecases/register/read-saved-goal-version.ts';
import { readRegister, readRegisterForm } from '../../../usecases/register/read-register.ts';
import { saveGoal } from '../../../usecases/register/save-goal.ts';
import { defineEndpoint } from '../../http/endpoint.ts';

const goalParams = z.object({ year: yearParam, goal: goalId });

export const getRegister = defineEndpoint({
  method: 'get',
  path: '/register/{year}/goals',
  id: 'getRegister',
  summary: 'Lists all goals of the year, including archived ones, with their versions',
  params: z.object({ year: yearParam }),
  result: registerView,
  refusals: ['not-allowed'],
  handle: ({ context, actor, params }) => readRegister(context, actor, params.year),
});

export const getRegisterForm = defineEndpoint({
  method: 'get',
  path: '/register/{year}/form',
  id: 'getRegisterForm',
  summary: 'Returns the values and choices of the goal form; without a goal, for a new one',
  params: z.object({ year: yearParam }),
  query: z.strictObject({ goal: z.exactOptional(goalId) }),
  result: registerFormView,
  refusals: ['not-allowed', 'goal-not-found'],
  handle: ({ context, actor, params, query, language }) =>
    readRegisterForm(context, actor, { year: params.year, goal: query.goal }, language),
});

export const putGoal = defineEndpoint({
  method: 'put',
  path: '/register/{year}/goals/{goal}',
  id: 'putGoal',
  summary:
    'Adds a goal to the year’s register, or changes one; a change sends the version that was read',
  params: goalParams,
  body: goalRequest,
  renameBody: renameOldGoalFields,
  result: goalSaved,
  refusals: ['not-allowed', 'invalid-goal', 'answered-parts-removed', 'stale-version'],
  handle: async ({ context, actor, params, body }) => {
    if (body.goal.id !== params.goal)
      throw new Refusal('invalid-request', {
        problems: [{ field: 'body.goal.id', message: 'must be the id in the path' }],
      });
    const goal = { ...body.goal, body: context.organisation.id, year: params.year };
    return readSavedGoalVersion(context, await saveGoal(context, actor, { ...body, goal }));
  },
});

export const postGoalArchive = defineEndpoint({
  method: 'post',
  path: '/register/{year}/goals/{goal}/archive',
  id: 'archiveGoal',
  summary: 'Archives a goal; nothing is deleted, and open months excuse it',
  params: goalParams,
  body: archiveGoalRequest,
  result: goalSaved,
  refusals: ['not-allowed', 'goal-not-found', 'goal-archived', 'stale-version'],
  handle: async ({ context, actor, params, body }) =>
    readSavedGoalVersion(context, await archiveGoal(context, actor, { ...params, ...body })),
});

export const postGoalRestore = defineEndpoint({
  method: 'post',
  path: '/register/{year}/goals/{goal}/restore',
  id: 'restoreGoal',
  summary: 'Restores an archived goal, from the months that are open now',
  params: goalParams,
  body: restoreGoalRequest,
  result: goalSaved,
  refusals: ['not-allowed', 'goal-not-found', 'stale-version'],
  handle: async ({ context, actor, params, body }) =>
    readSavedGoalVersion(context, await restoreGoal(context, actor, { ...params, ...body })),
});
