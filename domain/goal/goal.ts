import { type OrganisationId, type GoalId, type PersonId, OWN_SECTION } from '../common/ids.ts';
import type { Indicator } from './indicator.ts';
import type { Instant, Year } from '../common/month.ts';
import type { Phase } from './phase.ts';

export interface GoalLinks {
  /** Names of city-wide projects (kaupunkiyhteiset hankkeet). */
  readonly cityWide: readonly string[];
  readonly separateProgrammes: readonly string[];
  /** Names of joint planning themes (yhteissuunnittelun teemat). */
  readonly jointThemes: readonly string[];
}

export const GOAL_LINK_KINDS = [
  'cityWide',
  'separateProgrammes',
  'jointThemes',
] as const satisfies readonly (keyof GoalLinks)[];
export type GoalLinkKind = (typeof GOAL_LINK_KINDS)[number];

export interface SubGoal {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly phases: readonly Phase[];
  readonly indicators: readonly Indicator[];
}

export interface Goal {
  readonly id: GoalId;
  readonly body: OrganisationId;
  readonly year: Year;
  readonly order: number;
  readonly name: string;
  readonly description: string;
  /** Id of a strategy theme. */
  readonly theme: string;
  readonly aim?: string;
  /** Whether the council has made the goal binding (sitova, bindande). */
  readonly binding: boolean;
  readonly owners: readonly PersonId[];
  readonly projectManagers: readonly PersonId[];
  readonly deputy?: PersonId;
  readonly phases: readonly Phase[];
  readonly indicators: readonly Indicator[];
  readonly subGoals: readonly SubGoal[];
  readonly links: GoalLinks;
  readonly archived?: Archiving;
}

export interface Archiving {
  readonly at: Instant;
  readonly by: PersonId;
  readonly reason: string;
}

export const isFollowed = (goal: Pick<Goal, 'archived'>): boolean => goal.archived === undefined;

export interface Section {
  readonly id: string;
  readonly name?: string;
  readonly phases: readonly Phase[];
  readonly indicators: readonly Indicator[];
}

export function sectionsOf(goal: Goal): readonly Section[] {
  const own: Section = { id: OWN_SECTION, phases: goal.phases, indicators: goal.indicators };
  const answersItself =
    goal.subGoals.length === 0 || goal.phases.length > 0 || goal.indicators.length > 0;
  return answersItself ? [own, ...goal.subGoals] : goal.subGoals;
}

export function answerersOf(goal: Goal): readonly PersonId[] {
  return [...new Set([...goal.owners, ...goal.projectManagers])];
}
