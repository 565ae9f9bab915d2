import { clsx } from 'clsx';
import {
  STANDINGS,
  type Standing,
  type StandingTotals,
} from '../../../domain/portfolio/portfolio.ts';
import { StandingMark, markColor } from '../marks/standing-mark.tsx';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import base from '../layout/base.module.css';
import bar from './segmented-bar.module.css';

/** Best standing first, so that the bar fills from the left as goals are met. */
const ORDER = STANDINGS.toReversed();

const FILLS: Record<Standing, string | undefined> = {
  met: bar.solid,
  'will-be-met': bar.dots,
  uncertain: bar.stripes,
  'will-not-be-met': bar.crosshatch,
  silent: bar.dashed,
};

/** A bar of the totals, and a list that says the same in words. */
export function TotalsBar({ totals }: { readonly totals: StandingTotals }) {
  const { tab, common } = useFirstViewWords();
  const shown = ORDER.filter((standing) => totals[standing] > 0);
  return (
    <div>
      <div className={bar.bar} aria-hidden="true">
        {shown.map((standing) => (
          <Segment key={standing} standing={standing} share={totals[standing]} />
        ))}
      </div>
      <ul className={clsx(base.plainList, bar.legend)} aria-label={tab.overview.totals}>
        {shown.map((standing) => (
          <li key={standing} className={base.markAndWord}>
            <StandingMark mark={standing} />
            <span className={base.sentenceCase}>{common.standing[standing]}</span>
            <span className={base.strong}>{totals[standing]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Segment({ standing, share }: { readonly standing: Standing; readonly share: number }) {
  const color = markColor(standing);
  return <div className={clsx(color, bar.segment, FILLS[standing])} style={{ flexGrow: share }} />;
}
