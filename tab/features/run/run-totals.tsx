import { clsx } from 'clsx';
import type { RunTotals as Totals } from '../../../contract/reminders/runs.ts';
import { type DeliveryState, sumTotals } from '../../../domain/reminders/reminders.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { DeliveryMark, deliveryColor } from './deliveries/delivery-mark.tsx';
import base from '../../components/layout/base.module.css';
import bar from '../../components/charts/segmented-bar.module.css';
import styles from './run-totals.module.css';

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

const FILLS: Record<DeliveryState, string | undefined> = {
  answered: bar.solid,
  sent: bar.dots,
  skipped: styles.skipped,
  failed: bar.crosshatch,
  unknown: bar.stripes,
  retrying: styles.retrying,
  sending: styles.sending,
  queued: styles.queued,
  planned: bar.dashed,
};

/** A bar of all planned recipients. The list below the bar gives the same numbers in words. */
export function RunTotals({ totals }: { readonly totals: Totals }) {
  const { tab, common } = useWords();
  const shown = ORDER.filter((state) => totals[state] > 0);
  return (
    <div>
      <div className={bar.bar} aria-hidden="true">
        {shown.map((state) => (
          <Segment key={state} state={state} share={totals[state]} />
        ))}
      </div>
      <ul className={clsx(base.plainList, bar.legend)} aria-label={tab.run.totals}>
        {shown.map((state) => (
          <li key={state} className={base.markAndWord}>
            <DeliveryMark state={state} />
            <span className={base.sentenceCase}>{common.reminders.state[state]}</span>
            <span className={base.strong}>{totals[state]}</span>
          </li>
        ))}
        <li className={clsx(base.markAndWord, base.quiet)}>{tab.run.totalOf(sumTotals(totals))}</li>
      </ul>
    </div>
  );
}

function Segment({ state, share }: { readonly state: DeliveryState; readonly share: number }) {
  const color = deliveryColor(state);
  return <div className={clsx(color, bar.segment, FILLS[state])} style={{ flexGrow: share }} />;
}
