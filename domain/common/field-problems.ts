import { ANSWER_LIMITS } from './limits.ts';
import { isReadable } from './text/readable-text.ts';

export interface FieldProblem<Kind extends string> {
  readonly field: string;
  readonly problem: Kind;
  readonly limit?: number;
}

export const createRequiredProblem = (field: string): FieldProblem<'required'> => ({
  field,
  problem: 'required',
});

export function findTextProblems(
  field: string,
  text: string | undefined,
  limit: number,
): readonly FieldProblem<'too-long' | 'control-characters'>[] {
  if (text === undefined) return [];
  if (text.length > limit) return [{ field, problem: 'too-long', limit }];
  return isReadable(text) ? [] : [{ field, problem: 'control-characters' }];
}

export const findRequiredTextProblems = (
  field: string,
  text: string,
  limit: number,
): readonly FieldProblem<'required' | 'too-long' | 'control-characters'>[] =>
  text.trim() === '' ? [createRequiredProblem(field)] : findTextProblems(field, text, limit);

export const findTooManyProblems = (
  field: string,
  { length }: readonly unknown[],
  limit: number,
): readonly FieldProblem<'too-many'>[] =>
  length > limit ? [{ field, problem: 'too-many', limit }] : [];

export function findFigureProblems(
  field: string,
  value: number | undefined,
): readonly FieldProblem<'not-a-number' | 'too-small' | 'too-large'>[] {
  if (value === undefined) return [];
  if (!Number.isFinite(value)) return [{ field, problem: 'not-a-number' }];
  const limit = ANSWER_LIMITS.indicatorValue;
  if (value > limit) return [{ field, problem: 'too-large', limit }];
  return value < -limit ? [{ field, problem: 'too-small', limit: -limit }] : [];
}
