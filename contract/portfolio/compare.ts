import { z } from 'zod';
import {
  COMPARISON_GROUPS,
  type Comparison,
  type GoalComparison,
  type StandingInMonth,
} from '../../domain/portfolio/compare-months.ts';
import { monthView, organisationView } from '../common/organisation.ts';
import { goalRef } from '../common/id-and-name.ts';
import type { FieldSchemas, Infer } from '../schema-types.ts';
import { forecast } from '../domain-schemas/check-in/check-in.ts';
import { count, month } from '../domain-schemas/scalars.ts';
import { answerChange } from './answer-change.ts';
import { sectionView } from './goal.ts';
import { scope, standing } from './standing.ts';

const standingThen = z.object({
  standing,
  told: z.object({ forecast, month }).exactOptional(),
  silentMonths: count,
} satisfies FieldSchemas<StandingInMonth>);

const comparison = {
  group: z.enum(COMPARISON_GROUPS),
  then: standingThen.exactOptional(),
  now: standingThen.exactOptional(),
  turned: z.object({ month, reason: z.string().exactOptional() }).exactOptional(),
  changes: z.array(answerChange),
  newSections: z.array(z.string()),
} satisfies FieldSchemas<Omit<GoalComparison, 'goal'>>;

const comparedGoal = goalRef.extend({
  ...comparison,
  sections: z.array(sectionView),
});
export type ComparedGoal = Infer<typeof comparedGoal>;

export const compareView = z.object({
  body: organisationView,
  scope,
  /** The earlier of the two months, whichever the request names first. */
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
  } satisfies FieldSchemas<Comparison['totals']>),
  goals: z.array(comparedGoal),
});
export type CompareView = Infer<typeof compareView>;
