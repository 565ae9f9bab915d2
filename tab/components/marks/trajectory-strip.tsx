import type { TrajectoryPoint } from '../../../domain/portfolio/portfolio.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { trajectoryPointText } from '../words/trajectory-words.ts';
import { toStandingInMonth, StandingMark } from './standing-mark.tsx';
import styles from './trajectory-strip.module.css';

/** One shape per month, oldest first. The accessible name says the same in words. */
export function TrajectoryStrip({ points }: { readonly points: readonly TrajectoryPoint[] }) {
  const words = useFirstViewWords();
  return (
    <span
      role="img"
      aria-label={points.map((point) => trajectoryPointText(point, words)).join(', ')}
      className={styles.strip}
    >
      {points.map((point) => (
        <span key={point.month} className={styles.point} title={trajectoryPointText(point, words)}>
          <StandingMark mark={toStandingInMonth(point)} size={11} />
        </span>
      ))}
    </span>
  );
}
