import { useState } from 'react';
import type {
  GoalRequest,
  GoalSaved,
  RegisteredGoal,
  RegisterFormView,
} from '../../../../contract/register/register.ts';
import { goalFormPath, registerGoalPath } from '../../../../contract/addresses/api-paths.ts';
import { isEqual } from '../../../../domain/common/is-equal.ts';
import type { Goal } from '../../../../domain/goal/goal.ts';
import type { GoalId, PersonId } from '../../../../domain/common/ids.ts';
import { instantOf } from '../../../../domain/common/month.ts';
import type { GoalInput } from '../../../../domain/register/goal-rules.ts';
import { ApiError } from '../../../lib/api/api-error.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import { useReadAgain } from '../../../lib/api/use-read-after.ts';
import { useAction, type Action } from '../../../lib/api/use-action.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { formOf, mergeForms, newGoalForm, type GoalForm } from '../form/goal-form.ts';

export interface LastAction {
  readonly act: number;
  readonly text: string;
  /** Undefined when the action cannot be undone. */
  readonly undo?: () => Promise<void>;
}

export interface GoalEditor {
  readonly view: RegisterFormView;
  readonly form: GoalForm;
  readonly isDirty: boolean;
  readonly action: Action;
  readonly done: LastAction | undefined;
  /** Id of the new goal once it is stored. */
  readonly added: GoalId | undefined;
  /** The goal as another person has saved it meanwhile. */
  readonly theirs: RegisteredGoal | undefined;
  change(update: (form: GoalForm) => GoalForm): void;
  /** Resolves to whether the goal was saved. `removes`: keys of answered parts that may be deleted. */
  save(goal: GoalInput, removes: readonly string[]): Promise<boolean>;
  archive(reason: string): Promise<boolean>;
  restore(): Promise<boolean>;
  keepMine(): void;
  takeTheirs(): void;
}

/** `me`: recorded as the person who archives. */
export function useGoalEditor(first: RegisterFormView, me: PersonId): GoalEditor {
  const client = useClient();
  const readAfter = useReadAgain();
  const { format, tab } = useWords();
  const texts = tab.register.form;
  const action = useAction();
  const formFor = (view: RegisterFormView): GoalForm =>
    view.entry ? formOf(view.entry.goal, format) : newGoalForm(view);
  const [view, setView] = useState(first);
  const [base, setBase] = useState(() => formFor(first));
  const [form, setForm] = useState(base);
  const [fresh, setFresh] = useState<RegisterFormView>();
  const [done, setDone] = useState<LastAction>();
  const [added, setAdded] = useState<GoalId>();

  const read = (goal: GoalId): Promise<RegisterFormView | undefined> =>
    readAfter(goalFormPath(view.year, goal));
  /** Keeps what was typed after the form was `sent`. */
  const show = (now: RegisterFormView, sent?: GoalForm): GoalForm => {
    const stored = formFor(now);
    setView(now);
    setBase(stored);
    setForm((typed) => (sent && typed !== sent ? mergeForms(sent, typed, stored) : stored));
    setFresh(undefined);
    return stored;
  };
  /** The goal as the register has it now; the saved goal when that cannot be read. */
  const showStored = async (
    goal: Goal,
    { version = view.entry?.version ?? '' }: GoalSaved,
    sent: GoalForm,
  ): Promise<GoalForm> => {
    const entry = { answered: [], ...view.entry, goal, version };
    return show((await read(goal.id)) ?? { ...view, entry }, sent);
  };
  const tell = (text: string, undo: LastAction['undo']): void =>
    setDone((last) => ({ act: (last?.act ?? 0) + 1, text, ...(undo && { undo }) }));
  const post = (goal: string, act: 'archive' | 'restore', body: object): Promise<GoalSaved> =>
    client.post(`${registerGoalPath(view.year, goal)}/${act}`, body);

  /** Runs the action, shows the result, and offers to undo it. */
  const carryOut = (
    before: Goal,
    goal: Goal,
    work: () => Promise<GoalSaved>,
    text: string,
    back: (version: string) => Promise<GoalSaved>,
  ): Promise<boolean> =>
    action.run(async () => {
      try {
        const saved = await work();
        const { version } = saved;
        const stored = await showStored(goal, saved, form);
        const goBack = async (newest: string): Promise<void> => {
          await showStored(before, await back(newest), stored);
        };
        tell(text, version === undefined ? undefined : () => goBack(version));
      } catch (error) {
        if (error instanceof ApiError && error.code === 'stale-version')
          setFresh(await read(goal.id));
        throw error;
      }
    });

  return {
    view,
    form,
    action,
    done,
    added,
    isDirty: !isEqual(form, base),
    theirs: fresh?.entry,
    change: setForm,
    save: (goal, removes) => {
      const before = view.entry;
      const put = (request: GoalRequest): Promise<GoalSaved> =>
        client.put(registerGoalPath(view.year, goal.id), request);
      if (!before)
        return action.run(async () => {
          await put({ goal });
          const now = await read(goal.id);
          if (now) show(now, form);
          else setBase(form);
          setAdded(goal.id);
        });
      const { body, year, archived, ...old } = before.goal;
      return carryOut(
        before.goal,
        { ...goal, body, year, ...(archived && { archived }) },
        () => put({ goal, version: before.version, removes }),
        texts.saved,
        (version) => put({ goal: old, version, removes: view.entry?.answered ?? [] }),
      );
    },
    archive: async (reason) => {
      if (!view.entry) return false;
      const { goal, version } = view.entry;
      return carryOut(
        goal,
        { ...goal, archived: { at: instantOf(new Date()), by: me, reason } },
        () => post(goal.id, 'archive', { version, reason }),
        texts.archived,
        (newest) => post(goal.id, 'restore', { version: newest }),
      );
    },
    restore: async () => {
      if (!view.entry) return false;
      const { goal, version } = view.entry;
      const { archived, ...followed } = goal;
      return carryOut(
        goal,
        followed,
        () => post(goal.id, 'restore', { version }),
        texts.restored,
        (newest) => post(goal.id, 'archive', { version: newest, reason: archived?.reason ?? '' }),
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
