import { z } from 'zod';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import { monthView, organisationView } from '../common/organisation.ts';
import { personRef } from '../common/id-and-name.ts';
import type { FieldSchemas, Infer } from '../schema-types.ts';
import { links } from '../domain-schemas/goal.ts';
import { count, day, goalId, instant } from '../domain-schemas/scalars.ts';
import { localisedText } from '../domain-schemas/settings.ts';
import { answerCounts, goalStanding, scope, totals } from './standing.ts';

export const portfolioGoal = goalStanding.extend({
  id: goalId,
  order: z.int(),
  name: z.string(),
  theme: z.string(),
  binding: z.boolean(),
  owners: z.array(personRef),
  links,
  /** Number of the goal's indicators. All are reached if `weakest` is undefined. */
  indicators: count,
  /** `answeredOn` is the day of `answeredAt` in the organisation's time zone. */
  answeredAt: instant.exactOptional(),
  answeredOn: day.exactOptional(),
});
export type PortfolioGoal = Infer<typeof portfolioGoal>;

const summary = {
  totals,
  answers: answerCounts,
  worse: z.array(goalId),
  better: z.array(goalId),
  silent: z.array(goalId),
} satisfies FieldSchemas<Omit<Portfolio, 'month' | 'goals' | 'themes'>>;

export const portfolioView = z.object({
  body: organisationView,
  scope,
  /** Today in the organisation's time zone. */
  today: day,
  month: monthView,
  /** The year's opened months, oldest first. */
  months: z.array(monthView),
  ...summary,
  themes: z.array(
    z.object({
      theme: z.string(),
      name: localisedText,
      totals,
      goals: z.array(goalId),
    }),
  ),
  goals: z.array(portfolioGoal),
  /** Keys of stored rows that cannot be read. Only facilitators get them, to tell the operator. */
  unreadable: z.array(z.string()).exactOptional(),
});
export type PortfolioView = Infer<typeof portfolioView>;
