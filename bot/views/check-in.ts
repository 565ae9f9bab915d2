import type { Goal } from '../../domain/goal/goal.ts';
import type { OpenedMonth } from '../../domain/common/month.ts';
import type { AnswerState } from '../../domain/goal/board.ts';
import type { CheckIn, SectionAnswer } from '../../domain/goal/check-in.ts';
import type { PersonRef } from '../../contract/common/refs.ts';
import type { Contradiction } from '../../domain/check-in/contradictions.ts';

/** What a form or a receipt of one goal's check-in is drawn from. */
export interface CheckInSituation {
  readonly goal: Goal;
  readonly month: OpenedMonth;
  readonly state: AnswerState;
  /** The month's newest answer. */
  readonly answer?: CheckIn;
  readonly answeredBy?: PersonRef;
  /** The last answer of an earlier month of the year. */
  readonly previous?: CheckIn;
  readonly mayCheckIn: boolean;
}

/** A goal whose last answer could be given again as it is. */
export interface UnchangedGoal {
  readonly goal: Goal;
  readonly previous: CheckIn;
  /** What would be stored: the last answer without what it had closed. */
  readonly sections: readonly SectionAnswer[];
  readonly contradictions: readonly Contradiction[];
  /** Nothing has changed for so long that one question is asked instead. */
  readonly asksWhatWouldChange: boolean;
}

export interface UnchangedGoals {
  readonly month: OpenedMonth;
  readonly goals: readonly UnchangedGoal[];
}
