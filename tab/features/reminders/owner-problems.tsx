import { Button, Link } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { clsx } from 'clsx';
import type {
  OwnerProblems as Owner,
  OwnerProblemsView,
} from '../../../contract/reminders/owner-problems.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Language } from '../../../domain/common/person.ts';
import { useBeforePrint } from '../../components/print/use-before-print.ts';
import { TableCell } from '../../components/tables/table-cell.tsx';
import { SectionError } from '../../components/state/section-error.tsx';
import { useOwnerProblems } from '../../lib/api/endpoints.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { remediesInWords } from './owner-problem-words.ts';
import base from '../../components/layout/base.module.css';
import table from '../../components/tables/table.module.css';
import styles from './owner-problems.module.css';

/** Worst first; the rest on request. */
const SHOWN_FIRST = 8;

interface Props {
  readonly month: Month;
  /** Language of the goal names. */
  readonly lang: Language;
}

/** Problems to fix before a run. */
export function OwnerProblems({ month, lang }: Props) {
  const { tab } = useWords();
  const problems = useOwnerProblems(month);
  switch (problems.state) {
    case 'waiting':
      return <p className={base.quiet}>{tab.loading}</p>;
    case 'failed':
      return <SectionError error={problems.error} retry={problems.retry} />;
    case 'ready':
      return <People problems={problems.answer} lang={lang} />;
  }
}

function People({
  problems,
  lang,
}: {
  readonly problems: OwnerProblemsView;
  readonly lang: Language;
}) {
  const { tab } = useWords();
  const { columns, ...texts } = tab.reminders;
  const [all, setAll] = useState(false);
  useBeforePrint(() => setAll(true));
  const rows = useRef<HTMLTableSectionElement>(null);
  const id = useId();
  const { people, asked, month } = problems;
  if (asked === 0) return <p>{texts.nobodyAsked}</p>;
  if (people.length === 0) return <p>{texts.allReachable(asked)}</p>;
  return (
    <>
      <p id={id}>{texts.needCare(people.length, asked)}</p>
      <table role="table" aria-labelledby={id} className={table.table}>
        <thead role="rowgroup" className={table.head}>
          <tr role="row">
            {Object.entries(columns).map(([key, name]) => (
              <th key={key} role="columnheader" scope="col" className={table.columnHeader}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={rows} role="rowgroup" className={table.body}>
          {(all ? people : people.slice(0, SHOWN_FIRST)).map((one) => (
            <PersonRow key={one.person.id} one={one} month={month.month} lang={lang} />
          ))}
        </tbody>
      </table>
      {!all && people.length > SHOWN_FIRST && (
        <Button
          className={styles.more}
          onClick={() => {
            flushSync(() => setAll(true));
            // The button is removed; keyboard users continue from the next row.
            rows.current?.rows[SHOWN_FIRST]?.focus();
          }}
        >
          {texts.showAll(people.length)}
        </Button>
      )}
    </>
  );
}

interface RowProps extends Props {
  readonly one: Owner;
}

function PersonRow({ one, month, lang }: RowProps) {
  const words = useWords();
  const { columns } = words.tab.reminders;
  const { ownerProblems } = words.common.reminders;
  return (
    <tr role="row" tabIndex={-1} className={table.row}>
      <th role="rowheader" scope="row" className={clsx(table.cell, styles.person)}>
        {one.person.name}
      </th>
      <TableCell label={columns.problem}>
        {one.problems.map((problem) => (
          <p key={problem} className={styles.sentence}>
            {ownerProblems[problem]}
          </p>
        ))}
      </TableCell>
      <TableCell label={columns.remedy}>
        {remediesInWords(one.problems, words).map((remedy) => (
          <p key={remedy} className={styles.sentence}>
            {remedy}
          </p>
        ))}
      </TableCell>
      <TableCell label={columns.goals}>
        <ul className={base.plainList}>
          {one.goals.map((goal) => (
            <li key={goal.id}>
              <Link lang={lang} href={pageHref({ kind: 'goal', goal: goal.id, month })}>
                {goal.name}
              </Link>
            </li>
          ))}
        </ul>
      </TableCell>
    </tr>
  );
}
