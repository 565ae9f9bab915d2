import { z } from 'zod';
import { month } from '../../../../contract/domain-schemas/scalars.ts';
import { readOwnerProblems } from '../../../usecases/runs/read-owner-problems.ts';
import { defineEndpoint } from '../../http/endpoint.ts';
import { ownerProblemsView } from '../../../../contract/reminders/owner-problems.ts';

export const getOwnerProblems = defineEndpoint({
  method: 'get',
  path: '/reminders/health',
  id: 'getOwnerHealth',
  summary:
    'Lists owners who could not be reached, do not answer or have no deputy, the worst first',
  query: z.strictObject({ month: z.exactOptional(month) }),
  result: ownerProblemsView,
  refusals: ['not-allowed', 'month-not-open', 'no-months'],
  handle: ({ context, actor, query }) => readOwnerProblems(context, actor, query.month),
});
