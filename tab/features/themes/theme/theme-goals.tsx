import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { clsx } from 'clsx';
import type { ThemeView } from '../../../../contract/portfolio/themes.ts';
import { GoalRow } from '../../../components/tables/goal-row.tsx';
import { GoalTableHead } from '../../../components/tables/goal-table-head.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { useLazyRows } from '../../../components/layout/use-lazy-rows.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import table from '../../../components/tables/table.module.css';
import styles from '../../../components/tables/goal-table.module.css';

/** From this count on, rows far from the viewport are not rendered. */
const MANY_ROWS = 100;

export function ThemeGoals({ view }: { readonly view: ThemeView }) {
  const { tab } = useWords();
  const id = useId();
  const { goals, month, body } = view;
  const { most, showMore, end } = useLazyRows<HTMLDivElement>(goals);
  if (goals.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{tab.overview.goals}</SectionHeading>
      <table role="table" aria-labelledby={id} className={clsx('goals', table.table, styles.table)}>
        <GoalTableHead />
        <tbody role="rowgroup" className={styles.body}>
          {goals.slice(0, most).map((goal) => (
            <GoalRow
              key={goal.id}
              goal={goal}
              month={month.month}
              body={body}
              lazy={goals.length > MANY_ROWS}
            />
          ))}
        </tbody>
      </table>
      {most < goals.length && (
        <div ref={end} className={styles.more}>
          <Button onClick={showMore}>{tab.find.more(most, goals.length)}</Button>
        </div>
      )}
    </section>
  );
}
