/** What server and tab say to each other of questions. Types only. */
import type { GoalRef, PersonRef } from './api.ts';
import type { Question, QuestionId, Reply } from '../domain/check-in/question.ts';

export interface QuestionView extends Pick<
  Question,
  'id' | 'year' | 'text' | 'askedAt' | 'withdrawnAt'
> {
  readonly goal: GoalRef;
  readonly askedBy: PersonRef;
  readonly answer?: ReplyView;
  /** What the reader may do now. */
  readonly may: { readonly answer: boolean; readonly withdraw: boolean };
}

export interface ReplyView extends Pick<Reply, 'text' | 'at'> {
  readonly by: PersonRef;
}

/** GET /goals/{goal}/questions/{year} : those that wait first. */
export interface GoalQuestionsView {
  readonly questions: readonly QuestionView[];
  readonly may: { readonly ask: boolean };
}

/** GET /questions : those that wait for the reader's answer, the longest waiting first. */
export interface OpenQuestionsView {
  readonly questions: readonly QuestionView[];
}

/** POST /goals/{goal}/questions/{year} */
export interface AskQuestionRequest {
  /** Made with the form; the same question sent twice is stored once. */
  readonly id: QuestionId;
  readonly text: string;
}

export interface AskQuestionResult {
  readonly question: QuestionView;
  /** Those who got it as a card in Teams; the others find it in the tab. */
  readonly told: readonly PersonRef[];
}

/** POST /goals/{goal}/questions/{year}/{question}/answer ; …/withdraw takes nothing. */
export interface ReplyRequest {
  readonly text: string;
}
