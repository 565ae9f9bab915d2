import type { PhasePoint } from '../../../domain/portfolio/portfolio.ts';
import { averagePercentDone } from '../../../domain/portfolio/phase-progress.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import base from '../layout/base.module.css';
import colors from '../charts/line-colors.module.css';
import styles from './phase-steps.module.css';

const WIDTH = 96;
const GAP = 2;
const HEIGHT = 8;

export function PhaseSteps({ phases }: { readonly phases: readonly PhasePoint[] }) {
  const { tab, format } = useFirstViewWords();
  if (phases.length === 0) return <span className={base.faint}>{tab.overview.noPhases}</span>;
  const reach = averagePercentDone(phases) ?? 0;
  const done = phases.filter((phase) => phase.status === 'done').length;
  const step = (WIDTH - GAP * (phases.length - 1)) / phases.length;
  return (
    <span className={styles.root}>
      <svg
        className={colors.brand}
        width={WIDTH}
        height={HEIGHT}
        aria-hidden="true"
        focusable="false"
      >
        {phases.map((phase, index) => {
          const x = index * (step + GAP);
          return (
            <g key={phase.id}>
              <rect
                x={x + 0.5}
                y={0.5}
                width={Math.max(0, step - 1)}
                height={HEIGHT - 1}
                fill="none"
                stroke="currentColor"
              />
              <rect x={x} width={(step * phase.reach) / 100} height={HEIGHT} fill="currentColor" />
            </g>
          );
        })}
      </svg>
      <span className={base.strong}>{format.percent(reach)}</span>
      <span className={base.quietSmall}>{tab.overview.phasesDone(done, phases.length)}</span>
    </span>
  );
}
