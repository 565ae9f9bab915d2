import { Link } from '@fluentui/react-components';
import { clsx } from 'clsx';
import type { OpenedMonthView } from '../../../contract/months/months.ts';
import type { Month } from '../../../domain/common/month.ts';
import { TableCell } from '../../components/tables/table-cell.tsx';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';
import table from '../../components/tables/table.module.css';
import styles from './month-lists.module.css';

interface Props {
  readonly months: readonly OpenedMonthView[];
  readonly chosen: Month | undefined;
}

/** How many months are not folded. */
const NEWEST = 3;

/** Newest first. */
export function MonthLists({ months, chosen }: Props) {
  const { list, earlier } = useWords().tab.months;
  const [before, newest] = [months.slice(0, -NEWEST), months.slice(-NEWEST)];
  return (
    <>
      <MonthTable label={list} months={newest} chosen={chosen} />
      {before.length > 0 && (
        <details open={before.some(({ month }) => month === chosen)} className={styles.earlier}>
          <summary className={styles.summary}>{earlier(before.length)}</summary>
          <MonthTable label={earlier(before.length)} months={before} chosen={chosen} />
        </details>
      )}
    </>
  );
}

function MonthTable({ label, months, chosen }: Props & { readonly label: string }) {
  const { tab, format } = useWords();
  const { columns, ...texts } = tab.months;
  return (
    <table role="table" aria-label={label} className={table.table}>
      <thead role="rowgroup" className={table.head}>
        <tr role="row">
          {Object.entries(columns).map(([key, name]) => (
            <th key={key} role="columnheader" scope="col" className={table.columnHeader}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={table.body}>
        {months.toReversed().map((month) => (
          <tr key={month.month} role="row" className={table.row}>
            <th role="rowheader" scope="row" className={table.cell}>
              <Link
                href={pageHref({ kind: 'months', month: month.month })}
                className={clsx(base.sentenceCase, chosen === month.month && base.strong)}
                aria-current={chosen === month.month ? 'true' : undefined}
              >
                {format.monthName(month.month)}
              </Link>
            </th>
            <TableCell label={columns.state}>
              <span className={base.sentenceCase}>{texts.state[month.state]}</span>
            </TableCell>
            <TableCell label={columns.opens} className={styles.number}>
              {format.day(month.opensOn)}
            </TableCell>
            <TableCell label={columns.due} className={styles.number}>
              {format.day(month.dueOn)}
            </TableCell>
            <TableCell label={columns.closes} className={styles.number}>
              {format.day(month.closesOn)}
            </TableCell>
            <TableCell label={columns.answers} className={styles.number}>
              {texts.answered(month.answers)}
            </TableCell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
