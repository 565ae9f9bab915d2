import type { PersonId } from '../../../domain/common/ids.ts';
import type { Instant, Month } from '../../../domain/common/month.ts';
import type { MonthDays } from '../../../domain/months/month-days.ts';
import type { TrailChange } from '../../../domain/trail/trail.ts';

/** Who did what and when. Written in the same transaction as what it tells of; never changed. */
export interface AuditEntry {
  readonly at: Instant;
  readonly by: PersonId;
  readonly act:
    | 'check-in'
    | 'open-month'
    | 'close-month'
    | 'change-month'
    | 'reopen-month'
    | 'excuse'
    | 'withdraw-excuse'
    | 'save-goal'
    | 'archive-goal'
    | 'restore-goal'
    | 'order-goals'
    | 'save-person'
    | 'save-settings'
    | 'save-theme'
    | 'plan-run'
    | 'send-run'
    | 'cancel-run'
    | 'save-schedule'
    | 'pause-schedule'
    | 'resume-schedule'
    | 'skip-month'
    | 'move-step'
    | 'snooze'
    | 'ask-hand-over'
    | 'accept-hand-over'
    | 'decline-hand-over'
    /** The person who was asked could not be written to. */
    | 'withdraw-hand-over'
    | 'not-the-right-person'
    | 'ask-question'
    | 'answer-question'
    | 'withdraw-question';
  /** Id of what was acted on, for example `palvelutorit` or `2026-03`. */
  readonly target: string;
  /** The other person that it concerns. */
  readonly person?: PersonId;
  /** What was said with it. */
  readonly note?: string;
  /** What became different; absent in rows of a time when that was not kept. */
  readonly changes?: readonly TrailChange[];
  /** Differences that are not among the changes, which are bounded. */
  readonly more?: number;
  /** The month of a goal's excuse, or in which somebody is not the one to answer for it. */
  readonly month?: Month;
  /** A month's days as they became. */
  readonly days?: MonthDays;
}

export interface TrailPage {
  /** Nothing older is looked at. */
  readonly since?: Instant;
  readonly before: string;
  readonly limit: number;
  readonly wanted: (entry: AuditEntry) => boolean;
}

/** An audit row with its place among them, from the oldest to the newest. */
export interface PositionedEntry {
  readonly mark: string;
  readonly entry: AuditEntry;
}
