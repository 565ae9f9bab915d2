import { useId } from 'react';
import { clsx } from 'clsx';
import type { ComparedGoal, CompareView } from '../../../contract/portfolio/compare.ts';
import type { ComparisonGroup } from '../../../domain/portfolio/compare-months.ts';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import { ComparedRow } from './compared-row.tsx';
import base from '../../components/layout/base.module.css';
import table from '../../components/tables/table.module.css';
import styles from './compare-group.module.css';

interface Props {
  readonly group: ComparisonGroup;
  readonly goals: readonly ComparedGoal[];
  readonly view: CompareView;
}

/** Goals with the same kind of change; unchanged goals are folded. */
export function CompareGroup({ group, goals, view }: Props) {
  const { compare } = useWords().tab;
  const id = useId();
  const title = compare.group(compare.groups[group], goals.length);
  const table = <GroupTable labelledBy={id} goals={goals} view={view} />;
  return group === 'unchanged' ? (
    <details className={styles.details}>
      <summary id={id} className={base.summary}>
        {title}
      </summary>
      {table}
    </details>
  ) : (
    <section>
      <SectionHeading id={id}>{title}</SectionHeading>
      {table}
    </section>
  );
}

interface TableProps extends Pick<Props, 'goals' | 'view'> {
  readonly labelledBy: string;
}

function GroupTable({ labelledBy, goals, view }: TableProps) {
  const { tab, format } = useWords();
  const { from, to } = view;
  const columns = [
    [tab.compare.goal, styles.goal],
    [format.monthName(from.month), styles.month],
    [format.monthName(to.month), styles.month],
    [tab.compare.what, undefined],
  ] as const;
  return (
    <table role="table" aria-labelledby={labelledBy} className={clsx(table.table, styles.table)}>
      <thead role="rowgroup" className={clsx(table.head, styles.head)}>
        <tr role="row">
          {columns.map(([name, width]) => (
            <th
              key={name}
              role="columnheader"
              scope="col"
              className={clsx(table.columnHeader, width)}
            >
              <span className={base.sentenceCase}>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={table.body}>
        {goals.map((goal) => (
          <ComparedRow key={goal.id} goal={goal} view={view} />
        ))}
      </tbody>
    </table>
  );
}
