import type { FieldProblem } from './field-problems.ts';

/** `field` is a path such as `goal.phases.p1.percent`. */
export type AnswerProblem = FieldProblem<AnswerProblemKind>;

export type AnswerProblemKind =
  | 'required'
  | 'not-a-number'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'too-long'
  | 'too-many'
  | 'too-much'
  | 'not-a-day'
  | 'day-in-future'
  | 'not-a-choice'
  | 'unknown'
  | 'control-characters'
  | 'reason-needed'
  /** The owner neither described a preparation nor marked the risk as having none yet. */
  | 'preparation-needed';

export interface RequestProblem {
  readonly field: string;
  readonly message: string;
}

export type GoalProblemKind =
  | Exclude<
      AnswerProblemKind,
      'day-in-future' | 'not-a-choice' | 'reason-needed' | 'preparation-needed'
    >
  | 'twice'
  | 'days-out-of-order';

/** `field` is a path such as `name`, `phases.p1.plannedEnd` or `subGoals.kevat.name`. */
export type GoalProblem = FieldProblem<GoalProblemKind>;

/** `begun`: the month is open, so its opening day stays. `overdue`: every answer would be late. */
export type DaysProblemKind = 'order' | 'outside' | 'past' | 'begun' | 'overdue';

export type ReopenProblem = 'not-closed' | 'later-closed' | 'too-late';
