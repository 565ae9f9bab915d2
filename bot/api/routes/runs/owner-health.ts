import { z } from 'zod';
import { month } from '../../../../contract/domain-schemas/scalars.ts';
import { readOwnerHealth } from '../../../usecases/runs/read-owner-health.ts';
import { endpoint } from '../../http/endpoint.ts';
import { ownerHealthView } from '../../../../contract/reminders/owner-health.ts';

export const getOwnerHealth = endpoint({
  method: 'get',
  path: '/reminders/health',
  id: 'getOwnerHealth',
  summary:
    'Lists owners who could not be reached, do not answer or have no deputy, the worst first',
  query: z.strictObject({ month: z.exactOptional(month) }),
  result: ownerHealthView,
  refusals: ['not-allowed', 'month-not-open', 'no-months'],
  handle: ({ context, actor, query }) => readOwnerHealth(context, actor, query.month),
});
