/** The contract of the pages of those who answer: their goals, and the form. Types only. */
import type {
  AnswerRef,
  OrganisationView,
  DraftView,
  GoalRef,
  MonthView,
  PersonRef,
} from './api.ts';
import type { AnswerState } from '../domain/goal/board.ts';
import type { SectionAnswer } from '../domain/goal/check-in.ts';
import type { Forecast } from '../domain/goal/forecast.ts';
import type { Goal } from '../domain/goal/goal.ts';
import type { HandOverScope, HandOverState } from '../domain/goal/hand-over.ts';
import type { Day, Instant } from '../domain/common/month.ts';
import type { PhasePoint, Standing } from '../domain/portfolio/portfolio.ts';

/** GET /mine */
export interface MyMonthsView {
  readonly body: OrganisationView;
  /** Those that take answers now, oldest first; where none does, the newest that has begun. */
  readonly months: readonly MyMonth[];
  /** The month that opens next, once a facilitator has set it up. */
  readonly next?: MonthView;
  /** How the reader's goals have been answered this year, month by month; absent without goals. */
  readonly record?: AnswerRecord;
}

/** How many of the asked months ended how; those that wait or were excused are in none. */
export interface AnswerRecord {
  readonly onTime: number;
  readonly late: number;
  readonly missed: number;
}

export interface MyMonth {
  readonly month: MonthView;
  /** Those that wait for an answer first, then as in the portfolio. */
  readonly goals: readonly MyMonthGoal[];
  /** Goals that wait for others and of which the reader is the deputy. */
  readonly deputyFor: readonly DeputyGoal[];
  /** Goals that the reader was asked to take and has not said yes or no to. */
  readonly asked: readonly OfferedGoal[];
}

export interface MyMonthGoal extends GoalRef {
  readonly binding: boolean;
  readonly part: 'owner' | 'project-manager' | 'handed';
  /** Who handed it to the reader. */
  readonly from?: PersonRef;
  readonly state: AnswerState;
  readonly standing: Standing;
  readonly forecast?: Forecast;
  /** Of the section that decides the forecast. */
  readonly explanation?: string;
  readonly phases: readonly PhasePoint[];
  /** The newest answer of the month or before. */
  readonly answer?: AnswerRef;
  /** What became of the reader's own wish to hand it on. */
  readonly handedOn?: OutgoingHandOver;
  readonly draftSavedAt?: Instant;
  readonly may: { readonly repeat: boolean; readonly handOn: boolean };
}

export interface OutgoingHandOver {
  readonly to: PersonRef;
  readonly scope: HandOverScope;
  readonly state: HandOverState;
}

export interface DeputyGoal extends GoalRef {
  readonly owners: readonly PersonRef[];
}

export interface OfferedGoal extends GoalRef {
  readonly from: PersonRef;
  readonly scope: HandOverScope;
  /** Give it back with the answer. */
  readonly askedAt: Instant;
}

/** GET /goals/{goal}/check-ins/{month}/form : everything that the form is drawn from. The caller's own. */
export interface CheckInFormView {
  readonly body: OrganisationView;
  readonly goal: Goal;
  readonly month: MonthView;
  /** In the body's time zone, for the rules that ask for it. */
  readonly today: Day;
  readonly state: AnswerState;
  /** Of the answer stored now, 0 before the first; give it back in `basedOn`. */
  readonly revision: number;
  readonly answer?: FormAnswer;
  /** The last answer of an earlier month. */
  readonly previous?: FormAnswer;
  /** Present where the previous answer can be given again as it is. */
  readonly unchanged?: { readonly asksWhatWouldChange: boolean };
  readonly draft?: NonNullable<DraftView['draft']>;
}

export interface FormAnswer extends AnswerRef {
  readonly sections: readonly SectionAnswer[];
  readonly reflection?: string;
}

/** POST /goals/{goal}/check-ins/{month}/unchanged */
export interface UnchangedRequest {
  readonly submission: string;
  readonly reflection?: string;
}
