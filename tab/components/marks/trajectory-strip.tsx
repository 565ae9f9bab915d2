import { makeStyles, tokens } from '@fluentui/react-components';
import type { TrajectoryPoint } from '../../../domain/portfolio/portfolio.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { trajectoryPointText } from '../words/trajectory-words.ts';
import { markOf, StandingMark } from './standing-mark.tsx';
import { NARROW } from '../tables/table-styles.ts';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    minHeight: tokens.lineHeightBase300,
    [NARROW]: { flexWrap: 'wrap' },
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  point: { display: 'flex' },
});

/** One shape per month, oldest first. The accessible name says the same in words. */
export function TrajectoryStrip({ points }: { readonly points: readonly TrajectoryPoint[] }) {
  const styles = useStyles();
  const words = useFirstViewWords();
  return (
    <span
      role="img"
      aria-label={points.map((point) => trajectoryPointText(point, words)).join(', ')}
      className={styles.strip}
    >
      {points.map((point) => (
        <span key={point.month} className={styles.point} title={trajectoryPointText(point, words)}>
          <StandingMark mark={markOf(point)} size={11} />
        </span>
      ))}
    </span>
  );
}
