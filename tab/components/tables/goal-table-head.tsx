import { clsx } from 'clsx';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import table from './table.module.css';
import styles from './goal-table.module.css';

export function GoalTableHead() {
  const { columns } = useFirstViewWords().tab.overview;
  return (
    <thead role="rowgroup" className={clsx(styles.body, table.head)}>
      <tr role="row" className={styles.row}>
        {Object.entries(columns).map(([key, name]) => (
          <th key={key} role="columnheader" scope="col" className={table.columnHeader}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
