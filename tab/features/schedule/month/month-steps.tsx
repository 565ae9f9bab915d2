import { clsx } from 'clsx';
import { Button, Link } from '@fluentui/react-components';
import { useId } from 'react';
import type {
  ScheduleMonthView,
  ScheduledStepView,
} from '../../../../contract/reminders/schedule.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { useAction } from '../../../lib/api/use-action.ts';
import { Table } from '../../../components/tables/table.tsx';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { MoveStep } from './move-step.tsx';
import type { ScheduleEditor } from '../use-schedule-editor.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly month: ScheduleMonthView;
  readonly editor: ScheduleEditor;
}

/** Steps of a month and their days; each can be skipped or moved for that month only. */
export function MonthSteps({ month, editor }: Props) {
  const { tab, common, format } = useWords();
  const { columns, ...texts } = tab.schedule;
  const action = useAction();
  const id = useId();
  const name = format.month(month.month);
  const dayOf = ({ day }: ScheduledStepView): string =>
    day ? format.dayInWords(day) : texts.noDay;
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
        <Table
          label={{ id }}
          rows={month.steps}
          rowKey={(step) => step.id}
          form={(step, close) => (
            <MoveStep step={step} month={month.month} editor={editor} onClose={close} />
          )}
          columns={[
            {
              name: columns.day,
              width: '24%',
              className: base.strong,
              cell: (step) => (
                <>
                  {dayOf(step)}
                  {step.moved && <p className={clsx(base.text, base.aside)}>{texts.moved}</p>}
                </>
              ),
            },
            {
              name: columns.who,
              width: '32%',
              cell: ({ audience }) => (
                <span className={base.sentenceCase}>{common.reminders.audience[audience]}</span>
              ),
            },
            {
              name: columns.state,
              width: '28%',
              cell: ({ state, run }) => (
                <>
                  <span className={base.sentenceCase}>{common.reminders.stepState[state]}</span>{' '}
                  {run && (
                    <Link href={pageHref({ kind: 'run', month: month.month, run })}>
                      {texts.run}
                    </Link>
                  )}
                </>
              ),
            },
            {
              name: columns.change,
              acts: true,
              cell: (step, { isOpen, toggle }) =>
                ['coming', 'due', 'never'].includes(step.state) && (
                  <Button
                    size="small"
                    aria-expanded={isOpen}
                    aria-label={texts.moveOf(common.reminders.audience[step.audience], dayOf(step))}
                    onClick={toggle}
                  >
                    {texts.move}
                  </Button>
                ),
            },
          ]}
        />
      )}
      <div className={base.actions}>
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
