import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import { goalSchema, personSchema, unknownIn } from '../imports/register-schema.ts';
import { goalId, personId } from '../schemas/scalars.ts';
import { readRegister } from '../usecases/read-register.ts';
import { saveGoal } from '../usecases/save-goal.ts';
import { savePerson } from '../usecases/save-person.ts';
import { endpoint } from './endpoint.ts';
import { registerView } from './views.ts';

const year = z.coerce.number().int().min(2000).max(2099);
/** Absent for something new. */
const version = z.string().max(200).exactOptional();

export const getRegister = endpoint({
  method: 'get',
  path: '/register/{year}/goals',
  id: 'getRegister',
  summary: 'The year’s goals as the register holds them, with their versions',
  params: z.object({ year }),
  status: 200,
  result: registerView,
  refusals: ['not-allowed'],
  handle: ({ context, actor, params }) => readRegister(context, actor, params.year),
});

export const putGoal = endpoint({
  method: 'put',
  path: '/register/{year}/goals/{goal}',
  id: 'putGoal',
  summary: 'Adds a goal to the year’s register, or changes one when the version read is given',
  params: z.object({ year, goal: goalId }),
  body: z.strictObject({ goal: goalSchema, version }),
  status: 200,
  result: z.object({ goal: goalId }),
  refusals: ['not-allowed', 'person-not-found', 'stale-version'],
  handle: async ({ context, actor, params, body }) => {
    const { people } = context.stores;
    const known = (await people.list()).map(({ value }) => value);
    const problems = [
      ...(body.goal.id === params.goal
        ? []
        : [{ field: 'body.goal.id', message: 'must be the id in the path' }]),
      ...unknownIn(body.goal, { body: context.body, people: known }),
    ];
    if (problems.length > 0) throw new Refusal('invalid-request', { problems });
    const goal = { ...body.goal, body: context.body.id, year: params.year };
    await saveGoal(context, actor, { goal, version: body.version });
    return { goal: params.goal };
  },
});

export const putPerson = endpoint({
  method: 'put',
  path: '/people/{person}',
  id: 'putPerson',
  summary: 'Adds a person to the register, or changes one when the version read is given',
  params: z.object({ person: personId }),
  body: z.strictObject({ person: personSchema, version }),
  status: 200,
  result: z.object({ person: personId }),
  refusals: ['not-allowed', 'stale-version'],
  handle: async ({ context, actor, params, body }) => {
    if (body.person.id !== params.person)
      throw new Refusal('invalid-request', {
        problems: [{ field: 'body.person.id', message: 'must be the id in the path' }],
      });
    await savePerson(context, actor, body);
    return { person: params.person };
  },
});
