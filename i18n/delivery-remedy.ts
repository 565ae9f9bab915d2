import type { DeliveryOutcome, SkipReason } from '../domain/reminders/reminders.ts';
import type { RemediableReason, ReminderWords } from './types/reminder-words.ts';

/** What a facilitator can do about an undelivered card. Undefined if there is nothing to do. */
export function remedyFor(
  outcome: DeliveryOutcome,
  { whatToDo }: Pick<ReminderWords, 'whatToDo'>,
): string | undefined {
  switch (outcome.kind) {
    case 'unknown':
      return whatToDo.unknown;
    case 'failed':
      return whatToDo[outcome.reason];
    case 'skipped':
      return isRemediable(outcome.reason) ? whatToDo[outcome.reason] : undefined;
    default:
      return undefined;
  }
}

function isRemediable(reason: SkipReason): reason is Extract<SkipReason, RemediableReason> {
  switch (reason) {
    case 'answered':
    case 'reminded-today':
    case 'snoozed':
    case 'cancelled':
    case 'month-closed':
    case 'beyond-trial':
      return false;
    default:
      reason satisfies RemediableReason;
      return true;
  }
}
