import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ComparedGoal, CompareView } from '../../../contract/portfolio/compare.ts';
import type { ComparisonGroup } from '../../../domain/portfolio/compare-months.ts';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { useSentenceCase } from '../../components/words/sentence-case.ts';
import { NARROW, useTableStyles } from '../../components/tables/table-styles.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { ComparedRow } from './compared-row.tsx';

const useStyles = makeStyles({
  table: { tableLayout: 'fixed' },
  goal: { width: '28%' },
  month: { width: '16%' },
  details: { marginBlockStart: tokens.spacingVerticalXXL },
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    paddingBlock: tokens.spacingVerticalXS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  head: { [NARROW]: { whiteSpace: 'nowrap' } },
});

interface Props {
  readonly group: ComparisonGroup;
  readonly goals: readonly ComparedGoal[];
  readonly view: CompareView;
}

/** Goals with the same kind of change; unchanged goals are folded. */
export function CompareGroup({ group, goals, view }: Props) {
  const styles = useStyles();
  const { compare } = useWords().tab;
  const id = useId();
  const title = compare.group(compare.groups[group], goals.length);
  const table = <GroupTable labelledBy={id} goals={goals} view={view} />;
  return group === 'unchanged' ? (
    <details className={styles.details}>
      <summary id={id} className={styles.summary}>
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
  const styles = useStyles();
  const table = useTableStyles();
  const capital = useSentenceCase();
  const { tab, format } = useWords();
  const { from, to } = view;
  const columns = [
    [tab.compare.goal, styles.goal],
    [format.monthName(from.month), styles.month],
    [format.monthName(to.month), styles.month],
    [tab.compare.what, undefined],
  ] as const;
  return (
    <table
      role="table"
      aria-labelledby={labelledBy}
      className={mergeClasses(table.table, styles.table)}
    >
      <thead role="rowgroup" className={mergeClasses(table.head, styles.head)}>
        <tr role="row">
          {columns.map(([name, width]) => (
            <th
              key={name}
              role="columnheader"
              scope="col"
              className={mergeClasses(table.columnHeader, width)}
            >
              <span className={capital}>{name}</span>
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
