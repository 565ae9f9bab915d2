/** `field` is a path such as `goal.phases.p1.percent`. */
export interface AnswerProblem {
  readonly field: string;
  readonly problem: AnswerProblemKind;
  readonly limit?: number;
}

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
  /** A risk has neither a preparation nor the mark that it has none yet. */
  | 'preparation-needed';

export interface RequestProblem {
  readonly field: string;
  readonly message: string;
}

export type GoalProblemKind =
  | Extract<
      AnswerProblemKind,
      | 'required'
      | 'not-a-number'
      | 'not-whole'
      | 'too-small'
      | 'too-large'
      | 'too-long'
      | 'too-many'
      | 'too-much'
      | 'not-a-day'
      | 'unknown'
      | 'control-characters'
    >
  | 'twice'
  | 'days-out-of-order';

/** `field` is a path such as `name`, `phases.p1.plannedEnd` or `subGoals.kevat.name`. */
export interface GoalProblem {
  readonly field: string;
  readonly problem: GoalProblemKind;
  readonly limit?: number;
}

/**
 * `begun`: the month has opened, so its opening day is fixed. `overdue`: opened with these days,
 * every answer would be late from the start.
 */
export type DaysProblemKind = 'order' | 'outside' | 'past' | 'begun' | 'overdue';

export type ReopenProblem = 'not-closed' | 'later-closed' | 'too-late';
