import { Button } from '@fluentui/react-components';
import { TableCell } from '../../../components/tables/table-cell.tsx';
import { Panel } from '../../../components/layout/panel.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import type { SectionState } from './use-section.ts';
import table from '../../../components/tables/table.module.css';
import styles from './stale-panel.module.css';

interface Props {
  readonly part: SectionState;
  /** The focused panel is removed. */
  readonly onChosen: () => void;
}

/** Another person changed the same part: shows the stored values beside the typed ones, to choose from. */
export function StalePanel({ part, onChosen }: Props) {
  const { tab, format } = useWords();
  const { keptBy: texts, stale } = tab.settingsPage;
  const { keptBy, keptAt } = part.editor.view;
  return (
    <Panel title={stale.title} level="h3">
      <p>{stale.lead}</p>
      {keptBy && keptAt && <p>{texts(keptBy.name, format.instant(keptAt))}</p>}
      <table role="table" aria-label={stale.title} className={table.table}>
        <thead role="rowgroup" className={table.head}>
          <tr role="row">
            {[stale.what, stale.stored, stale.typed].map((column) => (
              <th key={column} role="columnheader" scope="col" className={table.columnHeader}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={table.body}>
          {part.differences.map(({ what, stored, typed, lang }) => (
            <tr key={what} role="row" className={table.row}>
              <th role="rowheader" scope="row" className={table.cell}>
                {what}
              </th>
              <TableCell label={stale.stored}>
                {stored === '' ? stale.nothing : <span lang={lang}>{stored}</span>}
              </TableCell>
              <TableCell label={stale.typed}>
                {typed === '' ? stale.nothing : <span lang={lang}>{typed}</span>}
              </TableCell>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            onChosen();
            part.keepMine();
          }}
        >
          {stale.keepMine}
        </Button>
        <Button
          onClick={() => {
            onChosen();
            part.reset();
          }}
        >
          {stale.takeStored}
        </Button>
      </div>
    </Panel>
  );
}
