import type { PersonId, StepId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Snooze } from '../../../domain/reminders/reminders.ts';
import type { ReminderSchedule, ClaimedStep } from '../../../domain/reminders/schedule.ts';
import type { Versioned, Saved } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface ScheduleStore {
  get(): Promise<Versioned<ReminderSchedule> | undefined>;
  /** Without a version it must be the body's first. */
  save(schedule: ReminderSchedule, version: string | undefined, audit: AuditEntry): Promise<Saved>;
  /** The month's steps that were taken up. */
  startedSteps(month: Month): Promise<readonly Versioned<ClaimedStep>[]>;
  step(month: Month, step: StepId): Promise<Versioned<ClaimedStep> | undefined>;
  /** Without a version the step must not have been taken up: the insert decides. */
  startStep(taken: ClaimedStep, version: string | undefined): Promise<Saved>;
}

/** When the next requests to Teams may leave, for all servers. Instants, in milliseconds. */
export interface SendRate {
  /** The next request that nobody has reserved yet. */
  readonly nextAt: number;
  /** Requests a second now; less than the setting for a while after Teams said that it is too much. */
  readonly rate: number;
  /** When the rate was last changed. */
  readonly changedAt: number;
}

export interface SendRateStore {
  get(): Promise<Versioned<SendRate> | undefined>;
  save(pace: SendRate, version: string | undefined): Promise<Saved>;
}

export interface SnoozeStore {
  get(month: Month, person: PersonId): Promise<Versioned<Snooze> | undefined>;
  list(month: Month): Promise<readonly Versioned<Snooze>[]>;
  /** Without a version it must be the person's first in the month. */
  save(snooze: Snooze, version: string | undefined, audit: AuditEntry): Promise<Saved>;
}
