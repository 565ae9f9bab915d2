import { createContext, useContext } from 'react';
import type { RegisterFormView } from '../../../../contract/register/register.ts';
import type { GoalForm, PartsForm } from './goal-form.ts';

export interface GoalFormState {
  readonly form: GoalForm;
  readonly view: RegisterFormView;
  change(update: (form: GoalForm) => GoalForm): void;
}

const GoalFormContext = createContext<GoalFormState | undefined>(undefined);

export const GoalFormProvider = GoalFormContext.Provider;

export function useGoalForm(): GoalFormState {
  const state = useContext(GoalFormContext);
  if (!state) throw new Error('useGoalForm needs a GoalFormProvider above it.');
  return state;
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
