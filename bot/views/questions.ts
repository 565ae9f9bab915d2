import type { Question } from '../../domain/check-in/question.ts';
import type { GoalRef, PersonRef } from '../../contract/common/id-and-name.ts';

export interface QuestionDetails {
  readonly question: Question;
  readonly goal: GoalRef;
  readonly askedBy: PersonRef;
  readonly answeredBy?: PersonRef;
}
