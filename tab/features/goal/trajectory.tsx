import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { GoalView } from '../../../contract/portfolio/goal.ts';
import { standingText } from '../../components/words/trajectory-words.ts';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { useSentenceCase } from '../../components/words/sentence-case.ts';
import { markOf, StandingMark } from '../../components/marks/standing-mark.tsx';
import { NARROW, useTableStyles } from '../../components/tables/table-styles.ts';
import { TrajectoryStrip } from '../../components/marks/trajectory-strip.tsx';
import { useWords } from '../../lib/words/words-context.ts';

const useStyles = makeStyles({
  month: {
    width: '8em',
    [NARROW]: { display: 'block', width: 'auto', fontWeight: tokens.fontWeightSemibold },
  },
  forecast: { width: '14em', [NARROW]: { width: 'auto' } },
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  reason: { maxWidth: '40em', whiteSpace: 'pre-line', [NARROW]: { display: 'block' } },
  tight: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  strip: { marginBottom: tokens.spacingVerticalS },
});

export function Trajectory({ goal }: { readonly goal: GoalView }) {
  const styles = useStyles();
  const table = useTableStyles();
  const capital = useSentenceCase();
  const words = useWords();
  const { tab, format } = words;
  const id = useId();
  const points = goal.standing.trajectory;
  const tight = mergeClasses(table.cell, styles.tight);
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
              <th role="rowheader" scope="row" className={mergeClasses(tight, styles.month)}>
                <span className={capital}>{format.monthName(point.month)}</span>
              </th>
              <td role="cell" className={mergeClasses(tight, styles.forecast)}>
                <span className={styles.mark}>
                  <StandingMark mark={markOf(point)} />
                  <span className={capital}>{standingText(point, words)}</span>
                </span>
              </td>
              <td role="cell" className={mergeClasses(tight, styles.reason)}>
                <span lang={goal.body.contentLanguage}>{point.explanation}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
