import { z } from 'zod';
import type { RiskStanding } from '../../domain/portfolio/risk-portfolio.ts';
import { monthView, organisationView } from '../common/organisation.ts';
import { goalRef } from '../common/id-and-name.ts';
import type { FieldSchemas, Infer } from '../schema-types.ts';
import { risk } from '../domain-schemas/check-in/check-in.ts';
import { count, month } from '../domain-schemas/scalars.ts';
import { scope } from './standing.ts';

const riskStanding = {
  section: z.string(),
  sectionName: z.string().exactOptional(),
  risk,
  since: month,
  told: month,
  before: risk.exactOptional(),
} satisfies FieldSchemas<Omit<RiskStanding, 'goal'>>;

const riskView = z.object({ goal: goalRef, ...riskStanding });
export type RiskView = Infer<typeof riskView>;

export const risksView = z.object({
  body: organisationView,
  scope,
  month: monthView,
  months: z.array(monthView),
  /** Number of goals, including those without risks. */
  goals: count,
  /** The most urgent risk comes first. */
  risks: z.array(riskView),
});
export type RisksView = Infer<typeof risksView>;
