import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RunSummary } from '../../../contract/reminders/runs.ts';
import { TableCell } from '../../components/tables/table-cell.tsx';
import { runInWords, stageOf, totalsInWords } from '../../components/words/run-words.ts';
import { useSentenceCase } from '../../components/words/sentence-case.ts';
import { NARROW, useTableStyles } from '../../components/tables/table-styles.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';

const useStyles = makeStyles({
  run: { width: '40%', [NARROW]: { width: 'auto' } },
  link: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Newest first. */
export function RunList({ runs }: { readonly runs: readonly RunSummary[] }) {
  const styles = useStyles();
  const table = useTableStyles();
  const capital = useSentenceCase();
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
            <th role="rowheader" scope="row" className={mergeClasses(table.cell, styles.run)}>
              <div>
                <Link
                  className={styles.link}
                  href={pageHref({ kind: 'run', month: run.month, run: run.id })}
                >
                  {format.instant(run.sentAt ?? run.plannedAt)}
                </Link>
                <p className={styles.quiet}>
                  <span className={capital}>{texts.runOf(runInWords(run, words))}</span>
                </p>
                <p className={styles.quiet}>{(run.sentBy ?? run.plannedBy).name}</p>
              </div>
            </th>
            <TableCell label={runColumns.state}>
              <span className={capital}>{texts.stage[stageOf(run)]}</span>
            </TableCell>
            <TableCell label={runColumns.totals}>
              <span className={capital}>{totalsInWords(run.totals, words)}</span>
            </TableCell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
