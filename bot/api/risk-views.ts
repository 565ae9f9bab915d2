import { z } from 'zod';
import type { RisksView, RiskView } from '../../contract/api.ts';
import { risk } from '../schemas/check-in.ts';
import { month, type Fields } from '../schemas/scalars.ts';
import { bodyView, count, goalRef, monthView } from './views.ts';

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
