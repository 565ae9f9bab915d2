import type { OpenedMonth, Month, Instant } from '../../domain/common/month.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import type { GoalStanding } from '../../domain/portfolio/portfolio.ts';
import type { RunId } from '../../domain/common/ids.ts';
import type { PersonRef } from '../../contract/common/refs.ts';

export interface MyGoals {
  readonly month: OpenedMonth;
  /** Goals that the person answers for; those that wait for an answer first, then as in the portfolio. */
  readonly goals: readonly MyGoal[];
}

export interface MyGoal {
  readonly goal: Goal;
  readonly standing: GoalStanding;
}

/** Why the person has a card of the month. */
export interface ReminderReason {
  readonly month: Month;
  /** The newest reminder that may have reached them; without one, they asked for the card themselves. */
  readonly run?: {
    readonly id: RunId;
    /** Who sent it; of a scheduled one, who keeps the schedule. */
    readonly by: PersonRef;
    readonly at: Instant;
    readonly isScheduled: boolean;
  };
  readonly goals: readonly ReasonGoal[];
}

export interface ReasonGoal {
  readonly name: string;
  readonly part: 'owner' | 'project-manager' | 'handed';
  readonly from?: PersonRef;
}
