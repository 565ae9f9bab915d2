import { z } from 'zod';
import { personDataView, removePersonRequest } from '../../../contract/register/person-data.ts';
import { personId } from '../../../contract/domain-schemas/scalars.ts';
import { createReader } from '../../cards/kit/reader.ts';
import { generatePersonDataCsv } from '../../reports/person-data-csv.ts';
import { exportPersonData, readPersonData } from '../../usecases/privacy/read-person-data.ts';
import { eraseRemovedPeople, removePerson } from '../../usecases/privacy/remove-person.ts';
import { defineEndpoint, defineTextEndpoint } from '../http/endpoint.ts';
import { TextResponse } from '../http/text-response.ts';

const params = z.object({ person: personId });

export const getPersonData = defineEndpoint({
  method: 'get',
  path: '/people/{person}/data',
  id: 'getPersonData',
  summary: 'Tells what is stored about a person, and which texts may name them',
  params,
  result: personDataView,
  refusals: ['not-allowed', 'person-not-found'],
  handle: ({ context, actor, params: { person } }) => readPersonData(context, actor, person),
});

export const getPersonDataCsv = defineTextEndpoint({
  method: 'get',
  path: '/people/{person}/data.csv',
  id: 'getPersonDataCsv',
  summary: 'Returns everything that is stored about a person as a table',
  params,
  media: 'text/csv',
  refusals: ['not-allowed', 'person-not-found'],
  handle: async ({ context, actor, params: { person }, language }) => {
    const reader = createReader(language, context.organisation);
    const rows = await exportPersonData(context, actor, person);
    const name = `${reader.words.bot.personDataCsv.fileName}-${person}.csv`;
    return new TextResponse('text/csv', () => generatePersonDataCsv(rows, reader), {
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  },
});

export const postRemovePerson = defineEndpoint({
  method: 'post',
  path: '/people/{person}/remove',
  id: 'removePerson',
  summary: 'Removes a person’s name and what only served them; history keeps their id',
  params,
  body: removePersonRequest,
  result: z.object({ person: personId }),
  refusals: ['not-allowed', 'person-not-found', 'person-in-use', 'stale-version'],
  handle: async ({ context, actor, params: { person }, body }) => {
    const { words } = createReader(context.organisation.contentLanguage, context.organisation);
    await removePerson(context, actor, {
      person,
      version: body.version,
      nameInstead: (roles) =>
        words.bot.personDataCsv.removed(roles.map((one) => words.common.role[one])),
    });
    context.background.start(() => eraseRemovedPeople(context));
    return { person };
  },
});
