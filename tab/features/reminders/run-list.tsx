import { Link } from '@fluentui/react-components';
import { clsx } from 'clsx';
import type { RunSummary } from '../../../contract/reminders/runs.ts';
import { TableCell } from '../../components/tables/table-cell.tsx';
import { runInWords, stageOf, totalsInWords } from '../../components/words/run-words.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';
import table from '../../components/tables/table.module.css';
import styles from './run-list.module.css';

/** Newest first. */
export function RunList({ runs }: { readonly runs: readonly RunSummary[] }) {
  const words = useWords();
  const { tab, format } = words;
  const { runColumns, ...texts } = tab.reminders;
  return (
    <table role="table" aria-label={texts.runs} className={table.table}>
      <thead role="rowgroup" className={table.head}>
        <tr role="row">
          {Object.entries(runColumns).map(([key, name]) => (
            <th key={key} role="columnheader" scope="col" className={table.columnHeader}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={table.body}>
        {runs.map((run) => (
          <tr key={run.id} role="row" className={table.row}>
            <th role="rowheader" scope="row" className={clsx(table.cell, styles.run)}>
              <div>
                <Link
                  className={base.strong}
                  href={pageHref({ kind: 'run', month: run.month, run: run.id })}
                >
                  {format.instant(run.sentAt ?? run.plannedAt)}
                </Link>
                <p className={base.quietText}>
                  <span className={base.sentenceCase}>{texts.runOf(runInWords(run, words))}</span>
                </p>
                <p className={base.quietText}>{(run.sentBy ?? run.plannedBy).name}</p>
              </div>
            </th>
            <TableCell label={runColumns.state}>
              <span className={base.sentenceCase}>{texts.stage[stageOf(run)]}</span>
            </TableCell>
            <TableCell label={runColumns.totals}>
              <span className={base.sentenceCase}>{totalsInWords(run.totals, words)}</span>
            </TableCell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
