import { z } from 'zod';
import { peopleView, personRequest, leavingView } from '../../../contract/register/people.ts';
import { importRequest, importView } from '../../../contract/register/people-import.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { personId } from '../../../contract/domain-schemas/scalars.ts';
import { readResponsibilitiesToReassign } from '../../usecases/people/read-responsibilities-to-reassign.ts';
import { MAX_IMPORT_LINES, parsePeopleCsv } from '../../imports/people-csv.ts';
import { authorize } from '../../usecases/shared/authorize.ts';
import { importPeople } from '../../usecases/people/import-people.ts';
import { readMe } from '../../usecases/people/read-me.ts';
import { readPeople } from '../../usecases/people/read-people.ts';
import { savePerson } from '../../usecases/people/save-person.ts';
import { defineEndpoint } from '../http/endpoint.ts';
import { meView } from '../../../contract/common/organisation.ts';

export const getMe = defineEndpoint({
  method: 'get',
  path: '/me',
  id: 'getMe',
  summary: 'Returns the caller and their rights',
  result: meView,
  refusals: [],
  handle: ({ context, actor }) => readMe(context, actor),
});

export const getPeople = defineEndpoint({
  method: 'get',
  path: '/people',
  id: 'getPeople',
  summary: 'Lists the people in the register, their goals, and whether the bot can reach them',
  result: peopleView,
  refusals: ['not-allowed'],
  handle: ({ context, actor, language: reads }) => readPeople(context, actor, reads),
});

export const putPerson = defineEndpoint({
  method: 'put',
  path: '/people/{person}',
  id: 'putPerson',
  summary:
    'Adds a person to the register, or changes one; a change sends the version that was read',
  params: z.object({ person: personId }),
  body: personRequest,
  result: z.object({ person: personId }),
  refusals: ['not-allowed', 'stale-version', 'last-facilitator'],
  handle: async ({ context, actor, params, body }) => {
    if (body.person.id !== params.person)
      throw new Refusal('invalid-request', {
        problems: [{ field: 'body.person.id', message: 'must be the id in the path' }],
      });
    await savePerson(context, actor, body);
    return { person: params.person };
  },
});

export const importPeopleFile = defineEndpoint({
  method: 'post',
  path: '/people/import',
  id: 'importPeople',
  summary:
    'Shows line by line what a CSV file of people would add and change, or does it; deletes nobody',
  body: importRequest,
  result: importView,
  refusals: ['not-allowed', 'people-file-unreadable'],
  handle: ({ context, actor, body: { file, apply } }) => {
    authorize(actor, 'keep-register');
    const parsed = parsePeopleCsv(Buffer.from(file, 'base64'));
    if (parsed.kind === 'refused') {
      const { reason: why, line } = parsed;
      const at = line === undefined ? {} : { line };
      throw new Refusal('people-file-unreadable', { why, limit: MAX_IMPORT_LINES, ...at });
    }
    return importPeople(context, actor, { lines: parsed.lines, apply });
  },
});

export const getResponsibilitiesToReassign = defineEndpoint({
  method: 'get',
  path: '/people/{person}/leaving',
  id: 'getLeaving',
  summary: 'Lists what a person would leave behind if they were marked as left',
  params: z.object({ person: personId }),
  result: leavingView,
  refusals: ['not-allowed', 'person-not-found'],
  handle: ({ context, actor, params }) =>
    readResponsibilitiesToReassign(context, actor, params.person),
});
