import { Link } from '@fluentui/react-components';
import { useId } from 'react';
import type { ComparedGoal, CompareView } from '../../../contract/portfolio/compare.ts';
import type { ComparisonGroup } from '../../../domain/portfolio/compare-months.ts';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { Table } from '../../components/tables/table.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import { MonthStanding } from './month-standing.tsx';
import { WhatChanged } from './what-changed.tsx';
import base from '../../components/layout/base.module.css';
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
  const goalTable = <GroupTable labelledBy={id} goals={goals} view={view} />;
  return group === 'unchanged' ? (
    <details className={styles.details}>
      <summary id={id} className={base.summary}>
        {title}
      </summary>
      {goalTable}
    </details>
  ) : (
    <section>
      <SectionHeading id={id}>{title}</SectionHeading>
      {goalTable}
    </section>
  );
}

interface TableProps extends Pick<Props, 'goals' | 'view'> {
  readonly labelledBy: string;
}

function GroupTable({ labelledBy, goals, view }: TableProps) {
  const { tab, format } = useWords();
  const { from, to, body } = view;
  const lang = body.contentLanguage;
  return (
    <Table
      label={{ id: labelledBy }}
      className={styles.table}
      rows={goals}
      rowKey={({ id }) => id}
      columns={[
        {
          name: tab.compare.goal,
          width: '28%',
          cell: ({ id, name, now }) => (
            <Link
              className={base.strong}
              lang={lang}
              href={pageHref({ kind: 'goal', goal: id, month: (now ? to : from).month })}
            >
              {name}
            </Link>
          ),
        },
        {
          name: format.monthName(from.month),
          width: '16%',
          cell: (goal) => <MonthStanding goal={goal} inMonth={goal.then} month={from.month} />,
        },
        {
          name: format.monthName(to.month),
          width: '16%',
          cell: (goal) => <MonthStanding goal={goal} inMonth={goal.now} month={to.month} />,
        },
        { name: tab.compare.what, cell: (goal) => <WhatChanged goal={goal} lang={lang} /> },
      ]}
    />
  );
}
