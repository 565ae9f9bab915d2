import type { MyGoals } from './my-goals.ts';
import type { GoalRef, PersonRef } from '../../contract/common/id-and-name.ts';
import type { Month, OpenedMonth } from '../../domain/common/month.ts';
import type { DeliveryOutcome } from '../../domain/reminders/reminders.ts';

export interface ReminderView {
  readonly myGoals: MyGoals;
  /** `name` is the sender, or the person who last saved the schedule. */
  readonly reason:
    { readonly kind: 'person' | 'schedule'; readonly name: string } | { readonly kind: 'snooze' };
  /** Only in a run to deputies: unanswered goals for which this person is deputy. */
  readonly deputyFor: readonly { readonly goal: GoalRef; readonly owners: readonly PersonRef[] }[];
  readonly alsoWaiting: readonly { readonly month: Month; readonly goals: number }[];
  /** True when the reminder is sent again because it is unknown whether the first message arrived. */
  readonly isResend: boolean;
  /** Only in a test run: the person who would otherwise get the card. */
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
