import type { PortfolioGoal } from '../../../domain/api.ts';
import type { PhasePoint, SectionStanding } from '../../../domain/portfolio.ts';

/** A section with a name is a sub-project; the one without is the goal itself. */
export const subProjectsOf = (goal: PortfolioGoal): readonly SectionStanding[] =>
  goal.sections.filter((section) => section.name !== undefined);

/** The goal's own phases, or those of all its sub-projects when it has none of its own. */
export function phasesOf(goal: PortfolioGoal): readonly PhasePoint[] {
  const own = goal.sections.filter((section) => section.name === undefined);
  const ownPhases = own.flatMap((section) => section.phases);
  return ownPhases.length > 0
    ? ownPhases
    : goal.sections.flatMap((section) => withSection(section));
}

/** Phases are only unique within their section. */
const withSection = (section: SectionStanding): readonly PhasePoint[] =>
  section.phases.map((phase) => ({ ...phase, id: `${section.id}.${phase.id}` }));
