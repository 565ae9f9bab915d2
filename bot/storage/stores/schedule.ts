import type { PersonId, StepId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Snooze } from '../../../domain/reminders/reminders.ts';
import type { ReminderSchedule, ClaimedStep } from '../../../domain/reminders/schedule.ts';
import type { Versioned, SaveResult } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface ScheduleStore {
  get(): Promise<Versioned<ReminderSchedule> | undefined>;
  save(
    schedule: ReminderSchedule,
    version: string | undefined,
    audit: AuditEntry,
  ): Promise<SaveResult>;
  startedSteps(month: Month): Promise<readonly Versioned<ClaimedStep>[]>;
  step(month: Month, step: StepId): Promise<Versioned<ClaimedStep> | undefined>;
  /** Only the server that saves the row first runs the step. */
  startStep(step: ClaimedStep, version: string | undefined): Promise<SaveResult>;
}

/** Current send rate, which all servers share. Times are in milliseconds since 1970. */
export interface SendRate {
  readonly nextAt: number;
  /** Requests per second: for a time below the configured rate after Teams has throttled a request. */
  readonly rate: number;
  readonly changedAt: number;
}

export interface SendRateStore {
  get(): Promise<Versioned<SendRate> | undefined>;
  save(sendRate: SendRate, version: string | undefined): Promise<SaveResult>;
}

export interface SnoozeStore {
  get(month: Month, person: PersonId): Promise<Versioned<Snooze> | undefined>;
  list(month: Month): Promise<readonly Versioned<Snooze>[]>;
  save(snooze: Snooze, version: string | undefined, audit: AuditEntry): Promise<SaveResult>;
}
