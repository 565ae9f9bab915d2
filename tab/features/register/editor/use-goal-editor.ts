import { useEffect, useState } from 'react';
import type {
  GoalRequest,
  GoalSaved,
  RegisterFormView,
} from '../../../../contract/register/register.ts';
import {
  goalFormPath,
  registerGoalPath,
} from '../../../../contract/paths-and-queries/api-paths.ts';
import type { Goal } from '../../../../domain/goal/goal.ts';
import type { GoalId, PersonId } from '../../../../domain/common/ids.ts';
import { instantOf } from '../../../../domain/common/month.ts';
import type { GoalInput } from '../../../../domain/register/goal-rules.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import { useReadAgain } from '../../../lib/api/use-read-after.ts';
import { useEdit, type Edit } from '../../../lib/edit/use-edit.ts';
import { useNotice } from '../../../lib/edit/use-notice.ts';
import { useVersioned } from '../../../lib/edit/use-versioned.ts';
import { replacePage } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { toGoalForm, newGoalForm, type GoalForm } from '../form/goal-form.ts';

export interface GoalEditor {
  readonly view: RegisterFormView;
  readonly edit: Edit<GoalForm>;
  /** Resolves to whether the goal was saved. `removes`: keys of answered parts that may be deleted. */
  save(goal: GoalInput, removes: readonly string[]): Promise<boolean>;
  archive(reason: string): Promise<boolean>;
  restore(): Promise<boolean>;
}

/** `me`: recorded as the person who archives. */
export function useGoalEditor(first: RegisterFormView, me: PersonId): GoalEditor {
  const client = useClient();
  const { notify } = useNotice();
  const { format, tab } = useWords();
  const texts = tab.register.form;
  const readAgain = useReadAgain();
  const { year } = first;
  /** The new goal, once it is stored. */
  const [added, setAdded] = useState<GoalId>();
  const { view, isOwn, act, save } = useVersioned(
    first,
    goalFormPath(year, added ?? first.entry?.goal.id),
  );
  const { entry } = view;
  const formFor = (now: RegisterFormView): GoalForm =>
    now.entry ? toGoalForm(now.entry.goal, format) : newGoalForm(now);
  const edit = useEdit(formFor(view), isOwn);

  const put = (request: GoalRequest): Promise<GoalSaved> =>
    client.put(registerGoalPath(year, request.goal.id), request);
  const post = (goal: string, what: 'archive' | 'restore', body: object): Promise<GoalSaved> =>
    client.post(`${registerGoalPath(year, goal)}/${what}`, body);

  /** Runs `work`, shows `goal` as stored and reports the change. `back` undoes the change and restores `before`. */
  const carryOut = async (
    before: Goal,
    goal: Goal,
    work: () => Promise<GoalSaved>,
    text: string,
    back: (version: string) => Promise<GoalSaved>,
  ): Promise<GoalForm> => {
    const show = async (shown: Goal, how: () => Promise<GoalSaved>): Promise<ShownGoal> => {
      const assume = ({ version = entry?.version ?? '' }: GoalSaved): RegisterFormView => ({
        ...view,
        entry: { answered: [], ...entry, goal: shown, version },
      });
      const { answer, now } = await act(how, assume);
      return { version: answer.version, form: formFor(now ?? assume(answer)) };
    };
    const { version, form } = await show(goal, work);
    notify(text, version === undefined ? undefined : () => show(before, () => back(version)));
    return form;
  };
  const add = async (goal: GoalInput, sent: GoalForm): Promise<GoalForm> => {
    await put({ goal });
    const now = await readAgain<RegisterFormView>(goalFormPath(year, goal.id));
    if (now) await save(() => Promise.resolve(now));
    setAdded(goal.id);
    notify(texts.added(goal.name));
    return now ? formFor(now) : sent;
  };
  // A new goal gets its own address once everything typed during the save is saved as well.
  const isSettled = added !== undefined && !(entry && edit.isChanged);
  const name = edit.draft.name;
  useEffect(() => {
    if (!isSettled) return;
    replacePage({ kind: 'register-goal', year, goal: added });
    notify(texts.added(name));
  }, [isSettled, added, year, name, notify, texts]);
  return {
    view,
    edit,
    save: (goal, removes) =>
      edit.save(async (sent) => {
        if (!entry) return add(goal, sent);
        const { body, year: of, archived, ...old } = entry.goal;
        return carryOut(
          entry.goal,
          { ...goal, body, year: of, ...(archived && { archived }) },
          () => put({ goal, version: entry.version, removes }),
          texts.saved,
          (version) => put({ goal: old, version, removes: entry.answered }),
        );
      }),
    archive: async (reason) => {
      if (!entry) return false;
      const { goal, version } = entry;
      return edit.save(() =>
        carryOut(
          goal,
          { ...goal, archived: { at: instantOf(new Date()), by: me, reason } },
          () => post(goal.id, 'archive', { version, reason }),
          texts.archived,
          (newest) => post(goal.id, 'restore', { version: newest }),
        ),
      );
    },
    restore: async () => {
      if (!entry) return false;
      const { goal, version } = entry;
      const { archived, ...followed } = goal;
      return edit.save(() =>
        carryOut(
          goal,
          followed,
          () => post(goal.id, 'restore', { version }),
          texts.restored,
          (newest) => post(goal.id, 'archive', { version: newest, reason: archived?.reason ?? '' }),
        ),
      );
    },
  };
}

interface ShownGoal {
  readonly version: string | undefined;
  readonly form: GoalForm;
}
