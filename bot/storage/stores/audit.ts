import type { PersonId } from '../../../domain/common/ids.ts';
import type { Instant, Month } from '../../../domain/common/month.ts';
import type { MonthDays } from '../../../domain/months/month-days.ts';
import type { TrailChange } from '../../../domain/trail/trail.ts';

export const AUDIT_ACTS = [
  'check-in',
  'open-month',
  'close-month',
  'change-month',
  'reopen-month',
  'excuse',
  'withdraw-excuse',
  'save-goal',
  'archive-goal',
  'restore-goal',
  'order-goals',
  'save-person',
  'save-settings',
  'save-theme',
  'plan-run',
  'send-run',
  'cancel-run',
  'save-schedule',
  'pause-schedule',
  'resume-schedule',
  'skip-month',
  'move-step',
  'snooze',
  'ask-hand-over',
  'accept-hand-over',
  'decline-hand-over',
  /** Written when the request for a hand-over could not be delivered. */
  'withdraw-hand-over',
  'not-the-right-person',
  'ask-question',
  'answer-question',
  'withdraw-question',
] as const;

/** An entry is written in the same transaction as the act, and it is never changed. */
export interface AuditEntry {
  readonly at: Instant;
  readonly by: PersonId;
  readonly act: (typeof AUDIT_ACTS)[number];
  /** Id of what the act changed, for example the goal `palvelutorit` or the month `2026-03`. */
  readonly target: string;
  readonly person?: PersonId;
  /** Id of the request, turn, job or tick, by which its log and trace are found. */
  readonly correlation?: string;
  readonly note?: string;
  /** Undefined in old rows. */
  readonly changes?: readonly TrailChange[];
  /** Number of changes that were left out because `changes` has a maximum length. */
  readonly more?: number;
  /** Only for the acts `excuse`, `withdraw-excuse` and `not-the-right-person`. */
  readonly month?: Month;
  readonly days?: MonthDays;
}

export interface TrailQuery {
  readonly since?: Instant;
  readonly before: string;
  readonly limit: number;
  readonly wanted: (entry: AuditEntry) => boolean;
}

export interface AuditEntryWithCursor {
  readonly mark: string;
  readonly entry: AuditEntry;
}
