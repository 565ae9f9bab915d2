import type { MonthView } from '../../contract/common/organisation.ts';
import type { PortfolioGoal } from '../../contract/portfolio/portfolio.ts';

export interface GoalStatus {
  readonly month: MonthView;
  readonly goal: PortfolioGoal;
}
