import type { GoalMonthRow } from '../goal/goal-month-row.ts';
import type { GoalId, PersonId, RunId, StepId } from '../common/ids.ts';
import type { Day, Instant, Month } from '../common/month.ts';

export const CHAT_BARRIERS = ['not-installed', 'blocked', 'disabled-by-admin', 'gone'] as const;
/** `gone` means that Teams no longer knows the chat. The person may have left. */
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
  /** Teams responded with 400 or a similar status, so Ennuste sent something wrong. */
  'rejected',
  /** Teams responded with 413, so Ennuste sent too large a card. */
  'too-large',
  /** The app's credentials are wrong. The operator has to fix them. */
  'not-authorised',
  'unreachable',
  'no-chat',
  /** The directory of the organisation does not know the person. */
  'no-such-person',
  'account-disabled',
  /** `INSTALL_APP_ID` is not the id of an app in the organisation's catalogue. */
  'wrong-app-id',
  /** The application lacks the permission to install itself for people. */
  'no-permission',
  /** A stored row of the person cannot be read. */
  'data-unreadable',
  /** An internal error that outlasted all tries. The log has the details. */
  'fault',
] as const;
export type FailReason = (typeof FAIL_REASONS)[number];

export const RETRY_REASONS = [
  /** Teams responded with 412, because another operation was running in the chat. */
  'busy',
  'throttled',
  'unavailable',
  /** The connection failed before anything was delivered. */
  'no-connection',
  /** The chat is gone or not yet there. Ennuste tries to open it. */
  'awaiting-chat',
] as const;
export type RetryReason = (typeof RETRY_REASONS)[number];

/** `sent`, `skipped` and `failed` are final. `unknown` cards may be sent again on a later day. */
export type DeliveryOutcome =
  | { readonly kind: 'planned' }
  | { readonly kind: 'queued'; readonly at: Instant }
  /** A server claimed the delivery on `day` and is sending the card. `tries` starts at 1. */
  | { readonly kind: 'claimed'; readonly at: Instant; readonly day: Day; readonly tries: number }
  /** The next try is at `at`. `day` is the day of the claim, if a server claimed the delivery. */
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

/** States in which a person should act come first, final states come last. */
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
      readonly reason:
        'not-allowed' | 'no-such-person' | 'wrong-app-id' | 'throttled' | 'unreachable';
    };

export interface Delivery {
  readonly run: RunId;
  readonly person: PersonId;
  readonly goals: readonly GoalId[];
  readonly outcome: DeliveryOutcome;
  readonly install?: AppInstallOutcome;
  /** The time when Ennuste opened a new chat for this delivery. It does so only once. */
  readonly openedAt?: Instant;
  /** The time when the outcome became `unknown`. Set if the card was sent again on a later day. */
  readonly unknownAt?: Instant;
}

export const AUDIENCES = ['owners', 'substitutes', 'facilitators'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface RunSelection {
  readonly themes?: readonly string[];
  readonly goals?: readonly GoalId[];
  /** `not-reached`: no reminder reached the person this month. `unclear`: one may have. */
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
  /** Set when every delivery is final. */
  readonly finishedAt?: Instant;
  readonly card?: { readonly person: PersonId; readonly activityId: string };
}

export interface Snooze {
  readonly person: PersonId;
  readonly month: Month;
  /** The first day on which reminders are sent again. */
  readonly until: Day;
}

export const isSnoozed = (snooze: Snooze, today: Day): boolean => today < snooze.until;

export const waitsForAnswer = (row: GoalMonthRow): boolean =>
  row.answer === undefined && row.excused === undefined;

/** A person gets one reminder a day, even if several runs or months would send one. */
export interface ReminderClaim {
  readonly day: Day;
  readonly person: PersonId;
  readonly month: Month;
  readonly run: RunId;
}

/** Recipients who have answered count as answered, even if their delivery is unknown. */
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
