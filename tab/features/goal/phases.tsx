import { clsx } from 'clsx';
import type { SectionView } from '../../../contract/portfolio/goal.ts';
import { PHASE_STATUSES, phasePercentDone, type PhaseStatus } from '../../../domain/goal/phase.ts';
import { Table } from '../../components/tables/table.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import { phaseStateWords, plannedWords } from '../../components/words/phase-words.ts';
import base from '../../components/layout/base.module.css';
import colors from '../../components/charts/line-colors.module.css';
import styles from './phases.module.css';

interface Props {
  readonly section: SectionView;
  readonly lang: string;
}

/** Each phase as a line on a bar from 0 to 100 percent. */
export function Phases({ section, lang }: Props) {
  const words = useWords();
  const { tab, format } = words;
  const rows = section.phases.map((phase) => {
    const state = section.answer?.phases.find((one) => one.phase === phase.id);
    return { phase, state, reach: state ? phasePercentDone(phase, state) : 0 };
  });
  return (
    <Table
      label={tab.goal.phases}
      rows={rows}
      rowKey={({ phase }) => phase.id}
      columns={[
        {
          name: tab.goal.phase,
          width: '38%',
          cell: ({ phase }) => (
            <>
              <div lang={lang}>{phase.name}</div>
              {phase.description !== undefined && phase.description !== '' && (
                <div lang={lang} className={base.quietSmall}>
                  {phase.description}
                </div>
              )}
            </>
          ),
        },
        {
          name: tab.goal.progress,
          head: <Scale />,
          width: '38%',
          unlabelled: true,
          className: styles.bars,
          cell: ({ state, reach }) => (
            <PhaseBar
              reach={reach}
              status={state?.status ?? 'not-started'}
              text={format.percent(reach)}
            />
          ),
        },
        {
          name: tab.goal.status,
          width: '24%',
          unlabelled: true,
          cell: ({ phase, state }) => (
            <>
              <span className={clsx(base.sentenceCase, state?.status === 'done' && base.strong)}>
                {phaseStateWords(phase, state, words)}
              </span>
              <div className={base.quietSmall}>{plannedWords(phase, words)}</div>
            </>
          ),
        },
      ]}
    />
  );
}

/** The percent scale above the bars. */
function Scale() {
  const { common, format } = useWords();
  return (
    <>
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
    </>
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
      <g className={colors.brand}>
        <line x1="0" x2={at} y1="8" y2="8" strokeWidth="4" />
        <circle
          cx={at}
          cy="8"
          r="6"
          strokeWidth="2"
          className={status === 'done' ? styles.full : colors.hollow}
        />
        {status === 'in-progress' && <circle cx={at} cy="8" r="2" fill="currentColor" />}
      </g>
    </svg>
  );
}
