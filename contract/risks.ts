import { z } from 'zod';
import type { RisksView, RiskView } from './api.ts';
import { risk } from './values/check-in.ts';
import { month, type Fields } from './values/scalars.ts';
import { bodyView, count, goalRef, monthView } from './common.ts';

const riskView = z.object({
  goal: goalRef,
  section: z.string(),
  sectionName: z.string().exactOptional(),
  risk,
  since: month,
  told: month,
  before: risk.exactOptional(),
} satisfies Fields<RiskView>);

export const risksView = z.object({
  body: bodyView,
  scope: z.enum(['all', 'own']),
  month: monthView,
  months: z.array(monthView),
  goals: count,
  risks: z.array(riskView),
} satisfies Fields<RisksView>);
