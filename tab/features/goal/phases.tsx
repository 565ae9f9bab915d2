import { clsx } from 'clsx';
import type { SectionView } from '../../../contract/portfolio/goal.ts';
import { PHASE_STATUSES, phasePercentDone, type PhaseStatus } from '../../../domain/goal/phase.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { phaseStateWords, plannedWords } from '../../components/words/phase-words.ts';
import base from '../../components/layout/base.module.css';
import table from '../../components/tables/table.module.css';
import styles from './phases.module.css';

interface Props {
  readonly section: SectionView;
  readonly lang: string;
}

/** Each phase as a line on a bar from 0 to 100 percent. */
export function Phases({ section, lang }: Props) {
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
            className={clsx(table.columnHeader, styles.scaleCell)}
          >
            <span className={styles.scale}>
              {PHASE_STATUSES.map((status) => (
                <span key={status} className={base.sentenceCase}>
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
          const reach = state ? phasePercentDone(phase, state) : 0;
          return (
            <tr key={phase.id} role="row" className={table.row}>
              <th role="rowheader" scope="row" className={clsx(table.cell, styles.name)}>
                <div lang={lang}>{phase.name}</div>
                {phase.description !== undefined && phase.description !== '' && (
                  <div lang={lang} className={base.quietSmall}>
                    {phase.description}
                  </div>
                )}
              </th>
              <td role="cell" className={clsx(table.cell, styles.barCell)}>
                <PhaseBar reach={reach} status={status} text={format.percent(reach)} />
              </td>
              <td role="cell" className={clsx(table.cell, styles.statusCell)}>
                <span className={clsx(base.sentenceCase, status === 'done' && base.strong)}>
                  {phaseStateWords(phase, state, words)}
                </span>
                {planned !== undefined && <div className={base.quietSmall}>{planned}</div>}
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
