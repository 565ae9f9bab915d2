import type { AnswerProblem } from '../../../domain/common/problem.ts';
import { fieldProblemText, type Choice, type CardElement } from '../kit/elements.ts';
import type { Reader } from '../kit/reader.ts';
import type { FormValues } from '../../../domain/check-in/form-fields.ts';

/** Which fields the form has for each known risk. A field that is left out keeps its stored value. */
export const RISK_DETAIL_LEVELS = [
  'everything',
  'state and preparation',
  'state',
  'nothing',
] as const;
export type RiskDetailLevel = (typeof RISK_DETAIL_LEVELS)[number];

export interface FieldContext {
  readonly values: FormValues;
  readonly problems: readonly AnswerProblem[];
  readonly reader: Reader;
  readonly isAsked: (id: string, from: RiskDetailLevel) => boolean;
}

export function choiceInput(
  id: string,
  label: string,
  choices: readonly Choice[],
  fields: FieldContext,
  more: CardElement = {},
): CardElement {
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

export function textInput(
  id: string,
  label: string,
  fields: FieldContext,
  more: CardElement,
): CardElement {
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

export function findFieldProblems(
  { problems, reader }: FieldContext,
  ...ids: readonly string[]
): readonly CardElement[] {
  return problems
    .filter(({ field: at }) => ids.includes(at))
    .map(({ problem, limit }) =>
      fieldProblemText(
        reader.words.bot.problem[problem](limit === undefined ? '' : reader.format.number(limit)),
      ),
    );
}
