import { createContext, useContext } from 'react';
import type { FormValues } from '../../../../domain/check-in/form-fields.ts';
import type { FieldProps } from '../../../components/fields/field.tsx';

export interface Answer {
  readonly values: FormValues;
  /** Values that another window saved and that the reader has not chosen between yet. */
  readonly conflicts: FormValues;
  /** Values of the fields that the draft does not set. */
  readonly stored: FormValues;
  /** Fields whose values differed from the stored ones when the form was opened. */
  readonly initiallyChanged: FormValues;
  /** Heading level of a section's parts: with several sections, each section has its own heading above them. */
  readonly heading: 'h2' | 'h3';
  /** The language of texts that people wrote. */
  readonly lang: string;
  readonly type: (field: string, text: string) => void;
  readonly leave: () => void;
  readonly choose: (field: string, whose: 'mine' | 'theirs') => void;
}

const AnswerContext = createContext<Answer | undefined>(undefined);

export const AnswerProvider = AnswerContext.Provider;

export function useAnswer(): Answer {
  const answer = useContext(AnswerContext);
  if (!answer) throw new Error('useAnswer needs an AnswerProvider above it.');
  return answer;
}

interface AnswerField extends Pick<FieldProps, 'conflict'> {
  readonly name: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** State of one answer field, for its form component. `inWords` formats a value for display. */
export function useAnswerField(
  name: string,
  inWords: (value: string) => string = (value) => value,
): AnswerField {
  const { values, conflicts, lang, type, choose } = useAnswer();
  const theirs = conflicts[name];
  return {
    name,
    value: values[name] ?? '',
    onChange: (text) => type(name, text),
    conflict:
      theirs === undefined
        ? undefined
        : { text: inWords(theirs), lang, onChoose: (whose) => choose(name, whose) },
  };
}

/** Whether a field whose id starts with one of the prefixes has a conflict. */
export const hasConflict = ({ conflicts }: Answer, prefixes: readonly string[]): boolean =>
  isBelow(Object.keys(conflicts), prefixes);

export const wasInitiallyChanged = (
  { initiallyChanged }: Answer,
  prefixes: readonly string[],
): boolean => isBelow(Object.keys(initiallyChanged), prefixes);

const isBelow = (fields: readonly string[], prefixes: readonly string[]): boolean =>
  fields.some((field) =>
    prefixes.some((prefix) => field === prefix || field.startsWith(`${prefix}.`)),
  );
