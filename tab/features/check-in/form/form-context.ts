import { createContext, useContext } from 'react';
import type { FormValues } from '../../../../domain/check-in/form-fields.ts';

export interface CheckInFormState {
  readonly values: FormValues;
  /** Text of the problem by field id. */
  readonly problems: ReadonlyMap<string, string>;
  /** Values saved in another window, until the reader chooses. */
  readonly conflicts: FormValues;
  /** Values of the fields that the draft does not set. */
  readonly stored: FormValues;
  /** Fields that already differed when the form was opened. */
  readonly initiallyChanged: FormValues;
  /** Heading level of a section's parts: with several sections, each section has its own heading above them. */
  readonly heading: 'h2' | 'h3';
  /** The language of texts that people wrote. */
  readonly lang: string;
  readonly type: (field: string, text: string) => void;
  readonly leave: () => void;
  readonly choose: (field: string, whose: 'mine' | 'theirs') => void;
}

const FormContext = createContext<CheckInFormState | undefined>(undefined);

export const FormProvider = FormContext.Provider;

export function useForm(): CheckInFormState {
  const form = useContext(FormContext);
  if (!form) throw new Error('useForm needs a FormProvider above it.');
  return form;
}

/** Whether a field below one of the prefixes has a problem or a conflict. */
export const needsAttention = (
  { problems, conflicts }: CheckInFormState,
  prefixes: readonly string[],
): boolean => isBelow([...problems.keys(), ...Object.keys(conflicts)], prefixes);

export const wasInitiallyChanged = (
  { initiallyChanged }: CheckInFormState,
  prefixes: readonly string[],
): boolean => isBelow(Object.keys(initiallyChanged), prefixes);

const isBelow = (fields: readonly string[], prefixes: readonly string[]): boolean =>
  fields.some((field) =>
    prefixes.some((prefix) => field === prefix || field.startsWith(`${prefix}.`)),
  );
