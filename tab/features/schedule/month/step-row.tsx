import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { clsx } from 'clsx';
import type { ScheduledStepView } from '../../../../contract/reminders/schedule.ts';
import type { Month } from '../../../../domain/common/month.ts';
import { TableCell } from '../../../components/tables/table-cell.tsx';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { MoveStep } from './move-step.tsx';
import type { ScheduleEditor } from '../use-schedule-editor.ts';
import base from '../../../components/layout/base.module.css';
import table from '../../../components/tables/table.module.css';
import styles from './step-row.module.css';

interface Props {
  readonly step: ScheduledStepView;
  readonly month: Month;
  readonly editor: ScheduleEditor;
}

export function StepRow({ step, month, editor }: Props) {
  const { tab, common, format } = useWords();
  const { columns, ...texts } = tab.schedule;
  const [moving, setMoving] = useState(false);
  const [left, setLeft] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (left && !moving) opener.current?.querySelector('button')?.focus();
  }, [left, moving]);
  const close = (): void => {
    setLeft(true);
    setMoving(false);
  };
  const audience = common.reminders.audience[step.audience];
  const day = step.day ? format.dayInWords(step.day) : texts.noDay;
  const isAhead = ['coming', 'due', 'never'].includes(step.state);
  return (
    <>
      <tr role="row" className={table.row}>
        <th role="rowheader" scope="row" className={clsx(table.cell, styles.day)}>
          <div>
            {day}
            {step.moved && <p className={styles.note}>{texts.moved}</p>}
          </div>
        </th>
        <TableCell label={columns.who} className={styles.who}>
          <span className={base.sentenceCase}>{audience}</span>
        </TableCell>
        <TableCell label={columns.state} className={styles.state}>
          <span className={base.sentenceCase}>{common.reminders.stepState[step.state]}</span>{' '}
          {step.run && (
            <Link href={pageHref({ kind: 'run', month, run: step.run })}>{texts.run}</Link>
          )}
        </TableCell>
        <TableCell label={columns.change} className={isAhead ? '' : styles.noChange}>
          <div ref={opener}>
            {isAhead && (
              <Button
                size="small"
                aria-expanded={moving}
                aria-label={texts.moveOf(audience, day)}
                onClick={() => (moving ? close() : setMoving(true))}
              >
                {texts.move}
              </Button>
            )}
          </div>
        </TableCell>
      </tr>
      {moving && (
        <tr role="row" className={styles.formRow}>
          <td role="cell" colSpan={4} className={styles.form}>
            <MoveStep step={step} month={month} editor={editor} onClose={close} />
          </td>
        </tr>
      )}
    </>
  );
}
