import { useId } from 'react';
import { clsx } from 'clsx';
import type { GoalView } from '../../../contract/portfolio/goal.ts';
import { standingText } from '../../components/words/trajectory-words.ts';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { toStandingInMonth, StandingMark } from '../../components/marks/standing-mark.tsx';
import { TrajectoryStrip } from '../../components/marks/trajectory-strip.tsx';
import { Table } from '../../components/tables/table.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';
import styles from './trajectory.module.css';

export function Trajectory({ goal }: { readonly goal: GoalView }) {
  const words = useWords();
  const { tab, format } = words;
  const id = useId();
  const points = goal.standing.trajectory;
  const lang = goal.body.contentLanguage;
  return (
    <section>
      <SectionHeading id={id}>{tab.trajectory.title}</SectionHeading>
      <div className={styles.strip}>
        <TrajectoryStrip points={points} />
      </div>
      <Table
        label={{ id }}
        rows={points.toReversed()}
        rowKey={({ month }) => month}
        columns={[
          {
            name: tab.trajectory.month,
            width: '8em',
            className: clsx(styles.tight, styles.month),
            cell: ({ month }) => (
              <span className={base.sentenceCase}>{format.monthName(month)}</span>
            ),
          },
          {
            name: tab.trajectory.forecast,
            width: '14em',
            className: styles.tight,
            unlabelled: true,
            cell: (point) => (
              <span className={styles.mark}>
                <StandingMark mark={toStandingInMonth(point)} />
                <span className={base.sentenceCase}>{standingText(point, words)}</span>
              </span>
            ),
          },
          {
            name: tab.trajectory.reason,
            className: clsx(styles.tight, styles.reason),
            unlabelled: true,
            cell: ({ explanation }) => <span lang={lang}>{explanation}</span>,
          },
        ]}
      />
    </section>
  );
}
