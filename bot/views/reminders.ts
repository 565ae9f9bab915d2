import type { MyGoals } from './my-goals.ts';
import type { GoalRef, PersonRef } from '../../contract/common/id-and-name.ts';
import type { Month, OpenedMonth } from '../../domain/common/month.ts';
import type { DeliveryOutcome } from '../../domain/reminders/reminders.ts';

export interface ReminderView {
  readonly myGoals: MyGoals;
  /** `name` is the sender. For a scheduled run, it is the person who last saved the schedule. */
  readonly reason:
    { readonly kind: 'person' | 'schedule'; readonly name: string } | { readonly kind: 'snooze' };
  /** Unanswered goals for which this person is deputy. Empty unless the run reminds deputies. */
  readonly deputyFor: readonly { readonly goal: GoalRef; readonly owners: readonly PersonRef[] }[];
  readonly alsoWaiting: readonly { readonly month: Month; readonly goals: number }[];
  /** True for a second attempt, made because nobody knows whether the first message arrived. */
  readonly isResend: boolean;
  /** The person who would get the card if the run were not a test run. */
  readonly originalRecipient?: PersonRef;
}

export interface WaitingList {
  readonly month: OpenedMonth;
  /** Sorted in the order of the portfolio. */
  readonly goals: readonly {
    readonly goal: GoalRef;
    readonly owners: readonly PersonRef[];
    /** Outcome of the newest reminder to the first owner. */
    readonly newest?: DeliveryOutcome;
  }[];
}
