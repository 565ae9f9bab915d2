import type { Goal } from '../../domain/goal/goal.ts';
import type { OpenedMonth } from '../../domain/common/month.ts';
import type { AnswerState } from '../../domain/goal/on-time-or-late.ts';
import type { CheckIn, SectionAnswer } from '../../domain/goal/check-in.ts';
import type { PersonRef } from '../../contract/common/id-and-name.ts';
import type { Contradiction } from '../../domain/check-in/contradictions.ts';

export interface CheckInSituation {
  readonly goal: Goal;
  readonly month: OpenedMonth;
  readonly state: AnswerState;
  readonly answer?: CheckIn;
  readonly answeredBy?: PersonRef;
  /** The last answer from an earlier month of the same year. */
  readonly previous?: CheckIn;
  readonly mayCheckIn: boolean;
}

export interface UnchangedGoal {
  readonly goal: Goal;
  readonly previous: CheckIn;
  /** The answer that a confirmation would store: the last one without its closed phases and risks. */
  readonly sections: readonly SectionAnswer[];
  readonly contradictions: readonly Contradiction[];
  /** True when the goal has not changed for long. The person must then say what would change it. */
  readonly asksWhatWouldChange: boolean;
}

export interface UnchangedGoals {
  readonly month: OpenedMonth;
  readonly goals: readonly UnchangedGoal[];
}
