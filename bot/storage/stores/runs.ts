import type { PersonId, RunId } from '../../../domain/common/ids.ts';
import type { Day, Month } from '../../../domain/common/month.ts';
import type { Delivery, ReminderClaim, ReminderRun } from '../../../domain/reminders/reminders.ts';
import type { ClaimedStep } from '../../../domain/reminders/schedule.ts';
import type { Versioned, Saved } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

/** Runs, their deliveries, claims and steps are of one body and all its months, so that a claim holds over the year's end. */
export interface RunStore {
  get(month: Month, id: RunId): Promise<Versioned<ReminderRun> | undefined>;
  /** The month's runs, oldest first. */
  list(month: Month): Promise<readonly Versioned<ReminderRun>[]>;
  /**
   * Stores a planned run and a row per person, any number of people; a run that can be read has all of
   * its rows. `taken`: the step that the run is, as it becomes, with the version read, in the same
   * transaction as the run. `conflict`: the id is taken, or the step is another's by now.
   */
  plan(
    run: ReminderRun,
    deliveries: readonly Delivery[],
    audit: AuditEntry,
    taken?: Versioned<ClaimedStep>,
  ): Promise<Saved>;
  save(run: ReminderRun, version: string, audit?: AuditEntry): Promise<Saved>;
  /** The run's rows in the order of the people's ids, `limit` at most, after the person given. */
  deliveries(
    month: Month,
    id: RunId,
    page?: { readonly after?: PersonId; readonly limit: number },
  ): Promise<readonly Versioned<Delivery>[]>;
  /** One person's row in the run. */
  delivery(month: Month, id: RunId, person: PersonId): Promise<Versioned<Delivery> | undefined>;
  /** The people who have a claim on the day. */
  claimedOn(day: Day): Promise<readonly PersonId[]>;
  /**
   * Claims the right to write to the person on the day and marks the delivery, in one transaction,
   * before anything is sent. `conflict`: another run, or another try of this one, has the claim. What
   * becomes of the sending is recorded with the version that comes back; without one, the delivery has
   * to be read again.
   */
  claim(
    delivery: Delivery,
    version: string,
    claim: ReminderClaim,
  ): Promise<{ readonly version?: string } | 'conflict'>;
  /** Whose claim it is. */
  claimOf(day: Day, person: PersonId): Promise<ReminderClaim | undefined>;
  /** Records an outcome. `release` gives the claim back: certain that nothing reached the person. */
  record(
    month: Month,
    delivery: Delivery,
    version: string,
    release?: Pick<ReminderClaim, 'day' | 'person'>,
  ): Promise<Saved>;
  /** Records many outcomes of one run; those that have changed since they were read are left as they are. */
  recordMany(month: Month, deliveries: readonly Versioned<Delivery>[]): Promise<void>;
}
