import type { HealthProblem } from '../../domain/reminders/owner-health.ts';
import type {
  Audience,
  ChatBarrier,
  DeliveryState,
  FailReason,
  InstallOutcome,
  RetryReason,
  SkipReason,
} from '../../domain/reminders/reminders.ts';
import type { StepRule, StepState } from '../../domain/reminders/schedule.ts';

/** Why a person was not written to, or whether it arrived is not known. */
export type Remediable =
  FailReason | ChatBarrier | 'unknown' | 'never-reached' | 'left' | 'not-registered';

type InstallWord =
  | Exclude<InstallOutcome['kind'], 'failed'>
  | Extract<InstallOutcome, { readonly kind: 'failed' }>['reason'];

/** What the chat and the tab say of reminder runs and their schedule. */
export interface ReminderWords {
  readonly state: Readonly<Record<DeliveryState, string>>;
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly failed: Readonly<Record<FailReason, string>>;
  /** The remedy, for the facilitator. */
  readonly whatToDo: Readonly<Record<Remediable, string>>;
  /** `at`: when it is tried again, ready for reading. */
  readonly retrying: Readonly<Record<RetryReason, (at: string) => string>>;
  readonly install: Readonly<Record<InstallWord, string>>;
  readonly health: Readonly<Record<HealthProblem, string>>;
  readonly audience: Readonly<Record<Audience, string>>;
  readonly stepState: Readonly<Record<StepState, string>>;
  readonly rule: Readonly<Record<StepRule['kind'], (count: number) => string>>;
}
