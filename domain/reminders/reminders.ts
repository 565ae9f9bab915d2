import type { GoalMonthRow } from '../goal/goal-month-row.ts';
import type { GoalId, PersonId, RunId, StepId } from '../common/ids.ts';
import type { Day, Instant, Month } from '../common/month.ts';

export const CHAT_BARRIERS = ['not-installed', 'blocked', 'disabled-by-admin', 'gone'] as const;
/** `gone`: Teams no longer knows the chat; the person may have left. */
export type ChatBarrier = (typeof CHAT_BARRIERS)[number];

export const isChatBarrier = (reason: string): reason is ChatBarrier =>
  CHAT_BARRIERS.some((barrier) => barrier === reason);

export const SKIP_REASONS = [
  'answered',
  'left',
  'never-reached',
  ...CHAT_BARRIERS,
  'reminded-today',
  'snoozed',
  'not-registered',
  'cancelled',
  'month-closed',
  'beyond-trial',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export const FAIL_REASONS = [
  ...CHAT_BARRIERS,
  'throttled',
  /** Teams rejected the message (400 and similar): a fault in Ennuste. */
  'rejected',
  /** The message was too large for Teams (413): a fault in Ennuste. */
  'too-large',
  /** Teams rejected the app's credentials: the operator has to fix them. */
  'not-authorised',
  'unreachable',
  'no-chat',
  /** An internal error that remained after all retries. The log has the details. */
  'fault',
] as const;
export type FailReason = (typeof FAIL_REASONS)[number];

export const RETRY_REASONS = [
  /** Another operation was running in the chat (412). */
  'busy',
  'throttled',
  'unavailable',
  /** The connection failed, so nothing was delivered. */
  'no-connection',
  /** The app was just installed, and Teams has not created the chat yet. */
  'awaiting-chat',
] as const;
export type RetryReason = (typeof RETRY_REASONS)[number];

/**
 * `sent`, `skipped` and `failed` are final. An `unknown` delivery may be sent again on a later day
 * (decision 10).
 */
export type DeliveryOutcome =
  | { readonly kind: 'planned' }
  | { readonly kind: 'queued'; readonly at: Instant }
  /** A server is sending the card. `day` is the day of the claim. `tries` counts from 1. */
  | { readonly kind: 'claimed'; readonly at: Instant; readonly day: Day; readonly tries: number }
  /**
   * Sending has failed `tries` times and is retried at `at`. `day` is the day of the claim, if
   * there is one.
   */
  | {
      readonly kind: 'retrying';
      readonly at: Instant;
      readonly reason: RetryReason;
      readonly tries: number;
      readonly day?: Day;
    }
  | { readonly kind: 'sent'; readonly at: Instant; readonly activityId?: string }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'failed'; readonly reason: FailReason; readonly at: Instant }
  /** The card may have been delivered. It is not sent again on the same day. */
  | { readonly kind: 'unknown'; readonly at: Instant };

export const DELIVERY_STATES = [
  'planned',
  'queued',
  'sending',
  'retrying',
  'sent',
  'answered',
  'skipped',
  'failed',
  'unknown',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** States that need action come first, then states in progress, then final states. */
export const DELIVERY_STATES_BY_URGENCY = [
  'failed',
  'unknown',
  'retrying',
  'sending',
  'queued',
  'planned',
  'sent',
  'answered',
  'skipped',
] as const satisfies readonly DeliveryState[];

export const sumTotals = (totals: Readonly<Record<DeliveryState, number>>): number =>
  DELIVERY_STATES.reduce((sum, state) => sum + totals[state], 0);

export type InstallOutcome =
  | { readonly kind: 'installed' | 'already-there'; readonly at: Instant }
  | {
      readonly kind: 'failed';
      readonly at: Instant;
      readonly reason: 'not-allowed' | 'no-such-person' | 'throttled' | 'unreachable';
    };

export interface Delivery {
  readonly run: RunId;
  readonly person: PersonId;
  readonly goals: readonly GoalId[];
  readonly outcome: DeliveryOutcome;
  readonly install?: InstallOutcome;
  /**
   * Set when an unknown delivery was sent again on a later day: the instant at which it became
   * unknown.
   */
  readonly unknownAt?: Instant;
}

export const AUDIENCES = ['owners', 'substitutes', 'facilitators'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface RunSelection {
  readonly themes?: readonly string[];
  readonly goals?: readonly GoalId[];
  /**
   * `not-reached`: people to whom no reminder of the month was delivered. `unclear`: people with an
   * unknown delivery.
   */
  readonly who?: 'not-reached' | 'unclear';
}

export interface ReminderRun {
  readonly id: RunId;
  readonly month: Month;
  readonly audience: Audience;
  /** The step of the schedule that started the run. Undefined for a run that a person started. */
  readonly step?: StepId;
  readonly selection?: RunSelection;
  readonly redirectTo?: PersonId;
  readonly plannedBy: PersonId;
  readonly plannedAt: Instant;
  readonly sentBy?: PersonId;
  readonly sentAt?: Instant;
  readonly cancelledBy?: PersonId;
  readonly cancelledAt?: Instant;
  /** Set once every delivery is final. */
  readonly finishedAt?: Instant;
  readonly card?: { readonly person: PersonId; readonly activityId: string };
}

export interface Snooze {
  readonly person: PersonId;
  readonly month: Month;
  /** First day on which reminders are sent again. */
  readonly until: Day;
}

export const isSnoozed = (snooze: Snooze, today: Day): boolean => today < snooze.until;

export const waitsForAnswer = (row: GoalMonthRow): boolean =>
  row.answer === undefined && row.excused === undefined;

/** Prevents a person from getting two reminders on one day, even from different runs or months. */
export interface ReminderClaim {
  readonly day: Day;
  readonly person: PersonId;
  readonly month: Month;
  readonly run: RunId;
}

/** A recipient who has answered counts as answered, even if the delivery is unknown. */
export function deliveryState(
  { goals, outcome }: Pick<Delivery, 'goals' | 'outcome'>,
  run: Pick<ReminderRun, 'audience' | 'redirectTo'>,
  isWaiting: (goal: GoalId) => boolean,
): DeliveryState {
  switch (outcome.kind) {
    case 'claimed':
      return 'sending';
    case 'sent':
    case 'unknown': {
      const isReminder = run.audience !== 'facilitators' && run.redirectTo === undefined;
      return isReminder && !goals.some(isWaiting) ? 'answered' : outcome.kind;
    }
    default:
      return outcome.kind;
  }
}

export const isCancellable = ({ kind }: DeliveryOutcome): boolean =>
  kind === 'planned' || kind === 'queued' || kind === 'retrying';

export const SNOOZE_RUN_PREFIX = 'later-';

export const isSnoozeRun = ({ id }: Pick<ReminderRun, 'id'>): boolean =>
  id.startsWith(SNOOZE_RUN_PREFIX);
