import type { OwnerProblem } from '../../domain/reminders/owner-problems.ts';
import type {
  Audience,
  ChatBarrier,
  DeliveryState,
  FailReason,
  AppInstallOutcome,
  RetryReason,
  SkipReason,
} from '../../domain/reminders/reminders.ts';
import type { StepRule, StepState } from '../../domain/reminders/schedule.ts';

/** Reasons for a failed delivery that a facilitator can do something about. */
export type RemediableReason =
  FailReason | ChatBarrier | 'unknown' | 'never-reached' | 'left' | 'not-registered';

type InstallWord =
  | Exclude<AppInstallOutcome['kind'], 'failed'>
  | Extract<AppInstallOutcome, { readonly kind: 'failed' }>['reason'];

export interface ReminderWords {
  readonly state: Readonly<Record<DeliveryState, string>>;
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly failed: Readonly<Record<FailReason, string>>;
  readonly whatToDo: Readonly<Record<RemediableReason, string>>;
  /** `at` is the time of the next try, already formatted as text. */
  readonly retrying: Readonly<Record<RetryReason, (at: string) => string>>;
  readonly install: Readonly<Record<InstallWord, string>>;
  readonly ownerProblems: Readonly<Record<OwnerProblem, string>>;
  readonly audience: Readonly<Record<Audience, string>>;
  readonly stepState: Readonly<Record<StepState, string>>;
  readonly rule: Readonly<Record<StepRule['kind'], (count: number) => string>>;
}
