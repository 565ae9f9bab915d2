import { readMe } from '../usecases/read-me.ts';
import { readPeople } from '../usecases/read-people.ts';
import { endpoint } from './endpoint.ts';
import { meView, peopleView } from './views.ts';

export const getMe = endpoint({
  method: 'get',
  path: '/me',
  id: 'getMe',
  summary: 'Who the reader is here and what they may do',
  status: 200,
  result: meView,
  refusals: [],
  handle: ({ context, actor }) => readMe(context, actor),
});

export const getPeople = endpoint({
  method: 'get',
  path: '/people',
  id: 'getPeople',
  summary: 'The register of people, what they answer for, and whether the bot can reach them',
  status: 200,
  result: peopleView,
  refusals: ['not-allowed'],
  handle: ({ context, actor }) => readPeople(context, actor),
});
