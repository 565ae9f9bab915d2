import { z } from 'zod';
import { parseQuestionId, type Question, type Reply } from '../../../domain/check-in/question.ts';
import type { FieldSchemas } from '../../schema-types.ts';
import { branded, goalId, instant, personId } from '../scalars.ts';

export const questionId = branded(
  parseQuestionId,
  'question id',
  '2f1d6a3c-8b1e-4c3a-9a55-0d6a6f0f7b11',
);

const reply = z.object({
  text: z.string(),
  by: personId,
  at: instant,
} satisfies FieldSchemas<Reply>);

export const question = z.object({
  id: questionId,
  goal: goalId,
  year: z.int(),
  text: z.string(),
  askedBy: personId,
  askedAt: instant,
  answer: reply.exactOptional(),
  withdrawnAt: z.exactOptional(instant),
} satisfies FieldSchemas<Question>);
