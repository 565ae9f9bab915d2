import { mergeClasses } from '@fluentui/react-components';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { useGoalTableStyles } from './goal-table-styles.ts';
import { useTableStyles } from './table-styles.ts';

export function GoalTableHead() {
  const table = useTableStyles();
  const styles = useGoalTableStyles();
  const { columns } = useFirstViewWords().tab.overview;
  return (
    <thead role="rowgroup" className={mergeClasses(styles.body, table.head)}>
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
