import { z } from 'zod';
import { ANSWER_LIMITS } from '../../domain/common/limits.ts';
import { goalRef, personRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { handOverScope } from '../domain-schemas/check-in/hand-over.ts';
import { instant, personId } from '../domain-schemas/scalars.ts';

export const handOverChoicesView = z.object({
  goal: goalRef,
  deputy: personRef.exactOptional(),
  /** Everyone if the register is small, otherwise the matches of the search. Omits the deputy. */
  people: z.array(personRef),
  /** True if the register is too large to list everyone. Then search with the parameter `name`. */
  byName: z.boolean(),
});
export type HandOverChoicesView = Infer<typeof handOverChoicesView>;

export const handOverRequest = z.strictObject({ to: personId, scope: handOverScope });
export type HandOverRequest = Infer<typeof handOverRequest>;

export const handOverAnswerRequest = z.strictObject({
  from: personId,
  askedAt: instant,
  accepts: z.boolean(),
});
export type HandOverAnswerRequest = Infer<typeof handOverAnswerRequest>;

export const wrongPersonRequest = z.strictObject({
  note: z.string().max(4 * ANSWER_LIMITS.handOnNote),
});

export const wrongPersonView = z.object({
  /** The facilitators who were notified. */
  reached: z.array(personRef),
  /** The facilitators who were notified of the same a moment ago, and not again. */
  reachedBefore: z.array(personRef).exactOptional(),
});
export type WrongPersonView = Infer<typeof wrongPersonView>;
