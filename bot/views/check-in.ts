import type { Goal } from '../../domain/goal/goal.ts';
import type { OpenedMonth } from '../../domain/common/month.ts';
import type { AnswerState } from '../../domain/goal/answer-state.ts';
import type { CheckIn, SectionAnswer } from '../../domain/goal/check-in.ts';
import type { PersonRef } from '../../contract/common/id-and-name.ts';
import type { Contradiction } from '../../domain/check-in/contradictions.ts';

export interface CheckInSituation {
  readonly goal: Goal;
  readonly month: OpenedMonth;
  readonly state: AnswerState;
  readonly answer?: CheckIn;
  readonly answeredBy?: PersonRef;
  /** The last answer of an earlier month of the year. */
  readonly previous?: CheckIn;
  readonly mayCheckIn: boolean;
}

export interface UnchangedGoal {
  readonly goal: Goal;
  readonly previous: CheckIn;
  /** What would be stored: the last answer without the phases and risks that it closed. */
  readonly sections: readonly SectionAnswer[];
  readonly contradictions: readonly Contradiction[];
  /** After a long time without changes one question is required. */
  readonly asksWhatWouldChange: boolean;
}

export interface UnchangedGoals {
  readonly month: OpenedMonth;
  readonly goals: readonly UnchangedGoal[];
}
