import { useId } from 'react';
import { clsx } from 'clsx';
import type { GoalView } from '../../../contract/portfolio/goal.ts';
import { standingText } from '../../components/words/trajectory-words.ts';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { markOf, StandingMark } from '../../components/marks/standing-mark.tsx';
import { TrajectoryStrip } from '../../components/marks/trajectory-strip.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';
import table from '../../components/tables/table.module.css';
import styles from './trajectory.module.css';

export function Trajectory({ goal }: { readonly goal: GoalView }) {
  const words = useWords();
  const { tab, format } = words;
  const id = useId();
  const points = goal.standing.trajectory;
  const tight = clsx(table.cell, styles.tight);
  const columns = [tab.trajectory.month, tab.trajectory.forecast, tab.trajectory.reason];
  return (
    <section>
      <SectionHeading id={id}>{tab.trajectory.title}</SectionHeading>
      <div className={styles.strip}>
        <TrajectoryStrip points={points} />
      </div>
      <table role="table" aria-labelledby={id} className={table.table}>
        <thead role="rowgroup" className={table.head}>
          <tr role="row">
            {columns.map((name) => (
              <th key={name} role="columnheader" scope="col" className={table.columnHeader}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={table.body}>
          {points.toReversed().map((point) => (
            <tr key={point.month} role="row" className={table.row}>
              <th role="rowheader" scope="row" className={clsx(tight, styles.month)}>
                <span className={base.sentenceCase}>{format.monthName(point.month)}</span>
              </th>
              <td role="cell" className={clsx(tight, styles.forecast)}>
                <span className={styles.mark}>
                  <StandingMark mark={markOf(point)} />
                  <span className={base.sentenceCase}>{standingText(point, words)}</span>
                </span>
              </td>
              <td role="cell" className={clsx(tight, styles.reason)}>
                <span lang={goal.body.contentLanguage}>{point.explanation}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
