import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { clsx } from 'clsx';
import type { ScheduleMonthView } from '../../../../contract/reminders/schedule.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { useAction } from '../../../lib/api/use-action.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { StepRow } from './step-row.tsx';
import type { ScheduleEditor } from '../use-schedule-editor.ts';
import base from '../../../components/layout/base.module.css';
import table from '../../../components/tables/table.module.css';
import styles from './month-steps.module.css';

interface Props {
  readonly month: ScheduleMonthView;
  readonly editor: ScheduleEditor;
}

/** Steps of a month and their days; each can be skipped or moved for that month only. */
export function MonthSteps({ month, editor }: Props) {
  const { tab, format } = useWords();
  const { columns, ...texts } = tab.schedule;
  const action = useAction();
  const id = useId();
  const name = format.month(month.month);
  const toggle = (): void =>
    void action.run(() => editor.changeMonth(month.month, { skipped: !month.skipped }));
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>
        <span className={base.sentenceCase}>{name}</span>
      </SectionHeading>
      {!month.opened && <p className={base.quietText}>{texts.notOpened}</p>}
      {month.skipped ? (
        <p>{texts.monthSkipped}</p>
      ) : (
        <table role="table" aria-labelledby={id} className={clsx('acts-last', table.table)}>
          <thead role="rowgroup" className={table.head}>
            <tr role="row">
              {Object.entries(columns).map(([key, column]) => (
                <th key={key} role="columnheader" scope="col" className={table.columnHeader}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className={table.body}>
            {month.steps.map((step) => (
              <StepRow key={step.id} step={step} month={month.month} editor={editor} />
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.skip}>
        <Button
          size="small"
          disabledFocusable={action.busy}
          aria-label={month.skipped ? texts.unskipMonth(name) : texts.skipMonth(name)}
          onClick={toggle}
        >
          {month.skipped ? texts.unskip : texts.skip}
        </Button>
      </div>
      <ActionError error={action.error} conflict={texts.conflictPlain} />
    </section>
  );
}
