import { useState } from 'react';
import type {
  GoalRequest,
  GoalSaved,
  RegisteredGoal,
  RegisterFormView,
} from '../../../domain/api-register.ts';
import { same } from '../../../domain/changes.ts';
import type { GoalInput } from '../../../domain/register-goal.ts';
import { ApiError } from '../../lib/api/api-error.ts';
import { useClient } from '../../lib/api/client-context.ts';
import { registerFormPath, registerGoalPath } from '../../lib/api/endpoints.ts';
import { useAction, type Action } from '../../lib/api/use-action.ts';
import { useWords } from '../../lib/words/words.ts';
import { formOf, mergeForms, newGoalForm, type GoalForm } from './goal-form.ts';

/** What was done last, and how it is taken back. */
export interface Done {
  readonly act: number;
  readonly text: string;
  /** Absent where there is nothing to go back to. */
  readonly undo?: () => Promise<void>;
}

export interface GoalEditor {
  readonly view: RegisterFormView;
  readonly form: GoalForm;
  readonly isDirty: boolean;
  readonly action: Action;
  readonly done: Done | undefined;
  /** The goal as somebody else has saved it meanwhile. */
  readonly theirs: RegisteredGoal | undefined;
  change(update: (form: GoalForm) => GoalForm): void;
  /** Whether it was saved. `removes`: keys of answered parts that may leave the goal. */
  save(goal: GoalInput, removes: readonly string[]): Promise<boolean>;
  archive(reason: string): Promise<boolean>;
  restore(): Promise<boolean>;
  keepMine(): void;
  takeTheirs(): void;
}

export function useGoalEditor(first: RegisterFormView): GoalEditor {
  const client = useClient();
  const { format, tab } = useWords();
  const said = tab.register.form;
  const action = useAction();
  const formFor = (view: RegisterFormView): GoalForm =>
    view.entry ? formOf(view.entry.goal, format) : newGoalForm(view);
  const [view, setView] = useState(first);
  const [base, setBase] = useState(() => formFor(first));
  const [form, setForm] = useState(base);
  const [fresh, setFresh] = useState<RegisterFormView>();
  const [done, setDone] = useState<Done>();

  const read = (goal: string): Promise<RegisterFormView> =>
    client.get(registerFormPath(view.year, goal), new AbortController().signal);
  /** What was typed since the form was `sent` stays. */
  const show = (now: RegisterFormView, sent?: GoalForm): void => {
    const stored = formFor(now);
    setView(now);
    setBase(stored);
    setForm((typed) => (sent && typed !== sent ? mergeForms(sent, typed, stored) : stored));
    setFresh(undefined);
  };
  const tell = (text: string, undo: Done['undo']): void =>
    setDone((last) => ({ act: (last?.act ?? 0) + 1, text, ...(undo && { undo }) }));
  const post = (goal: string, act: 'archive' | 'restore', body: object): Promise<GoalSaved> =>
    client.post(`${registerGoalPath(view.year, goal)}/${act}`, body);

  /** Does it, shows what the register has then, and offers the way back. */
  const carryOut = (
    goal: string,
    work: () => Promise<GoalSaved>,
    text: string,
    back: (version: string) => Promise<unknown>,
  ): Promise<boolean> =>
    action.run(async () => {
      try {
        const { version } = await work();
        const goBack = async (newest: string): Promise<void> => {
          await back(newest);
          show(await read(goal));
        };
        show(await read(goal), form);
        tell(text, version === undefined ? undefined : () => goBack(version));
      } catch (error) {
        if (error instanceof ApiError && error.code === 'stale-version' && view.entry)
          setFresh(await read(goal));
        throw error;
      }
    });

  return {
    view,
    form,
    action,
    done,
    isDirty: !same(form, base),
    theirs: fresh?.entry,
    change: setForm,
    save: (goal, removes) => {
      const before = view.entry;
      const put = (request: GoalRequest): Promise<GoalSaved> =>
        client.put(registerGoalPath(view.year, goal.id), request);
      if (!before)
        return action.run(async () => {
          await put({ goal });
          show(await read(goal.id), form);
        });
      const { body: _body, year: _year, archived: _archived, ...old } = before.goal;
      return carryOut(
        goal.id,
        () => put({ goal, version: before.version, removes }),
        said.saved,
        (version) => put({ goal: old, version, removes: view.entry?.answered ?? [] }),
      );
    },
    archive: async (reason) => {
      if (!view.entry) return false;
      const { goal, version } = view.entry;
      return carryOut(
        goal.id,
        () => post(goal.id, 'archive', { version, reason }),
        said.archived,
        (newest) => post(goal.id, 'restore', { version: newest }),
      );
    },
    restore: async () => {
      if (!view.entry) return false;
      const { goal, version } = view.entry;
      const reason = goal.archived?.reason ?? '';
      return carryOut(
        goal.id,
        () => post(goal.id, 'restore', { version }),
        said.restored,
        (newest) => post(goal.id, 'archive', { version: newest, reason }),
      );
    },
    keepMine: () => {
      if (!fresh) return;
      action.forget();
      setForm(mergeForms(base, form, formFor(fresh)));
      setBase(formFor(fresh));
      setView(fresh);
      setFresh(undefined);
    },
    takeTheirs: () => {
      action.forget();
      if (fresh) show(fresh);
    },
  };
}
