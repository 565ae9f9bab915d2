import type { BoardRow } from './board.ts';
import type { Goal } from './goal.ts';
import { handedIn, type HandOver } from './hand-over.ts';
import type { GoalId, PersonId, RunId } from './ids.ts';
import type { Day, Instant, Month } from './month.ts';
import type { Person } from './person.ts';

/** Why a person is left out of a run. */
export type SkipReason =
  /** Every goal of theirs is answered (or excused) for the month. */
  | 'answered'
  /** The register says that they have left. */
  | 'left'
  /** They have never opened Ennuste in Teams, so there is no chat to send to. */
  | 'never-reached'
  /** They have heard from us today already. */
  | 'reminded-today'
  /** They asked to be reminded on a later day. */
  | 'snoozed'
  /** The register does not know them. */
  | 'not-registered';

export type FailReason =
  /** Teams says that the app is not installed for them (any more). */
  | 'not-installed'
  | 'blocked'
  | 'throttled'
  /** Teams did not take the message as it was. */
  | 'rejected'
  | 'unreachable';

/** One person's row in a run; it always ends in something other than `planned` or `claimed`. */
export type DeliveryOutcome =
  | { readonly kind: 'planned' }
  | { readonly kind: 'claimed'; readonly at: Instant }
  | { readonly kind: 'sent'; readonly at: Instant; readonly activityId?: string }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'failed'; readonly reason: FailReason; readonly at: Instant }
  /** It may have arrived: Teams did not answer in time. Never sent again the same day. */
  | { readonly kind: 'unknown'; readonly at: Instant };

export interface Delivery {
  readonly run: RunId;
  readonly person: PersonId;
  /** Their goals that wait for an answer; empty when there are none. */
  readonly goals: readonly GoalId[];
  readonly outcome: DeliveryOutcome;
}

/** One sending to those who have not answered. */
export interface ReminderRun {
  readonly id: RunId;
  readonly month: Month;
  readonly plannedBy: PersonId;
  readonly plannedAt: Instant;
  readonly sentBy?: PersonId;
  readonly sentAt?: Instant;
}

export interface RunSituation {
  readonly goals: readonly Goal[];
  /** The month's board. */
  readonly rows: readonly BoardRow[];
  readonly people: readonly Person[];
  /** Those with a personal chat that we may write to. */
  readonly reachable: ReadonlySet<PersonId>;
  readonly remindedToday: ReadonlySet<PersonId>;
  /** Those who asked to be reminded on a later day than today. */
  readonly snoozed: ReadonlySet<PersonId>;
  /** The month's hand-overs, whatever became of them. */
  readonly handOvers: readonly HandOver[];
}

/** A person's wish to hear no reminder of the month before the day. */
export interface Snooze {
  readonly person: PersonId;
  readonly month: Month;
  /** The first day on which they are reminded again. */
  readonly until: Day;
}

export const isSnoozed = (snooze: Snooze, today: Day): boolean => today < snooze.until;

export type PlannedDelivery = Pick<Delivery, 'person' | 'goals' | 'outcome'>;

/**
 * One row per person who is asked for a goal on the month's board, in the order of the portfolio: what
 * they would get, or why they are left out. One person gets one message, however many goals wait.
 * Asked is the owner, or the person to whom they handed the goal for the month.
 */
export function planDeliveries(situation: RunSituation): readonly PlannedDelivery[] {
  const { goals, rows } = situation;
  const onBoard = new Map(rows.map((row) => [row.goal, row]));
  const followed = goals
    .filter((goal) => onBoard.has(goal.id))
    .toSorted((a, b) => a.order - b.order);
  const asked = new Map(
    followed.map((goal) => [goal.id, askedFor(goal, onBoard.get(goal.id)?.month, situation)]),
  );
  return [...new Set([...asked.values()].flat())].map((person) => {
    const waiting = followed
      .filter((goal) => {
        const row = onBoard.get(goal.id);
        const isAsked = asked.get(goal.id)?.includes(person) === true;
        return isAsked && row !== undefined && waitsForAnswer(row);
      })
      .map((goal) => goal.id);
    const reason = skipReason(person, waiting, situation);
    return {
      person,
      goals: waiting,
      outcome: reason ? { kind: 'skipped', reason } : { kind: 'planned' },
    };
  });
}

/** The owners; in the place of one who handed the goal on, whoever took it and is still here. */
function askedFor(
  goal: Goal,
  month: Month | undefined,
  { handOvers, people }: RunSituation,
): readonly PersonId[] {
  if (month === undefined) return [];
  const isHere = (id: PersonId): boolean => people.some((one) => one.id === id && one.active);
  const handed = handedIn(goal, month, handOvers).filter(({ to }) => isHere(to));
  const asked = goal.owners.map((owner) => handed.find((one) => one.from === owner)?.to ?? owner);
  return [...new Set(asked)];
}

function skipReason(
  person: PersonId,
  waiting: readonly GoalId[],
  { people, reachable, remindedToday, snoozed }: RunSituation,
): SkipReason | undefined {
  if (waiting.length === 0) return 'answered';
  const known = people.find((one) => one.id === person);
  if (!known) return 'not-registered';
  if (!known.active) return 'left';
  if (!reachable.has(person)) return 'never-reached';
  if (snoozed.has(person)) return 'snoozed';
  return remindedToday.has(person) ? 'reminded-today' : undefined;
}

/** Whether the row's goal has neither an answer nor an excuse for the month. */
export const waitsForAnswer = (row: BoardRow): boolean =>
  row.answer === undefined && row.excused === undefined;

/** The claim that keeps a person from hearing twice on one day, whatever runs overlap. */
export interface ReminderClaim {
  readonly month: Month;
  readonly day: Day;
  readonly person: PersonId;
}
