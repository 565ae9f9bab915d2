import { clsx } from 'clsx';
import type { DeliveryState } from '../../../../domain/reminders/reminders.ts';
import styles from './delivery-mark.module.css';

/** Always used beside the state's shape or pattern and its word. */
export const deliveryColor = (state: DeliveryState): string | undefined => styles[state];

/** Each state has its own shape, so that colour is not needed to tell them apart. Show the word beside it. */
export function DeliveryMark({ state }: { readonly state: DeliveryState }) {
  return (
    <svg
      className={clsx(styles.mark, styles[state])}
      width={16}
      height={16}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
      focusable="false"
    >
      <Shape state={state} />
    </svg>
  );
}

function Shape({ state }: { readonly state: DeliveryState }) {
  switch (state) {
    case 'failed':
      return <path fill="currentColor" strokeLinejoin="round" d="M8 2 15 14H1Z" />;
    case 'unknown':
      return (
        <>
          <path d="M8 1.4 14.6 8 8 14.6 1.4 8Z" strokeLinejoin="round" />
          <path d="M8 1.4V14.6L1.4 8Z" fill="currentColor" stroke="none" />
        </>
      );
    case 'retrying':
      return <path d="M13.5 8a5.5 5.5 0 1 1-1.8-4.1M12 1v3.2H8.8" />;
    case 'sending':
      return <path d="M2 8h11M9 3.5 13.5 8 9 12.5" />;
    case 'queued':
      return <path d="M2 4h12M2 8h12M2 12h7" />;
    case 'planned':
      return <circle cx="8" cy="8" r="2.5" fill="currentColor" stroke="none" />;
    case 'sent':
      return (
        <>
          <circle cx="8" cy="8" r="6.1" />
          <path d="m5.2 8.1 2 2 3.6-4.1" />
        </>
      );
    case 'answered':
      return (
        <path
          fill="currentColor"
          stroke="none"
          fillRule="evenodd"
          d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.9 4.9-4.6 5a.8.8 0 0 1-1.1 0L4 8.8l1.1-1.1 1.6 1.5 4-4.4 1.2 1.1Z"
        />
      );
    case 'skipped':
      return <path d="M4 8h8" />;
  }
}
