import type { PortfolioGoal } from '../../../../contract/portfolio/portfolio.ts';
import type { SectionStanding } from '../../../../domain/portfolio/portfolio.ts';

/** A section with a name is a sub-goal; the section without one is the goal itself. */
export const subGoalsOf = (goal: PortfolioGoal): readonly SectionStanding[] =>
  goal.sections.filter((section) => section.name !== undefined);
