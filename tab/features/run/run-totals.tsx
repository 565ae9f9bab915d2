import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RunTotals as Totals } from '../../../contract/reminders/runs.ts';
import { type DeliveryState, totalCount } from '../../../domain/reminders/reminders.ts';
import { useSegmentedBarStyles } from '../../components/charts/segmented-bar-styles.ts';
import { useSentenceCase } from '../../components/words/sentence-case.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { DeliveryMark, useDeliveryColor } from './deliveries/delivery-mark.tsx';

/** Completed states first, so that the bar fills from the left. */
const ORDER = [
  'answered',
  'sent',
  'skipped',
  'failed',
  'unknown',
  'retrying',
  'sending',
  'queued',
  'planned',
] as const satisfies readonly DeliveryState[];

const stripes = (angle: number, drawn: number, every: number): string =>
  `repeating-linear-gradient(${angle}deg, currentColor 0 ${drawn}px, transparent ${drawn}px ${every}px)`;

const useStyles = makeStyles({
  answered: { backgroundColor: 'currentColor' },
  sent: {
    backgroundImage: 'radial-gradient(currentColor 1.5px, transparent 2px)',
    backgroundSize: '7px 7px',
  },
  skipped: { backgroundImage: stripes(0, 2, 6) },
  failed: { backgroundImage: `${stripes(45, 4, 6)}, ${stripes(135, 4, 6)}` },
  unknown: { backgroundImage: stripes(135, 3, 8) },
  retrying: { backgroundImage: stripes(45, 3, 8) },
  sending: { backgroundImage: stripes(90, 2, 6) },
  queued: { border: '1px solid currentColor' },
  planned: { border: '1px dashed currentColor' },
  all: { color: tokens.colorNeutralForeground2 },
});

/** A bar of all planned recipients; the list below it says the same in words, and adds up to them. */
export function RunTotals({ totals }: { readonly totals: Totals }) {
  const styles = useStyles();
  const bar = useSegmentedBarStyles();
  const { tab, common } = useWords();
  const capital = useSentenceCase();
  const shown = ORDER.filter((state) => totals[state] > 0);
  return (
    <div>
      <div className={bar.bar} aria-hidden="true">
        {shown.map((state) => (
          <Segment key={state} state={state} share={totals[state]} />
        ))}
      </div>
      <ul className={bar.legend} aria-label={tab.run.totals}>
        {shown.map((state) => (
          <li key={state} className={bar.item}>
            <DeliveryMark state={state} />
            <span className={capital}>{common.reminders.state[state]}</span>
            <span className={bar.count}>{totals[state]}</span>
          </li>
        ))}
        <li className={mergeClasses(bar.item, styles.all)}>
          {tab.run.totalOf(totalCount(totals))}
        </li>
      </ul>
    </div>
  );
}

function Segment({ state, share }: { readonly state: DeliveryState; readonly share: number }) {
  const styles = useStyles();
  const bar = useSegmentedBarStyles();
  const color = useDeliveryColor(state);
  return (
    <div className={mergeClasses(color, bar.segment, styles[state])} style={{ flexGrow: share }} />
  );
}
