import { z } from 'zod';
import { goalRef, personRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { questionId } from '../domain-schemas/check-in/question.ts';
import { instant } from '../domain-schemas/scalars.ts';

const replyView = z.object({ text: z.string(), by: personRef, at: instant });

export const questionView = z.object({
  id: questionId,
  year: z.int(),
  goal: goalRef,
  text: z.string(),
  askedBy: personRef,
  askedAt: instant,
  answer: replyView.exactOptional(),
  withdrawnAt: instant.exactOptional(),
  may: z.object({ answer: z.boolean(), withdraw: z.boolean() }),
});
export type QuestionView = Infer<typeof questionView>;

export const goalQuestionsView = z.object({
  /** Unanswered questions come first. */
  questions: z.array(questionView),
  may: z.object({ ask: z.boolean() }),
});
export type GoalQuestionsView = Infer<typeof goalQuestionsView>;

export const openQuestionsView = z.object({
  /** The question that has waited longest comes first. */
  questions: z.array(questionView),
});
export type OpenQuestionsView = Infer<typeof openQuestionsView>;

/** Only protects the server from large texts. The use cases have lower limits. */
const text = z.string().max(20_000);

export const askQuestionRequest = z.strictObject({
  id: questionId,
  text,
});
export type AskQuestionRequest = Infer<typeof askQuestionRequest>;

export const askQuestionResult = z.object({
  question: questionView,
  /** People who got a card in Teams. Others see the question in the tab. */
  told: z.array(personRef),
  /** People who got a card about another question a moment ago, and no other card for this one. */
  toldBefore: z.array(personRef).exactOptional(),
});
export type AskQuestionResult = Infer<typeof askQuestionResult>;

export const replyRequest = z.strictObject({ text });
export type ReplyRequest = Infer<typeof replyRequest>;
