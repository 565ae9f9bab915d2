import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { clsx } from 'clsx';
import type { GoalAnswerView, MonthAnswersView } from '../../../../contract/months/months.ts';
import type { Month } from '../../../../domain/common/month.ts';
import {
  ANSWER_SORTS,
  type AnswerFilter,
} from '../../../../contract/paths-and-queries/page-filters.ts';
import { checkInPath, monthPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { RequestedPart } from '../../../components/state/requested.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { Loading } from '../../../components/state/loading.tsx';
import { useClient } from '../../../lib/api/client-context.ts';
import { useNotice } from '../../../lib/edit/use-notice.ts';
import { useVersioned } from '../../../lib/edit/use-versioned.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useRequest } from '../../../lib/api/use-request.ts';
import { downloadFile } from '../../../lib/browser/download-file.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { chosenRows, statesOffered } from './answer-rows.ts';
import { AnswersTable } from './answers-table.tsx';
import base from '../../../components/layout/base.module.css';
import styles from './month-answers.module.css';

interface Props {
  readonly month: Month;
  /** The month's version: when it changes, the answers may have changed too. */
  readonly version: string;
  readonly choice: AnswerFilter;
  readonly onChoose: (choice: AnswerFilter) => void;
  /** Reads the year again, because an excuse also changes the year's totals. */
  readonly renewYear: () => Promise<unknown>;
}

export function MonthAnswers({ month, ...rest }: Props) {
  const path = `${monthPath(month)}/answers`;
  return (
    <RequestedPart
      of={useRequest<MonthAnswersView>(useClient(), path)}
      waiting={
        <div className={styles.waiting}>
          <Loading />
        </div>
      }
    >
      {(first) => <Answers first={first} path={path} {...rest} />}
    </RequestedPart>
  );
}

interface AnswersProps extends Omit<Props, 'month'> {
  readonly first: MonthAnswersView;
  readonly path: string;
}

/** `version` is the version of the goal's row on screen. */
type ExcuseAction = (version: string | undefined) => Promise<unknown>;

function Answers({ first, path, version, choice, onChoose, renewYear }: AnswersProps) {
  const { tab, common, format } = useWords();
  const texts = tab.months;
  const client = useClient();
  const action = useAction();
  const { notify } = useNotice();
  const { view, act: perform, readAgain, readNewest } = useVersioned(first, path);
  const [downloaded, setDownloaded] = useState(false);
  const id = useId();
  const { month } = view.month;
  const rows = chosenRows(view.goals, choice);
  const read = useRef(version);
  useEffect(() => {
    if (read.current !== version) void readAgain();
    read.current = version;
  });

  const carryOut = (
    row: GoalAnswerView,
    act: ExcuseAction,
    text: string,
    back: ExcuseAction,
  ): Promise<boolean> =>
    action.run(async () => {
      const versionIn = (now: MonthAnswersView | undefined): string | undefined =>
        now?.goals.find(({ goal }) => goal.id === row.goal.id)?.version;
      const { now } = await perform(() => act(row.version));
      await renewYear();
      const version = versionIn(now);
      notify(text, async () => {
        const newest = version ?? versionIn(await readNewest());
        await perform(() => back(newest));
        await renewYear();
      });
    });
  const excuse =
    ({ goal }: GoalAnswerView, reason: string): ExcuseAction =>
    (version) =>
      client.put(`${checkInPath(goal.id, month)}/excuse`, { reason, version });
  const withdraw =
    ({ goal }: GoalAnswerView): ExcuseAction =>
    (version) =>
      client.post(`${checkInPath(goal.id, month)}/excuse/withdraw`, { version });
  const onExcuse = (row: GoalAnswerView, reason: string): Promise<boolean> =>
    carryOut(row, excuse(row, reason), texts.excused(row.goal.name), withdraw(row));
  const onWithdraw = (row: GoalAnswerView): void =>
    void carryOut(
      row,
      withdraw(row),
      texts.withdrawn(row.goal.name),
      excuse(row, row.excused?.reason ?? ''),
    );
  const download = (): void =>
    void action.run(async () => {
      setDownloaded(false);
      downloadFile(window, await client.download(`${path}.csv`));
      setDownloaded(true);
    });

  if (view.goals.length === 0) return <p>{texts.noRows}</p>;
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{texts.answersOf(format.month(month))}</SectionHeading>
      <div className={clsx('narrowing', base.controls)}>
        <SelectField
          inline
          label={texts.show}
          value={choice.state ?? ''}
          options={[
            { value: '', text: texts.allStates },
            ...statesOffered(view.goals, choice.state).map(({ state, count }) => ({
              value: state,
              text: `${common.answerState[state]} (${count})`,
            })),
          ]}
          onChange={(state) => onChoose({ ...choice, state: state || undefined })}
        />
        <SelectField
          inline
          label={texts.sort}
          value={choice.sort ?? ''}
          options={[
            { value: '', text: texts.sorts.portfolio },
            ...ANSWER_SORTS.map((value) => ({ value, text: texts.sorts[value] })),
          ]}
          onChange={(sort) => onChoose({ ...choice, sort: sort || undefined })}
        />
        <Button disabledFocusable={action.busy} onClick={download}>
          {texts.download}
        </Button>
      </div>
      <p role="status" className={styles.count}>
        {downloaded ? texts.downloaded : texts.shown(rows.length, view.goals.length)}
      </p>
      <ActionError error={action.error} conflict={texts.stale} />
      {rows.length === 0 ? (
        <p>{texts.filterEmpty}</p>
      ) : (
        <AnswersTable
          view={view}
          rows={rows}
          busy={action.busy}
          sortOf={(sort, direction) => ({
            direction: choice.sort === sort ? direction : undefined,
            onPress: () => onChoose({ ...choice, sort: choice.sort === sort ? undefined : sort }),
          })}
          onExcuse={onExcuse}
          onWithdraw={onWithdraw}
        />
      )}
    </section>
  );
}
