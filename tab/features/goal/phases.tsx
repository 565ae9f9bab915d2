import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SectionView } from '../../../contract/portfolio/goal.ts';
import { PHASE_STATUSES, phaseReach, type PhaseStatus } from '../../../domain/goal/phase.ts';
import { FORCED, forcedText } from '../../components/layout/forced-colors.ts';
import { useSentenceCase } from '../../components/words/sentence-case.ts';
import { NARROW, useTableStyles } from '../../components/tables/table-styles.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { phaseStateWords, plannedWords } from '../../components/words/phase-words.ts';

const useStyles = makeStyles({
  name: { width: '38%', [NARROW]: { display: 'block', width: 'auto' } },
  barCell: { verticalAlign: 'middle', [NARROW]: { display: 'block' } },
  statusCell: { width: '24%', [NARROW]: { display: 'block', width: 'auto' } },
  scale: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  scaleCell: { width: '38%' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  done: { fontWeight: tokens.fontWeightSemibold },
  bar: { display: 'block', width: '100%', height: '16px', overflow: 'visible' },
  track: { color: tokens.colorNeutralStroke1, ...forcedText },
  reach: { color: tokens.colorBrandForeground1, ...forcedText },
  full: { fill: 'currentColor' },
  hollow: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: 'Canvas' } },
});

interface Props {
  readonly section: SectionView;
  readonly lang: string;
}

/** Each phase as a line on a bar from 0 to 100 percent. */
export function Phases({ section, lang }: Props) {
  const styles = useStyles();
  const table = useTableStyles();
  const capital = useSentenceCase();
  const words = useWords();
  const { tab, common, format } = words;
  return (
    <table role="table" aria-label={tab.goal.phases} className={table.table}>
      <thead role="rowgroup" className={table.head}>
        <tr role="row">
          <th role="columnheader" scope="col" className={table.columnHeader}>
            {tab.goal.phase}
          </th>
          <th
            role="columnheader"
            scope="col"
            aria-label={tab.goal.progress}
            className={mergeClasses(table.columnHeader, styles.scaleCell)}
          >
            <span className={styles.scale}>
              {PHASE_STATUSES.map((status) => (
                <span key={status} className={capital}>
                  {common.phaseStatus[status]}
                </span>
              ))}
            </span>
            <span className={styles.scale}>
              {[0, 100].map((percent) => (
                <span key={percent}>{format.percent(percent)}</span>
              ))}
            </span>
          </th>
          <th role="columnheader" scope="col" className={table.columnHeader}>
            {tab.goal.status}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" className={table.body}>
        {section.phases.map((phase) => {
          const state = section.answer?.phases.find((one) => one.phase === phase.id);
          const status = state?.status ?? 'not-started';
          const planned = plannedWords(phase, words);
          const reach = state ? phaseReach(phase, state) : 0;
          return (
            <tr key={phase.id} role="row" className={table.row}>
              <th role="rowheader" scope="row" className={mergeClasses(table.cell, styles.name)}>
                <div lang={lang}>{phase.name}</div>
                {phase.description !== undefined && phase.description !== '' && (
                  <div lang={lang} className={styles.quiet}>
                    {phase.description}
                  </div>
                )}
              </th>
              <td role="cell" className={mergeClasses(table.cell, styles.barCell)}>
                <PhaseBar reach={reach} status={status} text={format.percent(reach)} />
              </td>
              <td role="cell" className={mergeClasses(table.cell, styles.statusCell)}>
                <span className={mergeClasses(capital, status === 'done' && styles.done)}>
                  {phaseStateWords(phase, state, words)}
                </span>
                {planned !== undefined && <div className={styles.quiet}>{planned}</div>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface BarProps {
  readonly reach: number;
  readonly status: PhaseStatus;
  readonly text: string;
}

/** The end of the line shows the status: empty ring, ring with a dot, or full dot. */
function PhaseBar({ reach, status, text }: BarProps) {
  const styles = useStyles();
  const at = `${reach}%`;
  return (
    <svg
      role="img"
      aria-label={text}
      className={styles.bar}
      stroke="currentColor"
      focusable="false"
    >
      <line className={styles.track} x1="0" x2="100%" y1="8" y2="8" strokeWidth="2" />
      <g className={styles.reach}>
        <line x1="0" x2={at} y1="8" y2="8" strokeWidth="4" />
        <circle
          cx={at}
          cy="8"
          r="6"
          strokeWidth="2"
          className={status === 'done' ? styles.full : styles.hollow}
        />
        {status === 'in-progress' && <circle cx={at} cy="8" r="2" fill="currentColor" />}
      </g>
    </svg>
  );
}
