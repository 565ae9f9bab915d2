import { Button } from '@fluentui/react-components';
import { memo } from 'react';
import { clsx } from 'clsx';
import type { PortfolioView } from '../../../../contract/portfolio/portfolio.ts';
import type { GoalGroup } from '../../../lib/arrange-goals.ts';
import type { Grouping } from '../../../../contract/addresses/view-query.ts';
import { useFirstViewWords } from '../../../lib/words/words-context.ts';
import { GoalRow } from '../../../components/tables/goal-row.tsx';
import { GoalTableHead } from '../../../components/tables/goal-table-head.tsx';
import { GroupName } from './group-name.tsx';
import { useLazyRows } from '../../../components/layout/use-lazy-rows.ts';
import table from '../../../components/tables/table.module.css';
import styles from '../../../components/tables/goal-table.module.css';

/**
 * From this count on, rows far from the viewport are not rendered. Smaller lists are rendered in full, because
 * lazy rows flash.
 */
const MANY_ROWS = 100;

interface Props {
  readonly portfolio: PortfolioView;
  readonly groups: readonly GoalGroup[];
  readonly by: Grouping;
  /** Identity of the list; it does not change when the goals are refreshed. */
  readonly list: string;
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
}

export const GoalTable = memo(function GoalTable({
  portfolio,
  groups,
  by,
  list,
  labelledBy,
}: Props) {
  const { overview, find } = useFirstViewWords().tab;
  const { columns } = overview;
  const lazy = portfolio.goals.length > MANY_ROWS;
  const { most, showMore, end } = useLazyRows<HTMLDivElement>(list);
  const all = groups.reduce((sum, { goals }) => sum + goals.length, 0);
  return (
    <>
      <table
        role="table"
        aria-labelledby={labelledBy}
        className={clsx('goals', table.table, styles.table)}
      >
        <GoalTableHead />
        {firstOf(groups, most).map(({ key, goals }) => (
          <tbody key={key} role="rowgroup" className={styles.body}>
            {by !== 'none' && (
              <tr role="row" className={clsx(table.row, styles.row)}>
                <th
                  role="rowheader"
                  scope="rowgroup"
                  colSpan={Object.keys(columns).length}
                  className={clsx(table.themeHeader, styles.whole)}
                >
                  <h3 className={styles.group}>
                    <GroupName by={by} group={key} goals={goals} portfolio={portfolio} />
                  </h3>
                </th>
              </tr>
            )}
            {goals.map((goal) => (
              <GoalRow
                key={goal.id}
                goal={goal}
                month={portfolio.month.month}
                body={portfolio.body}
                lazy={lazy}
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
