import { Button } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { clsx } from 'clsx';
import type { OrganisationView } from '../../../../contract/common/organisation.ts';
import type { Month } from '../../../../domain/common/month.ts';
import type { GoalGroup } from '../../../lib/arrange-goals.ts';
import { useFirstViewWords } from '../../../lib/words/words-context.ts';
import { useLazyRows } from '../../layout/use-lazy-rows.ts';
import { GoalRow } from './goal-row.tsx';
import base from '../../layout/base.module.css';
import table from '../table.module.css';
import styles from './goal-table.module.css';

/**
 * From this count on, rows far from the viewport are not rendered. Smaller lists are rendered in full, because lazy
 * rows flash while the reader scrolls.
 */
const MANY_ROWS = 100;

interface Props {
  readonly groups: readonly GoalGroup[];
  readonly month: Month;
  readonly body: OrganisationView;
  /** Number of goals, including those that are not shown. */
  readonly total: number;
  /** Identity of the list; it does not change when the goals are refreshed. */
  readonly list: unknown;
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  /** Returns the heading of a group. */
  readonly nameOf?: ((group: GoalGroup) => ReactNode) | undefined;
}

export const GoalTable = memo(function GoalTable(props: Props) {
  const { groups, month, body, total, list, labelledBy, nameOf } = props;
  const { overview, find } = useFirstViewWords().tab;
  const columns = Object.entries(overview.columns);
  const { most, showMore, end } = useLazyRows<HTMLDivElement>(list);
  const all = groups.reduce((sum, { goals }) => sum + goals.length, 0);
  return (
    <>
      <table
        role="table"
        aria-labelledby={labelledBy}
        className={clsx('goals', table.table, styles.table)}
      >
        <thead role="rowgroup" className={clsx(styles.body, table.head)}>
          <tr role="row" className={styles.row}>
            {columns.map(([key, name]) => (
              <th key={key} role="columnheader" scope="col" className={table.columnHeader}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {firstOf(groups, most).map((group) => (
          <tbody key={group.key} role="rowgroup" className={styles.body}>
            {nameOf && (
              <tr role="row" className={clsx(table.row, styles.row)}>
                <th
                  role="rowheader"
                  scope="rowgroup"
                  colSpan={columns.length}
                  className={clsx(table.themeHeader, styles.whole)}
                >
                  <h3 className={clsx(base.smallHeading, styles.group)}>{nameOf(group)}</h3>
                </th>
              </tr>
            )}
            {group.goals.map((goal) => (
              <GoalRow
                key={goal.id}
                goal={goal}
                month={month}
                body={body}
                lazy={total > MANY_ROWS}
              />
            ))}
          </tbody>
        ))}
      </table>
      {most < all && (
        <div ref={end} className={styles.more}>
          <Button onClick={showMore}>{find.more(most, all)}</Button>
        </div>
      )}
    </>
  );
});

function firstOf(groups: readonly GoalGroup[], most: number): readonly GoalGroup[] {
  let left = most;
  return groups.flatMap(({ key, goals }) => {
    const first = goals.slice(0, Math.max(0, left));
    left -= first.length;
    return first.length > 0 ? [{ key, goals: first }] : [];
  });
}
