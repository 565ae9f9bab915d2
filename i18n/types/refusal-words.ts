import type { RefusalCode, RefusalDetails } from '../../domain/common/refusal.ts';
import type { AnswerProblemKind } from '../../domain/common/problem.ts';
import type { GoalProblemKind } from '../../domain/common/problem.ts';
import type { Format } from '../format/format.ts';

/** What the person reads when turned down: what happened, and what to do next. */
export type RefusalWords = {
  readonly [Code in RefusalCode]: (details: RefusalDetails[Code], format: Format) => string;
};

/** What is wrong with one field; `limit` is the bound that was passed, ready for reading. */
export type ProblemWords = Readonly<
  Record<AnswerProblemKind | GoalProblemKind, (limit: string) => string>
>;
