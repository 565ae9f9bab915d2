import { z } from 'zod';
import { month } from '../../../../contract/domain-schemas/scalars.ts';
import { readPortfolio } from '../../../usecases/portfolio/read-portfolio.ts';
import { defineEndpoint } from '../../http/endpoint.ts';
import { portfolioView } from '../../../../contract/portfolio/portfolio.ts';

export const getPortfolio = defineEndpoint({
  method: 'get',
  path: '/portfolio',
  id: 'getPortfolio',
  summary: 'Returns the portfolio in a month; the newest opened month by default',
  query: z.strictObject({ month: z.exactOptional(month) }),
  revalidates: true,
  result: portfolioView,
  refusals: ['month-not-open', 'no-months'],
  handle: ({ context, actor, query }) => readPortfolio(context, actor, query.month),
});
