/** What the server and the tab say to each other about the register of goals. Types only. */
import type { OrganisationView, GoalRef, PersonRef } from './api.ts';
import type { StrategyTheme } from '../domain/common/organisation.ts';
import type { Goal } from '../domain/goal/goal.ts';
import type { GoalId } from '../domain/common/ids.ts';
import type { Instant, Month, Year } from '../domain/common/month.ts';
import type { MonthDays } from '../domain/months/month-days.ts';
import type { GoalInput } from '../domain/register/goal-rules.ts';
import type { TrailAct, TrailChange } from '../domain/trail/trail.ts';

export interface RegisteredGoal {
  readonly goal: Goal;
  /** Give it back when changing the goal. */
  readonly version: string;
}

/** GET /register/{year}/goals , and what PUT /register/{year}/order answers. */
export interface RegisterView {
  readonly body: OrganisationView;
  readonly year: Year;
  /** In the order of the portfolio, archived ones among them. */
  readonly goals: readonly RegisteredGoal[];
  readonly themes: readonly StrategyTheme[];
  /** Everybody whom a goal names. */
  readonly people: readonly PersonRef[];
  /** How many goals the year before followed that are not in this one. */
  readonly missing: number;
}

/** A person who may be named by a goal. */
export interface PersonChoice extends PersonRef {
  readonly active: boolean;
}

/** GET /register/{year}/form?goal= ; without a goal for a new one. */
export interface RegisterFormView {
  readonly body: OrganisationView;
  readonly year: Year;
  readonly themes: readonly StrategyTheme[];
  /** By name. */
  readonly people: readonly PersonChoice[];
  /** The ids of the year's goals. */
  readonly taken: readonly GoalId[];
  readonly nextOrder: number;
  readonly openMonths: readonly Month[];
  /** Absent for a new goal. */
  readonly entry?: RegisteredGoal & {
    readonly archivedBy?: PersonRef;
    /** Keys of the parts that somebody has answered about, as `partKey` makes them. */
    readonly answered: readonly string[];
  };
}

/** PUT /register/{year}/goals/{goal} */
export interface GoalRequest {
  readonly goal: GoalInput;
  readonly version?: string;
  /** Keys of the answered parts that the person agreed to leave out. */
  readonly removes?: readonly string[];
}

/** What PUT /register/{year}/goals/{goal} , …/archive and …/restore answer. */
export interface GoalSaved {
  readonly goal: GoalId;
  /** Absent when somebody has changed the goal since. */
  readonly version?: string;
}

/** PUT /register/{year}/order : the goals that change their place. */
export interface OrderRequest {
  readonly goals: readonly {
    readonly goal: GoalId;
    readonly version: string;
    readonly order: number;
  }[];
}

/** GET /register/{year}/copy : what copying would do; POST does it for the goals that are named. */
export interface CopyPlanView {
  readonly body: OrganisationView;
  readonly from: Year;
  readonly goals: readonly CopiedGoalView[];
}

/** What POST answers. */
export interface CopyResult {
  readonly copied: number;
}

export interface CopiedGoalView extends GoalRef {
  readonly phases: number;
  readonly indicators: number;
  readonly movedDays: number;
  readonly droppedMeetings: number;
  /** Those whom the goal names and who have left. */
  readonly left: readonly PersonRef[];
  /** The body has its theme no more. */
  readonly themeGone: boolean;
}

/**
 * GET /register/{year}/changes?what=&goal=&by=&after= , newest first, a page at a time. People and
 * settings are of no year: the changes of them that were made in it.
 */
export interface RegisterChangesView {
  readonly body: OrganisationView;
  readonly year: Year;
  readonly entries: readonly RegisterEntryView[];
  /** Give it back in `after` for the entries before these. */
  readonly next?: string;
  /** To narrow by: the year's goals, and those who change the register. */
  readonly goals: readonly GoalRef[];
  readonly people: readonly PersonRef[];
  readonly themes: readonly StrategyTheme[];
}

export interface RegisterEntryView {
  readonly at: Instant;
  readonly by: PersonRef;
  readonly act: TrailAct;
  /** Which of these there is, is the act's: `order-goals` and `save-settings` have none. */
  readonly goal?: GoalRef;
  readonly person?: PersonRef;
  /** Id of a strategy theme. */
  readonly theme?: string;
  readonly month?: Month;
  /** The month's days as they became. */
  readonly days?: MonthDays;
  /** Absent in entries of a time when differences were not kept. */
  readonly changes?: readonly TrailChange[];
  readonly more?: number;
  /** A reason; in old entries about people and settings, what was changed. */
  readonly note?: string;
  /** The names of those whom the changes name. */
  readonly people: readonly PersonRef[];
}
