import type { LocalisedText } from './organisation.ts';
import type { Day, Instant, Month } from './month.ts';
import type {
  AnswerProblem,
  DaysProblemKind,
  GoalProblem,
  ReopenProblem,
  RequestProblem,
} from './problem.ts';

/** Everything a person may run into, with what the words for it need. */
export interface RefusalDetails {
  /** The signed-in person is not in the register. */
  'not-registered': Record<never, never>;
  /** The person may not do this. */
  'not-allowed': Record<never, never>;
  'goal-not-found': Record<never, never>;
  'person-not-found': Record<never, never>;
  'run-not-found': Record<never, never>;
  'theme-not-found': Record<never, never>;
  /** The month was never opened. */
  'month-not-open': { readonly month: Month };
  'month-not-yet-open': { readonly month: Month; readonly opensOn: Day };
  'month-closed': { readonly month: Month };
  'month-already-open': { readonly month: Month };
  /** Twice the same, of two years (each has goals of its own), or `month` has none before it. */
  'months-not-comparable': { readonly month: Month; readonly why: 'same' | 'years' | 'first' };
  'goal-not-in-month': { readonly month: Month };
  'month-days-impossible': { readonly why: DaysProblemKind };
  'month-not-reopenable': { readonly month: Month; readonly why: ReopenProblem };
  /** Somebody answered after the form was made; `revision` is the newest stored. */
  'stale-answer': { readonly revision: number };
  'stale-version': Record<never, never>;
  /** It was taken out of the follow-up. */
  'goal-archived': Record<never, never>;
  'invalid-goal': { readonly problems: readonly GoalProblem[] };
  /** What would leave the goal has been answered about, and nobody agreed to that. */
  'answered-parts-removed': { readonly names: readonly string[] };
  'invalid-answer': { readonly problems: readonly AnswerProblem[] };
  'invalid-request': { readonly problems: readonly RequestProblem[] };
  'nobody-to-remind': { readonly month: Month };
  /** Confirmed a second time. */
  'run-already-sent': { readonly name: string; readonly at: Instant };
  'run-cancelled': Record<never, never>;
  /** There is nothing left of the run that could be cancelled. */
  'run-finished': Record<never, never>;
  /** A theme or goal of the selection is not one of the year's. */
  'selection-unknown': { readonly name: string };
  /** The schedule has no step, or none that could ever fire: `step` would always come after the month's closing. */
  'schedule-never-fires': { readonly step?: string };
  /** Two steps have the same id, or would always come on the same day to the same people. */
  'schedule-steps-alike': Record<never, never>;
  'schedule-time-outside': { readonly from: string; readonly until: string };
  'step-not-found': Record<never, never>;
  /** The step was carried out already, or its month is over. */
  'step-over': Record<never, never>;
  /** `past`, `not-working` (weekend or holiday), or outside the days on which the month takes answers. */
  'day-not-possible': { readonly day: Day; readonly why: 'past' | 'not-working' | 'outside-month' };
  'no-months': Record<never, never>;
  /** The hand-over was never there, was withdrawn, or is another person's to answer. */
  'hand-over-not-found': Record<never, never>;
  'hand-over-answered': Record<never, never>;
  /** The person was asked, or has taken it, already. */
  'hand-over-exists': Record<never, never>;
  'hand-over-to-self': Record<never, never>;
  'hand-over-to-answerer': { readonly name: string };
  'no-receiver': Record<never, never>;
  'person-left': { readonly name: string };
  /** They have no chat with Ennuste that could be written to. */
  'person-unreachable': { readonly name: string };
  /** Nobody would be left to keep the register. */
  'last-facilitator': Record<never, never>;
  /** `goals` of all years serve the theme that was to be taken away. */
  'theme-has-goals': { readonly name: LocalisedText; readonly goals: number };
  'name-too-short': { readonly letters: number };
  'note-too-long': { readonly limit: number };
  'note-unreadable': Record<never, never>;
  /** A text was asked for, and there is none. */
  'nothing-written': Record<never, never>;
  'question-not-found': Record<never, never>;
  'question-answered': Record<never, never>;
  'question-withdrawn': Record<never, never>;
  'snooze-too-long': { readonly month: Month; readonly closesOn: Day };
  /** The card is of an older version of the app, or not one of ours. */
  'unknown-action': Record<never, never>;
  /** The activity says too little of who is acting. */
  'unknown-person': Record<never, never>;
}

export type RefusalCode = keyof RefusalDetails;

/** Thrown where a person's wish is turned down. Anything else that is thrown is a fault. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  readonly code: Code;
  readonly details: RefusalDetails[Code];

  constructor(
    code: Code,
    ...[details]: keyof RefusalDetails[Code] extends never ? [] : [RefusalDetails[Code]]
  ) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.details = (details ?? {}) as RefusalDetails[Code];
  }
}

/** Whether it is a person's affair; with a code, whether it is that one, so that its details are typed. */
export function isRefusal(error: unknown): error is Refusal;
export function isRefusal<Code extends RefusalCode>(
  error: unknown,
  code: Code,
): error is Refusal<Code>;
export function isRefusal(error: unknown, code?: RefusalCode): boolean {
  return error instanceof Refusal && (code === undefined || error.code === code);
}
