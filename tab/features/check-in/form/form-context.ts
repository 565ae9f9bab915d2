import { createContext, useContext } from 'react';
import type { FormValues } from '../../../../domain/check-in/form-fields.ts';

/** What every field of the form shares. */
export interface CheckInFormState {
  readonly values: FormValues;
  /** In words, by the field's id. */
  readonly problems: ReadonlyMap<string, string>;
  /** Another window's texts, until the reader has chosen. */
  readonly conflicts: FormValues;
  /** What stands where nothing is typed. */
  readonly stored: FormValues;
  /** What was changed already when the form was opened. */
  readonly initiallyChanged: FormValues;
  /** Of a section's parts: with several sections, each has a heading of its own above them. */
  readonly heading: 'h2' | 'h3';
  /** Of what people have written. */
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

/** Whether something is wrong, or to be chosen, in a field below one of the prefixes. */
export const needsAttention = (
  { problems, conflicts }: CheckInFormState,
  prefixes: readonly string[],
): boolean => isBelow([...problems.keys(), ...Object.keys(conflicts)], prefixes);

export const wasInitiallyChanged = (
  { initiallyChanged: begun }: CheckInFormState,
  prefixes: readonly string[],
): boolean => isBelow(Object.keys(begun), prefixes);

const isBelow = (fields: readonly string[], prefixes: readonly string[]): boolean =>
  fields.some((field) =>
    prefixes.some((prefix) => field === prefix || field.startsWith(`${prefix}.`)),
  );
