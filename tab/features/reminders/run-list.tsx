import { Link } from '@fluentui/react-components';
import type { RunSummary } from '../../../contract/reminders/runs.ts';
import { runInWords, stageOfRun, totalsInWords } from '../../components/words/run-words.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { Table } from '../../components/tables/table.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';

/** Lists the runs, newest first. */
export function RunList({ runs }: { readonly runs: readonly RunSummary[] }) {
  const words = useWords();
  const { tab, format } = words;
  const { runColumns, ...texts } = tab.reminders;
  return (
    <Table
      label={texts.runs}
      rows={runs}
      rowKey={({ id }) => id}
      columns={[
        {
          name: runColumns.run,
          width: '40%',
          cell: (run) => (
            <>
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
            </>
          ),
        },
        {
          name: runColumns.state,
          cell: (run) => <span className={base.sentenceCase}>{texts.stage[stageOfRun(run)]}</span>,
        },
        {
          name: runColumns.totals,
          cell: ({ totals }) => (
            <span className={base.sentenceCase}>{totalsInWords(totals, words)}</span>
          ),
        },
      ]}
    />
  );
}
