import { z } from 'zod';
import {
  askQuestionRequest,
  askQuestionResult,
  goalQuestionsView,
  openQuestionsView,
  questionView,
  replyRequest,
} from '../../../contract/check-in/questions.ts';
import { yearParam, goalId } from '../../../contract/domain-schemas/scalars.ts';
import { questionId } from '../../../contract/domain-schemas/check-in/question.ts';
import { answerQuestion } from '../../usecases/questions/answer-question.ts';
import { askQuestion } from '../../usecases/questions/ask-question.ts';
import { readGoalQuestions, readOpenQuestions } from '../../usecases/questions/read-questions.ts';
import { withdrawQuestion } from '../../usecases/questions/withdraw-question.ts';
import { defineEndpoint } from '../http/endpoint.ts';

const path = '/goals/{goal}/questions/{year}';
const place = { goal: goalId, year: yearParam };
const params = z.object(place);
const paramsOfOne = z.object({ ...place, question: questionId });

export const getOpenQuestions = defineEndpoint({
  method: 'get',
  path: '/questions',
  id: 'getOpenQuestions',
  summary: 'Lists the questions that wait for the caller’s answer, oldest first',
  result: openQuestionsView,
  refusals: [],
  handle: ({ context, actor }) => readOpenQuestions(context, actor),
});

export const getQuestions = defineEndpoint({
  method: 'get',
  path,
  id: 'getQuestions',
  summary: 'Lists the questions about a goal; open ones first',
  params,
  result: goalQuestionsView,
  refusals: ['goal-not-found'],
  handle: ({ context, actor, params: goal }) => readGoalQuestions(context, actor, goal),
});

export const postQuestion = defineEndpoint({
  method: 'post',
  path,
  id: 'askQuestion',
  summary: 'Asks the people who answer for the goal; repeating a question stores it once',
  params,
  body: askQuestionRequest,
  status: 201,
  result: askQuestionResult,
  refusals: [
    'not-allowed',
    'goal-not-found',
    'goal-archived',
    'nothing-written',
    'note-too-long',
    'note-unreadable',
    'stale-version',
  ],
  handle: ({ context, actor, params: goal, body }) =>
    askQuestion(context, actor, { ...goal, ...body }),
});

export const postQuestionAnswer = defineEndpoint({
  method: 'post',
  path: `${path}/{question}/answer`,
  id: 'answerQuestion',
  summary: 'Answers a question and notifies the person who asked; the answer cannot be replaced',
  params: paramsOfOne,
  body: replyRequest,
  result: questionView,
  refusals: [
    'goal-not-found',
    'goal-archived',
    'not-allowed',
    'question-not-found',
    'question-answered',
    'question-withdrawn',
    'nothing-written',
    'note-too-long',
    'note-unreadable',
    'stale-version',
  ],
  handle: async ({ context, actor, params: { question, ...goal }, body }) =>
    (await answerQuestion(context, actor, { ...goal, id: question, ...body })).view,
});

export const postQuestionWithdraw = defineEndpoint({
  method: 'post',
  path: `${path}/{question}/withdraw`,
  id: 'withdrawQuestion',
  summary: 'Withdraws the caller’s own unanswered question',
  params: paramsOfOne,
  result: questionView,
  refusals: [
    'goal-not-found',
    'question-not-found',
    'not-allowed',
    'question-answered',
    'stale-version',
  ],
  handle: ({ context, actor, params: { question, ...goal } }) =>
    withdrawQuestion(context, actor, { ...goal, id: question }),
});
