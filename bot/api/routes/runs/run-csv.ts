import { createReader } from '../../../cards/kit/reader.ts';
import { generateRunCsv } from '../../../reports/run-csv.ts';
import { readRunRows } from '../../../usecases/runs/read-runs.ts';
import { noteAccess } from '../../../usecases/shared/note-access.ts';
import { defineTextEndpoint } from '../../http/endpoint.ts';
import { runPathParams } from '../../../../contract/reminders/runs.ts';
import { TextResponse } from '../../http/text-response.ts';

export const getRunCsv = defineTextEndpoint({
  method: 'get',
  path: '/runs/{month}/{run}/csv',
  id: 'getRunCsv',
  summary: 'Returns all rows of a run as a table, in the language of the request',
  params: runPathParams,
  media: 'text/csv',
  refusals: ['not-allowed', 'run-not-found'],
  handle: async ({ context, actor, params, language }) => {
    const reader = createReader(language, context.organisation);
    const rows = await readRunRows(context, actor, params);
    await noteAccess(context, actor, 'export-run', { target: params.run, month: params.month });
    const name = `${reader.words.bot.runCsv.fileName}-${params.month}-${params.run}.csv`;
    return new TextResponse('text/csv', () => generateRunCsv(rows, reader), {
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  },
});
