import { z } from 'zod';
import { questionState, type Question } from '../../../domain/check-in/question.ts';
import { question } from '../../../contract/domain-schemas/check-in/question.ts';
import { goalId, instant, personId } from '../../../contract/domain-schemas/scalars.ts';
import type { FieldSchemas } from '../../../contract/schema-types.ts';
import { columnsFromFields, type RowKind } from '../row-format.ts';
import { SENT_CARD_KINDS, type SentCard } from '../stores/sent-cards.ts';

export const questionRowKind: RowKind<Question> = {
  name: 'question',
  version: 1,
  schema: question,
  columns: (one) => ({
    goal: one.goal,
    askedBy: one.askedBy,
    askedAt: one.askedAt,
    state: questionState(one),
  }),
};

export const sentCardRowKind: RowKind<SentCard> = {
  name: 'sentcard',
  version: 1,
  schema: z.object({
    kind: z.enum(SENT_CARD_KINDS),
    year: z.int(),
    goal: goalId,
    from: personId,
    to: personId,
    sentAt: instant,
  } satisfies FieldSchemas<SentCard>),
  columns: columnsFromFields('goal', 'from', 'to', 'sentAt'),
};
