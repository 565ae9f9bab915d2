import { questionState, type Question } from '../../../domain/check-in/question.ts';
import { question } from '../../../contract/domain-schemas/question.ts';
import type { RowKind } from '../row-format.ts';

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
