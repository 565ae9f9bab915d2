import { z } from 'zod';
import { yearParam, month } from '../../../../contract/domain-schemas/scalars.ts';
import { createReader } from '../../../cards/kit/reader.ts';
import { generateAnswersCsv } from '../../../reports/answers-csv.ts';
import { readAnswersOfYear } from '../../../usecases/months/read-answers-of-year.ts';
import { readMonthAnswers } from '../../../usecases/months/read-month-answers.ts';
import { readMonthEvents } from '../../../usecases/months/read-month-events.ts';
import { noteAccess } from '../../../usecases/shared/note-access.ts';
import { defineEndpoint, defineTextEndpoint } from '../../http/endpoint.ts';
import {
  answersYearView,
  monthAnswersView,
  monthEventsView,
} from '../../../../contract/months/months.ts';
import { TextResponse } from '../../http/text-response.ts';

const params = z.object({ month });

export const getAnswersOfYear = defineEndpoint({
  method: 'get',
  path: '/answers',
  id: 'getAnswersYear',
  summary: 'Lists a year’s months, the months that could be opened, and each goal’s answer status',
  query: z.strictObject({ year: yearParam.exactOptional() }),
  result: answersYearView,
  refusals: ['not-allowed'],
  handle: ({ context, actor, query }) => readAnswersOfYear(context, actor, query.year),
});

export const getMonthAnswers = defineEndpoint({
  method: 'get',
  path: '/months/{month}/answers',
  id: 'getMonthAnswers',
  summary: 'Lists each goal’s answer in a month, with the people who were asked and reminded',
  params,
  result: monthAnswersView,
  refusals: ['not-allowed', 'month-not-open'],
  handle: ({ context, actor, params: of }) => readMonthAnswers(context, actor, of.month),
});

export const getMonthEvents = defineEndpoint({
  method: 'get',
  path: '/months/{month}/events',
  id: 'getMonthEvents',
  summary: 'Lists the changes to a month and its excuses, newest first',
  params,
  result: monthEventsView,
  refusals: ['not-allowed', 'month-not-open'],
  handle: ({ context, actor, params: of }) => readMonthEvents(context, actor, of.month),
});

export const getAnswersCsv = defineTextEndpoint({
  method: 'get',
  path: '/months/{month}/answers.csv',
  id: 'getAnswersCsv',
  summary: 'Returns a month’s answers as a table, in the language of the request',
  params,
  media: 'text/csv',
  refusals: ['not-allowed', 'month-not-open'],
  handle: async ({ context, actor, params: of, language }) => {
    const reader = createReader(language, context.organisation);
    const view = await readMonthAnswers(context, actor, of.month);
    await noteAccess(context, actor, 'export-answers', { target: of.month, month: of.month });
    const name = `${reader.words.bot.answersCsv.fileName}-${of.month}.csv`;
    return new TextResponse('text/csv', () => generateAnswersCsv(view, reader), {
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  },
});
