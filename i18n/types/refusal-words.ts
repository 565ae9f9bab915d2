import type { RefusalCode, RefusalDetails } from '../../domain/common/refusal.ts';
import type { AnswerProblemKind, GoalProblemKind } from '../../domain/common/problem.ts';
import type { Format } from '../format/format.ts';

/** Each text says what happened and what to do next. */
export type RefusalWords = {
  readonly [Code in RefusalCode]: (details: RefusalDetails[Code], format: Format) => string;
};

/** Texts for the problems of form fields. `limit` is already formatted as text. */
export type ProblemWords = Readonly<
  Record<AnswerProblemKind | GoalProblemKind, (limit: string) => string>
>;
