import type { AnswerProblem } from '../../../domain/common/problem.ts';
import { fieldProblem, type Choice, type Element } from '../kit/elements.ts';
import type { Reader } from '../kit/reader-words.ts';
import type { FormValues } from '../../../domain/check-in/form-fields.ts';

/** How much the form asks about each known risk; fields that are not asked stay unchanged. */
export const RISK_DEPTHS = ['everything', 'state and preparation', 'state', 'nothing'] as const;
export type RiskDepth = (typeof RISK_DEPTHS)[number];

export interface FieldContext {
  readonly values: FormValues;
  readonly problems: readonly AnswerProblem[];
  readonly reader: Reader;
  readonly isAsked: (id: string, from: RiskDepth) => boolean;
}

export function choiceInput(
  id: string,
  label: string,
  choices: readonly Choice[],
  fields: FieldContext,
  more: Element = {},
): Element {
  const value = fields.values[id];
  const isOffered = choices.some((choice) => choice.value === value);
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    choices,
    ...(isOffered && { value }),
    ...(more.isRequired === true && { errorMessage: fields.reader.words.bot.problem.required('') }),
    ...more,
  };
}

export function textInput(id: string, label: string, fields: FieldContext, more: Element): Element {
  const value = fields.values[id];
  return {
    type: 'Input.Text',
    id,
    label,
    ...(value !== undefined && value !== '' && { value }),
    ...more,
  };
}

export const hasProblem = ({ problems }: FieldContext, prefix: string): boolean =>
  problems.some(({ field: at }) => at === prefix || at.startsWith(`${prefix}.`));

export function problemsOf(
  { problems, reader }: FieldContext,
  ...ids: readonly string[]
): readonly Element[] {
  return problems
    .filter(({ field: at }) => ids.includes(at))
    .map(({ problem, limit }) =>
      fieldProblem(
        reader.words.bot.problem[problem](limit === undefined ? '' : reader.format.number(limit)),
      ),
    );
}
