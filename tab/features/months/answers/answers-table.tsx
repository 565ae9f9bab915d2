import { Button, Link } from '@fluentui/react-components';
import { clsx } from 'clsx';
import type { AnswerFilter } from '../../../../contract/paths-and-queries/page-filters.ts';
import type { GoalAnswerView, MonthAnswersView } from '../../../../contract/months/months.ts';
import { Table } from '../../../components/tables/table.tsx';
import type { SortState } from '../../../components/tables/use-sort.ts';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { AnswerMark } from './answer-mark.tsx';
import { ExcuseForm, ExcuseSelected } from './excuse-form.tsx';
import type { Excuses } from './use-excuses.ts';
import base from '../../../components/layout/base.module.css';
import styles from './answers-table.module.css';

interface Props {
  readonly view: MonthAnswersView;
  readonly rows: readonly GoalAnswerView[];
  readonly excuses: Excuses;
  /** `direction` is how the rows run when they are sorted by `order`. */
  readonly sortOf: (
    order: AnswerFilter['sort'],
    direction: NonNullable<SortState['direction']>,
  ) => SortState;
}

export function AnswersTable({ view, rows, excuses, sortOf }: Props) {
  const { tab, common, format } = useWords();
  const { answerColumns: columns, ...texts } = tab.months;
  const lang = view.body.contentLanguage;
  const { month } = view.month;
  return (
    <Table
      label={texts.answersOf(format.month(month))}
      rows={rows}
      rowKey={({ goal }) => goal.id}
      form={(row, close) =>
        isExcusable(row) && <ExcuseForm excuses={excuses} rows={[row]} onClose={close} />
      }
      selectable={{
        isSelectable: isExcusable,
        nameOf: ({ goal }) => goal.name,
        actions: (selected) => <ExcuseSelected excuses={excuses} rows={selected} />,
      }}
      columns={[
        {
          name: columns.goal,
          width: '26%',
          cell: ({ goal }) => (
            <>
              <Link
                lang={lang}
                className={base.strong}
                href={pageHref({ kind: 'goal', goal: goal.id, month })}
              >
                {goal.name}
              </Link>
              {excuses.failures.has(goal.id) && (
                <p className={clsx(base.text, base.trouble)}>{excuses.failures.get(goal.id)}</p>
              )}
            </>
          ),
        },
        {
          name: columns.state,
          sort: sortOf('state', 'ascending'),
          cell: ({ state, excused }) => (
            <>
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
            </>
          ),
        },
        {
          name: columns.answer,
          sort: sortOf('answered', 'descending'),
          cell: ({ answer }) =>
            answer ? (
              <>
                {texts.byAt(answer.by.name, format.instant(answer.at))}
                {answer.corrections > 0 && (
                  <p className={base.quietText}>{texts.corrections(answer.corrections)}</p>
                )}
              </>
            ) : (
              texts.noAnswer
            ),
        },
        {
          name: columns.asked,
          cell: ({ asked }) =>
            asked.length > 0 ? asked.map(({ name }) => name).join(', ') : texts.nobody,
        },
        {
          name: columns.reminded,
          sort: sortOf('reminded', 'ascending'),
          cell: ({ lastReminder }) =>
            lastReminder
              ? texts.reminded(
                  format.instant(lastReminder.at),
                  lastReminder.person.name,
                  common.reminders.state[lastReminder.kind],
                )
              : texts.notReminded,
        },
        {
          name: columns.act,
          acts: true,
          cell: (row, { isOpen, toggle }) => (
            <>
              {isExcusable(row) && (
                <Button
                  size="small"
                  aria-expanded={isOpen}
                  aria-label={texts.excuseOf(row.goal.name)}
                  onClick={toggle}
                >
                  {texts.excuse}
                </Button>
              )}
              {row.excused && (
                <Button
                  size="small"
                  disabledFocusable={excuses.busy}
                  aria-label={texts.withdrawOf(row.goal.name)}
                  onClick={() => void excuses.withdraw(row)}
                >
                  {texts.withdraw}
                </Button>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** A goal that is answered needs no excuse. */
const isExcusable = ({ answer, excused }: GoalAnswerView): boolean => !answer && !excused;
