import { z } from 'zod';
import { month } from '../../../../contract/domain-schemas/scalars.ts';
import { readRisks } from '../../../usecases/portfolio/read-risks.ts';
import { defineEndpoint } from '../../http/endpoint.ts';
import { risksView } from '../../../../contract/portfolio/risks.ts';

export const getRisks = defineEndpoint({
  method: 'get',
  path: '/risks',
  id: 'getRisks',
  summary: 'Lists the risks in a month, the most urgent first; the newest opened month by default',
  query: z.strictObject({ month: z.exactOptional(month) }),
  result: risksView,
  refusals: ['month-not-open', 'no-months'],
  handle: ({ context, actor, query }) => readRisks(context, actor, query.month),
});
