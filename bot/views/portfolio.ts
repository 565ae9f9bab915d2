import type { MonthView, PortfolioGoal } from '../../contract/api.ts';

/** One goal as it stands in the month. */
export interface GoalStatus {
  readonly month: MonthView;
  readonly goal: PortfolioGoal;
}
