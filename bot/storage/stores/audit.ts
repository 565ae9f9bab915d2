import type { PersonId } from '../../../domain/common/ids.ts';
import type { Instant, Month } from '../../../domain/common/month.ts';
import type { MonthDays } from '../../../domain/months/month-days.ts';
import type { ActOrigin } from '../../../domain/trail/trail-subjects.ts';
import type { TrailAct, TrailChange } from '../../../domain/trail/trail.ts';

/**
 * An entry is written in the same transaction as the act, and it is never changed. It contains ids
 * and no names. Only removing a person takes the names out of entries of earlier versions.
 */
export interface AuditEntry {
  readonly at: Instant;
  readonly by: PersonId;
  readonly act: TrailAct;
  /** Id of what the act changed, for example the goal `palvelutorit` or the month `2026-03`. */
  readonly target: string;
  readonly person?: PersonId;
  /** The person in whose place `by` acted, such as the owner whose goal `by` has taken over. */
  readonly behalf?: PersonId;
  /** Undefined in old rows. */
  readonly origin?: ActOrigin;
  /** Id of the request, turn, job or tick, by which its log and trace are found. */
  readonly correlation?: string;
  readonly note?: string;
  /** Undefined in old rows. */
  readonly changes?: readonly TrailChange[];
  /** Number of changes that were left out because `changes` has a maximum length. */
  readonly more?: number;
  /** For acts whose target is not a month but that concern one. */
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
