import { z } from 'zod';
import { ANSWER_LIMITS } from '../../domain/common/limits.ts';
import { answerRef } from '../common/answer-ref.ts';
import type { Infer } from '../schema-types.ts';
import { answerState, sectionAnswer } from '../domain-schemas/check-in/check-in.ts';
import { goalId, month } from '../domain-schemas/scalars.ts';
import { draftEdition } from './draft.ts';

export const checkInView = z.object({
  goal: goalId,
  month,
  state: answerState,
  /** 0 before the first answer of the month. Send it back in `basedOn`. */
  revision: z.int(),
  answer: answerRef.extend({ sections: z.array(sectionAnswer) }).exactOptional(),
});
export type CheckInView = Infer<typeof checkInView>;

const submission = z.string().regex(/^[\w-]{8,64}$/);
/** Only protects the server from large texts. The use case has a lower limit and names it. */
const reflection = z.string().max(4 * ANSWER_LIMITS.reflection);

export const checkInRequest = z.strictObject({
  basedOn: z.int().min(0),
  submission,
  sections: z.array(sectionAnswer).max(50),
  reflection: reflection.exactOptional(),
  /** The draft from which the answer was made. The server deletes it. */
  draft: draftEdition.exactOptional(),
});
export type CheckInRequest = Infer<typeof checkInRequest>;

export const repeatAnswerRequest = z.strictObject({
  submission,
  reflection: reflection.exactOptional(),
});
export type RepeatAnswerRequest = Infer<typeof repeatAnswerRequest>;
