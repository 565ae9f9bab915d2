import { z } from 'zod';
import { registerChangesView } from '../../../../contract/register/changes.ts';
import { day, goalId, personId, yearParam } from '../../../../contract/domain-schemas/scalars.ts';
import { TRAIL_SUBJECTS } from '../../../../domain/trail/trail-subjects.ts';
import { createReader } from '../../../cards/kit/reader.ts';
import { generateTrailCsv } from '../../../reports/trail-csv.ts';
import {
  readAllChanges,
  readRegisterChanges,
} from '../../../usecases/register/read-register-changes.ts';
import { authorize } from '../../../usecases/shared/authorize.ts';
import { noteAccess } from '../../../usecases/shared/note-access.ts';
import { defineEndpoint, defineTextEndpoint } from '../../http/endpoint.ts';
import { TextResponse } from '../../http/text-response.ts';

const mark = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z:[A-Za-z0-9-]{1,64}$/);

const params = z.object({ year: yearParam });
const choice = {
  what: z.enum(TRAIL_SUBJECTS).exactOptional(),
  goal: z.exactOptional(goalId),
  by: z.exactOptional(personId),
  person: z.exactOptional(personId),
  since: z.exactOptional(day),
  until: z.exactOptional(day),
};

export const getRegisterChanges = defineEndpoint({
  method: 'get',
  path: '/register/{year}/changes',
  id: 'getRegisterChanges',
  summary: 'Lists who did what, when and from where; newest first, one page at a time',
  params,
  query: z.strictObject({ ...choice, after: mark.exactOptional() }),
  result: registerChangesView,
  refusals: ['not-allowed'],
  handle: ({ context, actor, params: of, query }) =>
    readRegisterChanges(context, actor, { ...of, ...query }),
});

export const getRegisterChangesCsv = defineTextEndpoint({
  method: 'get',
  path: '/register/{year}/changes.csv',
  id: 'getRegisterChangesCsv',
  summary: 'Returns who did what as a table; the export itself becomes an entry',
  params,
  query: z.strictObject(choice),
  media: 'text/csv',
  refusals: ['not-allowed'],
  handle: async ({ context, actor, params: { year }, query, language }) => {
    authorize(actor, 'keep-register');
    const about = query.person ?? query.by;
    await noteAccess(context, actor, 'export-trail', {
      target: String(year),
      ...(about !== undefined && { person: about }),
    });
    const reader = createReader(language, context.organisation);
    const name = `${reader.words.bot.trailCsv.fileName}-${year}.csv`;
    const pages = readAllChanges(context, actor, { year, ...query });
    return new TextResponse('text/csv', () => generateTrailCsv(pages, reader), {
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  },
});
