import type { LocalisedText } from './organisation.ts';
import type { Day, Instant, Month } from './month.ts';
import type {
  AnswerProblem,
  DaysProblemKind,
  GoalProblem,
  ReopenProblem,
  RequestProblem,
} from './problem.ts';

export interface RefusalDetails {
  'not-registered': Record<never, never>;
  'not-allowed': Record<never, never>;
  'goal-not-found': Record<never, never>;
  'person-not-found': Record<never, never>;
  'run-not-found': Record<never, never>;
  'theme-not-found': Record<never, never>;
  'month-not-open': { readonly month: Month };
  'month-not-yet-open': { readonly month: Month; readonly opensOn: Day };
  'month-closed': { readonly month: Month };
  'month-already-open': { readonly month: Month };
  /** `years`: the months are of different years. `first`: no month comes before `month`. */
  'months-not-comparable': { readonly month: Month; readonly why: 'same' | 'years' | 'first' };
  'goal-not-in-month': { readonly month: Month };
  'month-days-impossible': { readonly why: DaysProblemKind };
  'month-not-reopenable': { readonly month: Month; readonly why: ReopenProblem };
  /** Another answer was saved after the form was shown. `revision` is that of the newest answer. */
  'stale-answer': { readonly revision: number };
  'stale-version': Record<never, never>;
  'goal-archived': Record<never, never>;
  'invalid-goal': { readonly problems: readonly GoalProblem[] };
  'answered-parts-removed': { readonly names: readonly string[] };
  'invalid-answer': { readonly problems: readonly AnswerProblem[] };
  'invalid-request': { readonly problems: readonly RequestProblem[] };
  'nobody-to-remind': { readonly month: Month };
  'run-already-sent': { readonly name: string; readonly at: Instant };
  'run-cancelled': Record<never, never>;
  'run-finished': Record<never, never>;
  'selection-unknown': { readonly name: string };
  /** `step` gets no day in any month. If `step` is undefined, the schedule has no steps. */
  'schedule-never-fires': { readonly step?: string };
  /** Two steps have the same id, or have the same days and audience. */
  'schedule-steps-alike': Record<never, never>;
  'schedule-time-outside': { readonly from: string; readonly until: string };
  'step-not-found': Record<never, never>;
  /** The step has been carried out, or its month is closed. */
  'step-over': Record<never, never>;
  'day-not-possible': { readonly day: Day; readonly why: 'past' | 'not-working' | 'outside-month' };
  'no-months': Record<never, never>;
  'hand-over-not-found': Record<never, never>;
  'hand-over-answered': Record<never, never>;
  'hand-over-exists': Record<never, never>;
  'hand-over-to-self': Record<never, never>;
  'hand-over-to-answerer': { readonly name: string };
  'no-receiver': Record<never, never>;
  'person-left': { readonly name: string };
  'person-unreachable': { readonly name: string };
  'last-facilitator': Record<never, never>;
  /** `goals` is the number of the theme's goals in all years. */
  'theme-has-goals': { readonly name: LocalisedText; readonly goals: number };
  /** The operator has not turned the directory on. */
  'directory-off': Record<never, never>;
  'directory-unavailable': { readonly why: 'no-permission' | 'throttled' | 'unreachable' };
  /** `line` is the first line that cannot be read. `limit` is the largest number of lines. */
  'people-file-unreadable': {
    readonly why: 'empty' | 'no-id-column' | 'too-many-lines' | 'quotes';
    readonly line?: number;
    readonly limit: number;
  };
  'name-too-short': { readonly letters: number };
  'note-too-long': { readonly limit: number };
  'note-unreadable': Record<never, never>;
  'nothing-written': Record<never, never>;
  'question-not-found': Record<never, never>;
  'question-answered': Record<never, never>;
  'question-withdrawn': Record<never, never>;
  'snooze-too-long': { readonly month: Month; readonly closesOn: Day };
  /** The card is from an older version of the app, or from another app. */
  'unknown-action': Record<never, never>;
  'unknown-person': Record<never, never>;
  /** The person is asked for goals, or is still in use, so their data cannot be removed yet. */
  'person-in-use': { readonly goals: readonly string[] };
  /** Stored data is damaged, or a newer version of the server has written it. `key` is for the operator. */
  'row-unreadable': { readonly key: string };
}

export type RefusalCode = keyof RefusalDetails;

/** An error whose reason the person sees. Any other error is a fault of the server. */
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

export function isRefusal(error: unknown): error is Refusal;
export function isRefusal<Code extends RefusalCode>(
  error: unknown,
  code: Code,
): error is Refusal<Code>;
export function isRefusal(error: unknown, code?: RefusalCode): boolean {
  return error instanceof Refusal && (code === undefined || error.code === code);
}
