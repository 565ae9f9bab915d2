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
  /** Last answer of an earlier month in the same year. */
  readonly previous?: CheckIn;
  readonly mayCheckIn: boolean;
}

export interface UnchangedGoal {
  readonly goal: Goal;
  readonly previous: CheckIn;
  /** The answer that would be stored: the last answer without the phases and risks that were closed in it. */
  readonly sections: readonly SectionAnswer[];
  readonly contradictions: readonly Contradiction[];
  /** True when the goal has been unchanged for so long that the person must say what would change it. */
  readonly asksWhatWouldChange: boolean;
}

export interface UnchangedGoals {
  readonly month: OpenedMonth;
  readonly goals: readonly UnchangedGoal[];
}
