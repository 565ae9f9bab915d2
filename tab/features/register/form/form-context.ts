import { createContext, useContext } from 'react';
import type { RegisterFormView } from '../../../../contract/register/register.ts';
import type { GoalForm, PartsForm } from './goal-form.ts';

export interface GoalFormState {
  readonly form: GoalForm;
  readonly view: RegisterFormView;
  /** Text of the problem by field path. */
  readonly problems: ReadonlyMap<string, string>;
  change(update: (form: GoalForm) => GoalForm): void;
  /** Moves the focus to the field or button of that name after the next render. */
  focus(name: string): void;
}

const FormContext = createContext<GoalFormState | undefined>(undefined);

export const FormProvider = FormContext.Provider;

export function useForm(): GoalFormState {
  const desk = useContext(FormContext);
  if (!desk) throw new Error('useForm needs a FormProvider above it.');
  return desk;
}

/** Changes the phases and indicators of the goal itself, or of one of its sub-goals. */
export const inSection =
  (section: string | undefined, update: <Parts extends PartsForm>(parts: Parts) => Parts) =>
  (form: GoalForm): GoalForm =>
    section === undefined
      ? update(form)
      : {
          ...form,
          subGoals: form.subGoals.map((one) => (one.id === section ? update(one) : one)),
        };
