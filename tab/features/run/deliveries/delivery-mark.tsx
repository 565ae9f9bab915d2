import type { DeliveryState } from '../../../../domain/reminders/reminders.ts';
import { Mark, toneColor, type MarkLook } from '../../../components/marks/mark.tsx';

const LOOKS: Readonly<Record<DeliveryState, MarkLook>> = {
  failed: { shape: 'triangle', tone: 'bad' },
  unknown: { shape: 'half-diamond', tone: 'doubtful' },
  retrying: { shape: 'turning-arrow', tone: 'doubtful' },
  sending: { shape: 'arrow', tone: 'active' },
  queued: { shape: 'lines', tone: 'active' },
  planned: { shape: 'dot', tone: 'quiet' },
  sent: { shape: 'check-in-ring', tone: 'good' },
  answered: { shape: 'check-in-disc', tone: 'good' },
  skipped: { shape: 'dash', tone: 'quiet' },
};

/** Use the colour only beside the state's shape or pattern and its word. */
export const deliveryColor = (state: DeliveryState): string | undefined =>
  toneColor(LOOKS[state].tone);

export function DeliveryMark({ state }: { readonly state: DeliveryState }) {
  return <Mark {...LOOKS[state]} />;
}
