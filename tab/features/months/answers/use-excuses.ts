import { useState } from 'react';
import type { GoalAnswerView, MonthAnswersView } from '../../../../contract/months/months.ts';
import { checkInPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import type { GoalId } from '../../../../domain/common/ids.ts';
import { actionErrorText } from '../../../components/state/error-text.ts';
import { ApiError } from '../../../lib/api/api-error.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import type { Action } from '../../../lib/api/use-action.ts';
import { useNotice } from '../../../lib/edit/use-notice.ts';
import type { Versioned } from '../../../lib/edit/use-versioned.ts';
import { useWords } from '../../../lib/words/words-context.ts';

export interface Excuses {
  readonly busy: boolean;
  /** Why the last attempt did not change a goal. */
  readonly failures: ReadonlyMap<GoalId, string>;
  /** Resolves to whether all of the goals were excused. */
  readonly excuse: (rows: readonly GoalAnswerView[], reason: string) => Promise<boolean>;
  readonly withdraw: (row: GoalAnswerView) => Promise<boolean>;
}

/** `version` is the version of the goal's row on screen. */
type ExcuseAction = (row: GoalAnswerView, version: string | undefined) => Promise<unknown>;

/** `renewYear` reads the year again, because an excuse also changes the year's totals. */
export function useExcuses(
  { view, act, readNewest }: Versioned<MonthAnswersView>,
  action: Action,
  renewYear: () => Promise<unknown>,
): Excuses {
  const words = useWords();
  const texts = words.tab.months;
  const client = useClient();
  const { notify } = useNotice();
  const [failures, setFailures] = useState<ReadonlyMap<GoalId, string>>(new Map());
  const { month } = view.month;

  async function tryEach(
    rows: readonly GoalAnswerView[],
    change: ExcuseAction,
  ): Promise<ReadonlyMap<GoalId, string>> {
    const failed = new Map<GoalId, string>();
    for (const row of rows) {
      try {
        await change(row, row.version);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        failed.set(row.goal.id, actionErrorText(error, words, texts.rowChanged));
      }
    }
    return failed;
  }

  async function changeRows(
    rows: readonly GoalAnswerView[],
    change: ExcuseAction,
    changeBack: ExcuseAction,
    inWords: (done: readonly GoalAnswerView[]) => string,
  ): Promise<boolean> {
    let isDone = false;
    await action.run(async () => {
      const { answer: failed, now } = await act(() => tryEach(rows, change));
      await renewYear();
      setFailures(failed);
      isDone = failed.size === 0;
      const done = rows.filter(({ goal }) => !failed.has(goal.id));
      const parts = [
        ...(done.length > 0 ? [inWords(done)] : []),
        ...(isDone ? [] : [texts.notChanged(failed.size)]),
      ];
      const undo = async (): Promise<void> => {
        const newest = now ?? (await readNewest());
        const versionOf = ({ goal }: GoalAnswerView): string | undefined =>
          newest.goals.find((row) => row.goal.id === goal.id)?.version;
        await act(async () => {
          for (const row of done) await changeBack(row, versionOf(row));
        });
        await renewYear();
      };
      notify(parts.join(' '), done.length > 0 ? undo : undefined);
    });
    return isDone;
  }

  const pathOf = ({ goal }: GoalAnswerView): string => `${checkInPath(goal.id, month)}/excuse`;
  const excuseFor =
    (reason: string): ExcuseAction =>
    (row, version) =>
      client.put(pathOf(row), { reason, version });
  const withdraw: ExcuseAction = (row, version) =>
    client.post(`${pathOf(row)}/withdraw`, { version });
  return {
    busy: action.busy,
    failures,
    excuse: (rows, reason) =>
      changeRows(rows, excuseFor(reason), withdraw, (done) =>
        done.length === 1 && done[0]
          ? texts.excused(done[0].goal.name)
          : texts.excusedSeveral(done.length),
      ),
    withdraw: (row) =>
      changeRows([row], withdraw, excuseFor(row.excused?.reason ?? ''), () =>
        texts.withdrawn(row.goal.name),
      ),
  };
}
