import { z } from 'zod';
import type { ComparedGoal, CompareView } from './api.ts';
import {
  COMPARISON_GROUPS,
  type GoalComparison,
  type StandingInMonth,
} from '../domain/portfolio/compare-months.ts';
import { goalId, month, type Fields } from './values/scalars.ts';
import { bodyView, change, count, forecast, monthView, sectionView, standing } from './common.ts';

const standingThen = z.object({
  standing,
  told: z
    .object({ forecast, month } satisfies Fields<NonNullable<StandingInMonth['told']>>)
    .exactOptional(),
  silentMonths: count,
} satisfies Fields<StandingInMonth>);

const comparedGoal = z.object({
  id: goalId,
  name: z.string(),
  group: z.enum(COMPARISON_GROUPS),
  then: standingThen.exactOptional(),
  now: standingThen.exactOptional(),
  turned: z
    .object({ month, reason: z.string().exactOptional() } satisfies Fields<
      NonNullable<GoalComparison['turned']>
    >)
    .exactOptional(),
  changes: z.array(change),
  newSections: z.array(z.string()),
  sections: z.array(sectionView),
} satisfies Fields<ComparedGoal>);

export const compareView = z.object({
  body: bodyView,
  scope: z.enum(['all', 'own']),
  from: monthView,
  to: monthView,
  months: z.array(monthView),
  totals: z.object({
    worse: count,
    silent: count,
    better: count,
    answered: count,
    added: count,
    left: count,
    moved: count,
    unheard: count,
    unchanged: count,
  } satisfies Fields<CompareView['totals']>),
  goals: z.array(comparedGoal),
} satisfies Fields<CompareView>);
