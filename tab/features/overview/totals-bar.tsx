import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { STANDINGS, type Standing, type Totals } from '../../../domain/portfolio.ts';
import { forcedText } from '../../components/forced-colors.ts';
import { useSentenceCase } from '../../components/sentence-case.ts';
import { StandingMark, useMarkColor } from '../../components/standing-mark.tsx';
import { useWords } from '../../lib/words/words.ts';

/** Best first, so that the bar fills from the left as goals are met. */
const ORDER = STANDINGS.toReversed();

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '3px',
    height: '20px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  segment: {
    minWidth: '6px',
    boxSizing: 'border-box',
    border: '2px solid currentColor',
    forcedColorAdjust: 'none',
    ...forcedText,
  },
  met: { backgroundColor: 'currentColor' },
  'will-be-met': {
    backgroundImage: 'radial-gradient(currentColor 1.5px, transparent 2px)',
    backgroundSize: '7px 7px',
  },
  uncertain: {
    backgroundImage: 'repeating-linear-gradient(135deg, currentColor 0 3px, transparent 3px 8px)',
  },
  'will-not-be-met': {
    backgroundImage:
      'repeating-linear-gradient(45deg, currentColor 0 4px, transparent 4px 6px), repeating-linear-gradient(135deg, currentColor 0 4px, transparent 4px 6px)',
  },
  silent: { border: '1px dashed currentColor' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  count: { fontWeight: tokens.fontWeightSemibold },
});

/** The totals as one bar; the list under it says the same in words. */
export function TotalsBar({ totals }: { readonly totals: Totals }) {
  const styles = useStyles();
  const { tab, common } = useWords();
  const capital = useSentenceCase();
  const shown = ORDER.filter((standing) => totals[standing] > 0);
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {shown.map((standing) => (
          <Segment key={standing} standing={standing} share={totals[standing]} />
        ))}
      </div>
      <ul className={styles.legend} aria-label={tab.overview.totals}>
        {shown.map((standing) => (
          <li key={standing} className={styles.item}>
            <StandingMark mark={standing} />
            <span className={capital}>{common.standing[standing]}</span>
            <span className={styles.count}>{totals[standing]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Segment({ standing, share }: { readonly standing: Standing; readonly share: number }) {
  const styles = useStyles();
  const color = useMarkColor(standing);
  return (
    <div
      className={mergeClasses(color, styles.segment, styles[standing])}
      style={{ flexGrow: share }}
    />
  );
}
