import { type OrganisationId, type GoalId, type PersonId, OWN_SECTION } from '../common/ids.ts';
import type { Indicator } from './indicator.ts';
import type { Instant, Year } from '../common/month.ts';
import type { Phase } from './phase.ts';

/** What a goal is linked to outside the body, as the follow-up tables list it. */
export interface GoalLinks {
  /** kaupunkiyhteiset hankkeet */
  readonly cityWide: readonly string[];
  /** erillisohjelmat */
  readonly separateProgrammes: readonly string[];
  /** yhteissuunnittelun teemat */
  readonly jointThemes: readonly string[];
}

export interface SubGoal {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly phases: readonly Phase[];
  readonly indicators: readonly Indicator[];
}

/** One yearly goal as the register holds it; how it stands is in its check-ins. */
export interface Goal {
  readonly id: GoalId;
  readonly body: OrganisationId;
  readonly year: Year;
  /** Place in the portfolio, from 1. */
  readonly order: number;
  readonly name: string;
  /** The goal text, as it was decided. */
  readonly description: string;
  /** Id of one of the body's strategy themes. */
  readonly theme: string;
  /** The heading of the strategy under the theme that the goal serves. */
  readonly aim?: string;
  /** sitova / bindande: the council holds the body to it. */
  readonly binding: boolean;
  readonly owners: readonly PersonId[];
  readonly projectManagers: readonly PersonId[];
  readonly deputy?: PersonId;
  readonly phases: readonly Phase[];
  readonly indicators: readonly Indicator[];
  readonly subGoals: readonly SubGoal[];
  readonly links: GoalLinks;
  /** Taken out of the follow-up and kept for its history; absent while it is followed. */
  readonly archived?: Archiving;
}

export interface Archiving {
  readonly at: Instant;
  readonly by: PersonId;
  readonly reason: string;
}

/** Whether new months follow the goal and anybody is asked for it. */
export const isFollowed = (goal: Pick<Goal, 'archived'>): boolean => goal.archived === undefined;

/** What one forecast is given for: the goal itself, or one of its sub-goals. */
export interface Section {
  readonly id: string;
  /** Absent for the goal itself. */
  readonly name?: string;
  readonly phases: readonly Phase[];
  readonly indicators: readonly Indicator[];
}

/**
 * The sections a check-in of the goal must answer, in order: each sub-goal, and the goal itself
 * when it has no sub-goals or has phases or indicators of its own.
 */
export function sectionsOf(goal: Goal): readonly Section[] {
  const own: Section = { id: OWN_SECTION, phases: goal.phases, indicators: goal.indicators };
  const answersItself =
    goal.subGoals.length === 0 || goal.phases.length > 0 || goal.indicators.length > 0;
  return answersItself ? [own, ...goal.subGoals] : goal.subGoals;
}

/** Who is asked first, and who else may answer: owners, then project managers, each once. */
export function answerersOf(goal: Goal): readonly PersonId[] {
  return [...new Set([...goal.owners, ...goal.projectManagers])];
}
