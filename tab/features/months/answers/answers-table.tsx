import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { clsx } from 'clsx';
import type { GoalAnswerView, MonthAnswersView } from '../../../../contract/months/months.ts';
import { TableCell } from '../../../components/tables/table-cell.tsx';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { AnswerMark } from './answer-mark.tsx';
import { ExcuseForm } from './excuse-form.tsx';
import base from '../../../components/layout/base.module.css';
import table from '../../../components/tables/table.module.css';
import styles from './answers-table.module.css';

interface Props {
  readonly view: MonthAnswersView;
  readonly rows: readonly GoalAnswerView[];
  readonly busy: boolean;
  readonly onExcuse: (row: GoalAnswerView, reason: string) => Promise<boolean>;
  readonly onWithdraw: (row: GoalAnswerView) => void;
}

export function AnswersTable({ rows, ...rest }: Props) {
  const { format, tab } = useWords();
  const { answerColumns: columns, answersOf } = tab.months;
  return (
    <table
      role="table"
      aria-label={answersOf(format.month(rest.view.month.month))}
      className={table.table}
    >
      <thead role="rowgroup" className={table.head}>
        <tr role="row">
          {Object.entries(columns).map(([key, name]) => (
            <th
              key={key}
              role="columnheader"
              scope="col"
              className={clsx(table.columnHeader, key === 'act' && base.notOnPaper)}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={table.body}>
        {rows.map((row) => (
          <Row key={row.goal.id} row={row} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<Props, 'rows'> {
  readonly row: GoalAnswerView;
}

function Row({ row, view, busy, onExcuse, onWithdraw }: RowProps) {
  const { tab, common, format } = useWords();
  const { answerColumns: columns, ...texts } = tab.months;
  const [asking, setAsking] = useState(false);
  const [left, setLeft] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (left && !asking) opener.current?.querySelector('button')?.focus();
  }, [left, asking]);
  const lang = view.body.contentLanguage;
  const { goal, state, answer, asked, lastReminder, excused } = row;
  // A goal that is answered needs no excuse.
  const isExcusable = !answer && !excused;
  return (
    <>
      <tr role="row" className={table.row}>
        <th role="rowheader" scope="row" className={clsx(table.cell, styles.goal)}>
          <Link
            lang={lang}
            className={base.strong}
            href={pageHref({ kind: 'goal', goal: goal.id, month: view.month.month })}
          >
            {goal.name}
          </Link>
        </th>
        <TableCell label={columns.state}>
          <span className={styles.state}>
            <AnswerMark state={state} />
            <span className={base.sentenceCase}>{common.answerState[state]}</span>
          </span>
          {excused && (
            <p className={base.quietText}>
              <span lang={lang}>{texts.excusedBecause(excused.reason)}</span>
              <br />
              {texts.byAt(excused.by.name, format.instant(excused.at))}
            </p>
          )}
        </TableCell>
        <TableCell label={columns.answer}>
          {answer ? texts.byAt(answer.by.name, format.instant(answer.at)) : texts.noAnswer}
          {answer && answer.corrections > 0 && (
            <p className={base.quietText}>{texts.corrections(answer.corrections)}</p>
          )}
        </TableCell>
        <TableCell label={columns.asked}>
          {asked.length > 0 ? asked.map(({ name }) => name).join(', ') : texts.nobody}
        </TableCell>
        <TableCell label={columns.reminded}>
          {lastReminder
            ? texts.reminded(
                format.instant(lastReminder.at),
                lastReminder.person.name,
                common.reminders.state[lastReminder.kind],
              )
            : texts.notReminded}
        </TableCell>
        <td role="cell" className={clsx(table.cell, base.notOnPaper)}>
          <div ref={opener}>
            {isExcusable && (
              <Button
                size="small"
                aria-expanded={asking}
                aria-label={texts.excuseOf(goal.name)}
                onClick={() => setAsking(!asking)}
              >
                {texts.excuse}
              </Button>
            )}
            {excused && (
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={texts.withdrawOf(goal.name)}
                onClick={() => onWithdraw(row)}
              >
                {texts.withdraw}
              </Button>
            )}
          </div>
        </td>
      </tr>
      {asking && isExcusable && (
        <tr role="row" className={table.row}>
          <td role="cell" colSpan={6} className={styles.form}>
            <ExcuseForm
              busy={busy}
              onExcuse={async (reason) => {
                const isDone = await onExcuse(row, reason);
                // Otherwise the form would reopen if the excuse is withdrawn later.
                if (isDone) {
                  setLeft(false);
                  setAsking(false);
                }
                return isDone;
              }}
              onClose={() => {
                setLeft(true);
                setAsking(false);
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
}
