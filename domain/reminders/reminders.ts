import type { BoardRow } from '../goal/board.ts';
import type { GoalId, PersonId, RunId, StepId } from '../common/ids.ts';
import type { Day, Instant, Month } from '../common/month.ts';

/** Why nothing can be sent to a person's chat, until an install or a message from them. */
export const CHAT_BARRIERS = ['not-installed', 'blocked', 'disabled-by-admin', 'gone'] as const;
/** `gone`: Teams no longer knows the chat; the person may have left. */
export type ChatBarrier = (typeof CHAT_BARRIERS)[number];

export const isChatBarrier = (reason: string): reason is ChatBarrier =>
  CHAT_BARRIERS.some((barrier) => barrier === reason);

/** Why a person is left out of a run. */
export type SkipReason =
  /** Every goal of theirs is answered (or excused) for the month. */
  | 'answered'
  /** The register says that they have left. */
  | 'left'
  /** They have never opened Ennuste in Teams, so there is no chat to send to. */
  | 'never-reached'
  | ChatBarrier
  /** They have heard from us today already. */
  | 'reminded-today'
  /** They asked to be reminded on a later day. */
  | 'snoozed'
  /** The register does not know them. */
  | 'not-registered'
  /** The run was cancelled before their turn. */
  | 'cancelled'
  /** The month was closed before their turn. */
  | 'month-closed'
  /** A run that is redirected for trying sends only its first few. */
  | 'beyond-trial';

export type FailReason =
  | ChatBarrier
  /** Teams was busy for too long. */
  | 'throttled'
  /** Teams did not take the message as it was (400 and the like): a fault of ours. */
  | 'rejected'
  /** The message was too large for Teams (413): a fault of ours. */
  | 'too-large'
  /** Teams does not take our credentials: the operator's affair. */
  | 'not-authorised'
  | 'unreachable'
  /** The app was installed for them, but no chat came of it. */
  | 'no-chat'
  /** Something of ours broke again and again; the log says what. */
  | 'fault';

/** Why a sending is tried again. */
export type RetryReason =
  /** Teams was doing something else in the chat (412). */
  | 'busy'
  | 'throttled'
  /** 502, 503, 504. */
  | 'unavailable'
  /** No connection was made, so nothing can have arrived. */
  | 'no-connection'
  /** The app was just installed for them; their chat is awaited. */
  | 'awaiting-chat';

/** One person's row in a run. Final are `sent`, `skipped`, `failed`; `unknown` is once resolved (decision 10). */
export type DeliveryOutcome =
  | { readonly kind: 'planned' }
  /** In the queue, to be sent as soon as it may. */
  | { readonly kind: 'queued'; readonly at: Instant }
  /** Being sent now; `day` is the day of the claim, `tries` counts from 1. */
  | { readonly kind: 'claimed'; readonly at: Instant; readonly day: Day; readonly tries: number }
  /** Tried `tries` times; again at `at`. The claim of `day` is kept, where there is one. */
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
  /** It may have arrived: Teams did not answer, or the server died. Never sent again the same day. */
  | { readonly kind: 'unknown'; readonly at: Instant };

/** What a person of a run is counted as; `answered` are those who were sent to and have answered since. */
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

/** What needs a person first, then what moves, then what is done. */
export const STATES_BY_WEIGHT = [
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

/** Everybody in the plan: each is in one state. */
export const totalCount = (totals: Readonly<Record<DeliveryState, number>>): number =>
  DELIVERY_STATES.reduce((sum, state) => sum + totals[state], 0);

/** What became of installing the app for the person, where the body's settings allow that. */
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
  /** Their goals that wait for an answer; empty when there are none. */
  readonly goals: readonly GoalId[];
  readonly outcome: DeliveryOutcome;
  readonly install?: InstallOutcome;
  /** When it had become unknown before it was sent once more on a later day. */
  readonly unknownAt?: Instant;
}

/** To whom a run writes: who is asked, who stands in for them, or those who keep the register. */
export const AUDIENCES = ['owners', 'substitutes', 'facilitators'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A part of those who are asked; what is absent does not narrow. */
export interface RunSelection {
  readonly themes?: readonly string[];
  readonly goals?: readonly GoalId[];
  /** `not-reached`: nobody to whom a reminder of the month got through. `unclear`: the unknown ones. */
  readonly who?: 'not-reached' | 'unclear';
}

/** One sending to those who have not answered. */
export interface ReminderRun {
  readonly id: RunId;
  readonly month: Month;
  readonly audience: Audience;
  /** The step of the schedule that it is; a person's own run has none. */
  readonly step?: StepId;
  readonly selection?: RunSelection;
  /** For trying: every card goes to this person instead, and nobody counts as reminded. */
  readonly redirectTo?: PersonId;
  readonly plannedBy: PersonId;
  readonly plannedAt: Instant;
  readonly sentBy?: PersonId;
  readonly sentAt?: Instant;
  readonly cancelledBy?: PersonId;
  readonly cancelledAt?: Instant;
  /** Since then every row is final. */
  readonly finishedAt?: Instant;
  /** The card in a facilitator's chat that shows the run, and is kept up to date. */
  readonly card?: { readonly person: PersonId; readonly activityId: string };
}

/** A person's wish to hear no reminder of the month before the day. */
export interface Snooze {
  readonly person: PersonId;
  readonly month: Month;
  /** The first day on which they are reminded again. */
  readonly until: Day;
}

export const isSnoozed = (snooze: Snooze, today: Day): boolean => today < snooze.until;

/** Whether the row's goal has neither an answer nor an excuse for the month. */
export const waitsForAnswer = (row: BoardRow): boolean =>
  row.answer === undefined && row.excused === undefined;

/** The claim that keeps a person from hearing twice on one day, whatever runs and months overlap. */
export interface ReminderClaim {
  readonly day: Day;
  readonly person: PersonId;
  /** Whose it is. */
  readonly month: Month;
  readonly run: RunId;
}

/**
 * What the row counts as. Who answered meanwhile counts as answered, also where it is not known whether
 * the card arrived. In a list to facilitators and in a trial nobody was asked, so sent stays sent.
 * `waits`: whether the goal still waits for its answer.
 */
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

/** Whether nothing has left for the person yet and nothing is on its way, so that it can be cancelled. */
export const isCancellable = ({ kind }: DeliveryOutcome): boolean =>
  kind === 'planned' || kind === 'queued' || kind === 'retrying';

/** Begins the ids of the runs that remind one person who had put it off. */
export const SNOOZE_RUN_PREFIX = 'later-';

export const isSnoozeRun = ({ id }: Pick<ReminderRun, 'id'>): boolean =>
  id.startsWith(SNOOZE_RUN_PREFIX);
