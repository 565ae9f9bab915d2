import type { GoalMonthRow } from '../goal/goal-month-row.ts';
import type { GoalId, PersonId, RunId, StepId } from '../common/ids.ts';
import type { Day, Instant, Month } from '../common/month.ts';

export const CHAT_BARRIERS = ['not-installed', 'blocked', 'disabled-by-admin', 'gone'] as const;
/** `gone`: Teams no longer knows the chat. The person may have left. */
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
  /** 400 and similar: a fault in Ennuste. */
  'rejected',
  /** 413: a fault in Ennuste. */
  'too-large',
  /** The operator has to fix the app's credentials. */
  'not-authorised',
  'unreachable',
  'no-chat',
  /** An internal error that outlasted the retries. The log has the details. */
  'fault',
] as const;
export type FailReason = (typeof FAIL_REASONS)[number];

export const RETRY_REASONS = [
  /** 412: another operation was running in the chat. */
  'busy',
  'throttled',
  'unavailable',
  /** Nothing was delivered. */
  'no-connection',
  /** The app was just installed. Teams has not created the chat yet. */
  'awaiting-chat',
] as const;
export type RetryReason = (typeof RETRY_REASONS)[number];

/** `sent`, `skipped` and `failed` are final. `unknown` may be sent again on a later day. */
export type DeliveryOutcome =
  | { readonly kind: 'planned' }
  | { readonly kind: 'queued'; readonly at: Instant }
  /** A server is sending the card. `day` is the day of the claim. `tries` counts from 1. */
  | { readonly kind: 'claimed'; readonly at: Instant; readonly day: Day; readonly tries: number }
  /** Retried at `at`. `day` is the day of the claim, if there is one. */
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
  /** Perhaps delivered. Not sent again on the same day. */
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

/** States that need action come first, final states last. */
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

export type AppInstallOutcome =
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
  readonly install?: AppInstallOutcome;
  /** When the delivery became unknown. Set if it was sent again on a later day. */
  readonly unknownAt?: Instant;
}

export const AUDIENCES = ['owners', 'substitutes', 'facilitators'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface RunSelection {
  readonly themes?: readonly string[];
  readonly goals?: readonly GoalId[];
  /** `not-reached`: got no reminder in the month. `unclear`: has an unknown delivery. */
  readonly who?: 'not-reached' | 'unclear';
}

export interface ReminderRun {
  readonly id: RunId;
  readonly month: Month;
  readonly audience: Audience;
  /** Undefined for a run that a person started. */
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
  /** Reminders are sent again from this day. */
  readonly until: Day;
}

export const isSnoozed = (snooze: Snooze, today: Day): boolean => today < snooze.until;

export const waitsForAnswer = (row: GoalMonthRow): boolean =>
  row.answer === undefined && row.excused === undefined;

/** One reminder a day for each person, even from different runs or months. */
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
