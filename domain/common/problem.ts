/** What is wrong with one field of an answer. `field` is a path such as `goal.phases.p1.percent`. */
export interface AnswerProblem {
  readonly field: string;
  readonly problem: AnswerProblemKind;
  /** The bound that was passed, where there is one. */
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
  /** All texts together; told where there is most of it. */
  | 'too-much'
  | 'not-a-day'
  | 'day-in-future'
  | 'not-a-choice'
  | 'unknown'
  | 'control-characters'
  /** The forecast got worse and the explanation is still the old one. */
  | 'reason-needed'
  /** A risk has neither a preparation nor the word that there is none yet. */
  | 'preparation-needed';

export interface RequestProblem {
  readonly field: string;
  /** In English, for the developer who called; people see the words of the code. */
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

/** `field` is a path such as `name`, `phases.p1.plannedEnd` or `subGoals.kevat.name`; ids are unique in a goal. */
export interface GoalProblem {
  readonly field: string;
  readonly problem: GoalProblemKind;
  /** The bound that was passed, where there is one. */
  readonly limit?: number;
}

/**
 * `begun`: people have been asked since the day on which it opened, so that day stands. `overdue`: opened
 * like this, every answer would be late from the first.
 */
export type DaysProblemKind = 'order' | 'outside' | 'past' | 'begun' | 'overdue';

export type ReopenProblem = 'not-closed' | 'later-closed' | 'too-late';
