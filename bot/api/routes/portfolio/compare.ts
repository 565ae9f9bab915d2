import { z } from 'zod';
import { month } from '../../../../contract/domain-schemas/scalars.ts';
import { readComparison } from '../../../usecases/portfolio/compare-months.ts';
import { compareView } from '../../../../contract/portfolio/compare.ts';
import { defineEndpoint } from '../../http/endpoint.ts';

export const getComparison = defineEndpoint({
  method: 'get',
  path: '/compare',
  id: 'getComparison',
  summary:
    'Compares the goals between two months of a year; by default the newest opened month and the one before it',
  query: z.strictObject({ from: z.exactOptional(month), to: z.exactOptional(month) }),
  result: compareView,
  refusals: ['month-not-open', 'months-not-comparable', 'no-months'],
  handle: ({ context, actor, query }) =>
    readComparison(context, actor, { from: query.from, to: query.to }),
});
