import type { OpenedMonth, Month, Instant } from '../../domain/common/month.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import type { GoalStanding } from '../../domain/portfolio/portfolio.ts';
import type { RunId } from '../../domain/common/ids.ts';
import type { PersonRef } from '../../contract/common/id-and-name.ts';

export interface MyGoals {
  readonly month: OpenedMonth;
  /** Unanswered goals come first. Both groups are in the order of the portfolio. */
  readonly goals: readonly MyGoal[];
}

export interface MyGoal {
  readonly goal: Goal;
  readonly standing: GoalStanding;
}

export interface ReminderReason {
  readonly month: Month;
  /** The newest run that may have reached the person. Undefined when no run may have reached them. */
  readonly run?: {
    readonly id: RunId;
    /** The sender of the run. For a scheduled run, the person who last saved the schedule. */
    readonly by: PersonRef;
    readonly at: Instant;
    readonly isScheduled: boolean;
  };
  readonly goals: readonly ReminderReasonGoal[];
}

export interface ReminderReasonGoal {
  readonly name: string;
  readonly part: 'owner' | 'project-manager' | 'handed';
  readonly from?: PersonRef;
}
