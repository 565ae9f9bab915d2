import { z } from 'zod';
import type {
  AskQuestionResult,
  AskQuestionRequest,
  GoalQuestionsView,
  OpenQuestionsView,
  QuestionView,
  ReplyRequest,
  ReplyView,
} from './api-questions.ts';
import { questionId } from './values/question.ts';
import { instant, type Fields } from './values/scalars.ts';
import { goalRef, personRef } from './common.ts';

export const questionView = z.object({
  id: questionId,
  year: z.int(),
  goal: goalRef,
  text: z.string(),
  askedBy: personRef,
  askedAt: instant,
  answer: z
    .object({ text: z.string(), by: personRef, at: instant } satisfies Fields<ReplyView>)
    .exactOptional(),
  withdrawnAt: z.exactOptional(instant),
  may: z.object({ answer: z.boolean(), withdraw: z.boolean() }),
} satisfies Fields<QuestionView>);

export const goalQuestionsView = z.object({
  questions: z.array(questionView),
  may: z.object({ ask: z.boolean() }),
} satisfies Fields<GoalQuestionsView>);

export const openQuestionsView = z.object({
  questions: z.array(questionView),
} satisfies Fields<OpenQuestionsView>);

export const askedView = z.object({
  question: questionView,
  told: z.array(personRef),
} satisfies Fields<AskQuestionResult>);

/** Longer than any question or answer may be; how long those may be is said in people's words. */
const text = z.string().max(20_000);

export const askRequest = z.strictObject({
  id: questionId,
  text,
} satisfies Fields<AskQuestionRequest>);
export const replyRequest = z.strictObject({ text } satisfies Fields<ReplyRequest>);
