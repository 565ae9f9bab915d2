import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { clsx } from 'clsx';
import type { MonthAnswersView } from '../../../../contract/months/months.ts';
import type { Month } from '../../../../domain/common/month.ts';
import {
  ANSWER_SORTS,
  type AnswerFilter,
} from '../../../../contract/paths-and-queries/page-filters.ts';
import { monthPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { RequestedPart } from '../../../components/state/requested.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { Loading } from '../../../components/state/loading.tsx';
import { useClient } from '../../../lib/api/client-context.ts';
import { useVersioned } from '../../../lib/edit/use-versioned.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useRequest } from '../../../lib/api/use-request.ts';
import { downloadFile } from '../../../lib/browser/download-file.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { chosenRows, statesOffered } from './answer-rows.ts';
import { AnswersTable } from './answers-table.tsx';
import { useExcuses } from './use-excuses.ts';
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

function Answers({ first, path, version, choice, onChoose, renewYear }: AnswersProps) {
  const { tab, common, format } = useWords();
  const texts = tab.months;
  const client = useClient();
  const action = useAction();
  const versioned = useVersioned(first, path);
  const { view, readAgain } = versioned;
  const excuses = useExcuses(versioned, action, renewYear);
  const [downloaded, setDownloaded] = useState(false);
  const id = useId();
  const { month } = view.month;
  const rows = chosenRows(view.goals, choice);
  const read = useRef(version);
  useEffect(() => {
    if (read.current !== version) void readAgain();
    read.current = version;
  });

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
      <ActionError error={action.error} />
      {rows.length === 0 ? (
        <p>{texts.filterEmpty}</p>
      ) : (
        <AnswersTable
          view={view}
          rows={rows}
          excuses={excuses}
          sortOf={(sort, direction) => ({
            direction: choice.sort === sort ? direction : undefined,
            onPress: () => onChoose({ ...choice, sort: choice.sort === sort ? undefined : sort }),
          })}
        />
      )}
    </section>
  );
}
