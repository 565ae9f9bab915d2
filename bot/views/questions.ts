import type { Question } from '../../domain/check-in/question.ts';
import type { GoalRef, PersonRef } from '../../contract/common/refs.ts';

/** A question with the names that its cards say. */
export interface QuestionDetails {
  readonly question: Question;
  readonly goal: GoalRef;
  readonly askedBy: PersonRef;
  readonly answeredBy?: PersonRef;
}
