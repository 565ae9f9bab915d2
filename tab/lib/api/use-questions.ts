import type {
  AskQuestionResult,
  AskQuestionRequest,
  GoalQuestionsView,
  OpenQuestionsView,
  QuestionView,
  ReplyRequest,
} from '../../../contract/check-in/questions.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Year } from '../../../domain/common/month.ts';
import { useClient } from './client-context.ts';
import { useRequest, type Requested } from './use-request.ts';

export const useOpenQuestions = (): Requested<OpenQuestionsView> =>
  useRequest(useClient(), '/questions');

export const useGoalQuestions = (goal: GoalId, year: Year): Requested<GoalQuestionsView> =>
  useRequest(useClient(), questionsPath(goal, year));

export interface QuestionActions {
  ask(goal: GoalId, year: Year, request: AskQuestionRequest): Promise<AskQuestionResult>;
  answer(question: QuestionView, text: string): Promise<QuestionView>;
  withdraw(question: QuestionView): Promise<QuestionView>;
}

/** Each action rejects with `ApiError`, and may be repeated unchanged. */
export function useQuestionActions(): QuestionActions {
  const client = useClient();
  const pathOf = ({ goal, year, id }: QuestionView): string =>
    `${questionsPath(goal.id, year)}/${id}`;
  return {
    ask: (goal, year, request) => client.post(questionsPath(goal, year), request),
    answer: (question, text) =>
      client.post(`${pathOf(question)}/answer`, { text } satisfies ReplyRequest),
    withdraw: (question) => client.post(`${pathOf(question)}/withdraw`),
  };
}

const questionsPath = (goal: GoalId, year: Year): string => `/goals/${goal}/questions/${year}`;
