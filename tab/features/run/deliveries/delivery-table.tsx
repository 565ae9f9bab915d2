import { Link } from '@fluentui/react-components';
import { clsx } from 'clsx';
import type { DeliveryView } from '../../../../contract/reminders/runs.ts';
import type { Month } from '../../../../domain/common/month.ts';
import type { Language } from '../../../../domain/common/person.ts';
import type { Audience } from '../../../../domain/reminders/reminders.ts';
import { TableCell } from '../../../components/tables/table-cell.tsx';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { besidesInWords, whyInWords } from './delivery-words.ts';
import { remedyFor } from '../../../../i18n/delivery-remedy.ts';
import base from '../../../components/layout/base.module.css';
import table from '../../../components/tables/table.module.css';
import styles from './delivery-table.module.css';

interface Props {
  readonly rows: readonly DeliveryView[];
  readonly month: Month;
  readonly audience: Audience;
  /** Language of the goal names. */
  readonly lang: Language;
  readonly labelledBy: string;
}

export function DeliveryTable({ rows, month, audience, lang, labelledBy }: Props) {
  const words = useWords();
  const { columns } = words.tab.run;
  const hasRemedies = rows.some(
    (row) => remedyFor(row.outcome, words.common.reminders) !== undefined,
  );
  return (
    <table role="table" aria-labelledby={labelledBy} className={table.table}>
      <thead role="rowgroup" className={table.head}>
        <tr role="row">
          {Object.entries(columns)
            .filter(([key]) => key !== 'remedy' || hasRemedies)
            .map(([key, name]) => (
              <th key={key} role="columnheader" scope="col" className={table.columnHeader}>
                {name}
              </th>
            ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={table.body}>
        {rows.map((row) => {
          const remedy = remedyFor(row.outcome, words.common.reminders);
          return (
            <tr key={row.person.id} role="row" className={table.row}>
              <th
                role="rowheader"
                scope="row"
                className={clsx(table.cell, styles.person, base.strong)}
              >
                {row.person.name}
              </th>
              <TableCell label={columns.goals} className={styles.goals}>
                <ul className={base.plainList}>
                  {row.goals.length === 0 && (
                    <li className={base.quiet}>{words.tab.run.noGoals}</li>
                  )}
                  {row.goals.map((goal) => (
                    <li key={goal.id}>
                      <Link lang={lang} href={pageHref({ kind: 'goal', goal: goal.id, month })}>
                        {goal.name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </TableCell>
              <TableCell label={columns.what}>
                {[whyInWords(row, audience, words), ...besidesInWords(row, words)].map((text) => (
                  <p key={text} className={styles.sentence}>
                    {text}
                  </p>
                ))}
              </TableCell>
              {hasRemedies && remedy !== undefined && (
                <TableCell label={columns.remedy} className={styles.remedy}>
                  {remedy}
                </TableCell>
              )}
              {hasRemedies && remedy === undefined && (
                <td role="cell" className={styles.noRemedy} />
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
