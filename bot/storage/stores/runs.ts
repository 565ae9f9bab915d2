import type { PersonId, RunId } from '../../../domain/common/ids.ts';
import type { Day, Month } from '../../../domain/common/month.ts';
import type { Delivery, ReminderClaim, ReminderRun } from '../../../domain/reminders/reminders.ts';
import type { ClaimedStep } from '../../../domain/reminders/schedule.ts';
import type { Versioned, SaveResult } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

/** All years share a partition, so a claim also prevents a second reminder at the turn of the year. */
export interface RunStore {
  get(month: Month, id: RunId): Promise<Versioned<ReminderRun> | undefined>;
  list(month: Month): Promise<readonly Versioned<ReminderRun>[]>;
  /** Writes the run after all of its deliveries. Returns `conflict` if another run has taken the step. */
  plan(
    run: ReminderRun,
    deliveries: readonly Delivery[],
    audit: AuditEntry,
    step?: Versioned<ClaimedStep>,
  ): Promise<SaveResult>;
  save(run: ReminderRun, version: string, audit?: AuditEntry): Promise<SaveResult>;
  deliveries(
    month: Month,
    id: RunId,
    page?: { readonly after?: PersonId; readonly limit: number },
  ): Promise<readonly Versioned<Delivery>[]>;
  delivery(month: Month, id: RunId, person: PersonId): Promise<Versioned<Delivery> | undefined>;
  claimedOn(day: Day): Promise<readonly PersonId[]>;
  /**
   * Saves the claim and the delivery before the message is sent. Returns `conflict` if the person already
   * has a claim on that day. Without a version in the answer, read the delivery again before changing it.
   */
  claim(
    delivery: Delivery,
    version: string,
    claim: ReminderClaim,
  ): Promise<{ readonly version?: string } | 'conflict'>;
  claimOf(day: Day, person: PersonId): Promise<ReminderClaim | undefined>;
  /** Deletes the claim in `release`. Pass it only if the person has certainly received nothing. */
  record(
    month: Month,
    delivery: Delivery,
    version: string,
    release?: Pick<ReminderClaim, 'day' | 'person'>,
  ): Promise<SaveResult>;
  /** Skips deliveries that have changed since they were read. */
  recordMany(month: Month, deliveries: readonly Versioned<Delivery>[]): Promise<void>;
}
