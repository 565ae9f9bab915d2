import type { MyGoals } from './my-goals.ts';
import type { GoalRef, PersonRef } from '../../contract/common/id-and-name.ts';
import type { Month, OpenedMonth } from '../../domain/common/month.ts';
import type { DeliveryOutcome } from '../../domain/reminders/reminders.ts';

export interface ReminderView {
  readonly myGoals: MyGoals;
  /** `name` is the sender, or the person who keeps the schedule. */
  readonly reason:
    { readonly kind: 'person' | 'schedule'; readonly name: string } | { readonly kind: 'snooze' };
  /** Goals that wait for others and have the person as deputy; in a run to deputies. */
  readonly deputyFor: readonly { readonly goal: GoalRef; readonly owners: readonly PersonRef[] }[];
  readonly alsoWaiting: readonly { readonly month: Month; readonly goals: number }[];
  /** Sent again because it is unknown whether the first message arrived. */
  readonly isResend: boolean;
  /** In a test run: the person who would have got the card. */
  readonly originalRecipient?: PersonRef;
}

export interface WaitingList {
  readonly month: OpenedMonth;
  /** In the order of the portfolio. */
  readonly goals: readonly {
    readonly goal: GoalRef;
    readonly owners: readonly PersonRef[];
    /** Outcome of the newest reminder to the first owner. */
    readonly newest?: DeliveryOutcome;
  }[];
}
