import type { MonthView } from '../../contract/common/organisation.ts';
import type { PortfolioGoal } from '../../contract/portfolio/portfolio.ts';

/** One goal as it stands in the month. */
export interface GoalStatus {
  readonly month: MonthView;
  readonly goal: PortfolioGoal;
}
