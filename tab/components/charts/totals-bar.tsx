import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { STANDINGS, type Standing, type Totals } from '../../../domain/portfolio/portfolio.ts';
import { useSegmentedBarStyles } from './segmented-bar-styles.ts';
import { useSentenceCase } from '../words/sentence-case.ts';
import { StandingMark, useMarkColor } from '../marks/standing-mark.tsx';
import { useFirstViewWords } from '../../lib/words/words-context.ts';

/** Best first, so that the bar fills from the left as goals are met. */
const ORDER = STANDINGS.toReversed();

const useStyles = makeStyles({
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
});

/** A bar of the totals, and a list that says the same in words. */
export function TotalsBar({ totals }: { readonly totals: Totals }) {
  const bar = useSegmentedBarStyles();
  const { tab, common } = useFirstViewWords();
  const capital = useSentenceCase();
  const shown = ORDER.filter((standing) => totals[standing] > 0);
  return (
    <div>
      <div className={bar.bar} aria-hidden="true">
        {shown.map((standing) => (
          <Segment key={standing} standing={standing} share={totals[standing]} />
        ))}
      </div>
      <ul className={bar.legend} aria-label={tab.overview.totals}>
        {shown.map((standing) => (
          <li key={standing} className={bar.item}>
            <StandingMark mark={standing} />
            <span className={capital}>{common.standing[standing]}</span>
            <span className={bar.count}>{totals[standing]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Segment({ standing, share }: { readonly standing: Standing; readonly share: number }) {
  const styles = useStyles();
  const bar = useSegmentedBarStyles();
  const color = useMarkColor(standing);
  return (
    <div
      className={mergeClasses(color, bar.segment, styles[standing])}
      style={{ flexGrow: share }}
    />
  );
}
