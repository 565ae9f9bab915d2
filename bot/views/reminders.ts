import type { MyGoals } from './my-goals.ts';
import type { GoalRef, PersonRef } from '../../contract/common/refs.ts';
import type { Month, OpenedMonth } from '../../domain/common/month.ts';
import type { DeliveryOutcome } from '../../domain/reminders/reminders.ts';

/** Everything that one reminder tells one person. */
export interface ReminderView {
  readonly myGoals: MyGoals;
  /** Why it came: somebody sent a run, the schedule's day came (who keeps it), or they had put it off. */
  readonly reason:
    { readonly kind: 'person' | 'schedule'; readonly name: string } | { readonly kind: 'snooze' };
  /** Goals that wait for others, and of which they are the deputy; in a run to those who stand in. */
  readonly deputyFor: readonly { readonly goal: GoalRef; readonly owners: readonly PersonRef[] }[];
  /** Other open months in which goals of theirs wait. */
  readonly alsoWaiting: readonly { readonly month: Month; readonly goals: number }[];
  /** Sent once more, because it is not known whether the first arrived. */
  readonly isResend: boolean;
  /** For trying: whose card it would have been. */
  readonly originalRecipient?: PersonRef;
}

export interface WaitingList {
  readonly month: OpenedMonth;
  /** In the order of the portfolio. */
  readonly goals: readonly {
    readonly goal: GoalRef;
    readonly owners: readonly PersonRef[];
    /** What became of the newest reminder to the first owner, when there was one. */
    readonly newest?: DeliveryOutcome;
  }[];
}
