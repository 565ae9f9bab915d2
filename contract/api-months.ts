/** What server and tab say of months and their answers. Types only. */
import type {
  AnswerCounts,
  GoalAnswer,
  GoalYear,
  LastReminder,
} from '../domain/months/answers-overview.ts';
import type { OrganisationView, GoalRef, MonthView, PersonRef } from './api.ts';
import type { Day, Instant, Month, Year } from '../domain/common/month.ts';
import type { MonthAct, MonthDays } from '../domain/months/month-days.ts';

/** GET /answers?year= ; without a year the one that is followed now. */
export interface AnswersYearView {
  readonly body: OrganisationView;
  readonly year: Year;
  readonly today: Day;
  /** The year's opened months, oldest first. */
  readonly months: readonly OpenedMonthView[];
  /** Those of the year that could be opened now, oldest first, with the days that are proposed. */
  readonly unopened: readonly UnopenedMonthView[];
  /** What opening one does. */
  readonly opening: {
    /** How many goals get their row. */
    readonly goals: number;
    /** How many people are asked for them. */
    readonly people: number;
    /** Whether the schedule asks them by itself. */
    readonly isScheduled: boolean;
  };
  readonly goals: readonly GoalYearView[];
}

export interface OpenedMonthView extends MonthView {
  /** Give it back when changing the month. */
  readonly version: string;
  /** When a facilitator closed it before its closing day. */
  readonly closedAt?: Instant;
  readonly answers: AnswerCounts;
  readonly mayReopen: boolean;
}

export interface UnopenedMonthView extends MonthDays {
  readonly month: Month;
  /** The schedule's first day of the month, where it has one. */
  readonly firstReminder?: Day;
}

export interface GoalYearView extends Omit<GoalYear, 'goal'> {
  readonly goal: GoalRef;
}

/** PUT /months/{month} */
export interface ChangeMonthRequest extends MonthDays {
  readonly version: string;
}

/** POST /months/{month}/reopen */
export interface ReopenMonthRequest extends Pick<MonthDays, 'closesOn'> {
  readonly version: string;
}

/** GET /months/{month}/answers : in the order of the portfolio. */
export interface MonthAnswersView {
  readonly body: OrganisationView;
  readonly month: MonthView;
  readonly goals: readonly GoalAnswerView[];
}

export interface GoalAnswerView extends Pick<GoalAnswer, 'state'> {
  readonly goal: GoalRef;
  readonly answer?: Omit<NonNullable<GoalAnswer['answer']>, 'by'> & { readonly by: PersonRef };
  readonly excused?: {
    readonly by: PersonRef;
    readonly at: Instant;
    readonly reason: string;
  };
  readonly asked: readonly PersonRef[];
  readonly lastReminder?: Omit<LastReminder, 'person'> & { readonly person: PersonRef };
  /** Give it back when excusing the goal, or taking that back. */
  readonly version: string;
}

/** GET /months/{month}/events : who did what with the month, newest first. */
export interface MonthEventsView {
  readonly events: readonly MonthEvent[];
}

export interface MonthEvent {
  readonly at: Instant;
  readonly by: PersonRef;
  readonly act: MonthAct;
  /** The month's days as they became. */
  readonly days?: MonthDays;
  readonly goal?: GoalRef;
  readonly reason?: string;
}
