import { z } from 'zod';
import type { Infer } from '../schema-types.ts';
import { instant, month } from '../domain-schemas/scalars.ts';
import { personRef } from './id-and-name.ts';

export const answerRef = z.object({ month, revision: z.int(), by: personRef, at: instant });
export type AnswerRef = Infer<typeof answerRef>;
