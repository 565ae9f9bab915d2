import { clsx } from 'clsx';
import type { AnswerState } from '../../../../domain/goal/answer-state.ts';
import styles from './answer-mark.module.css';

/** Each state has its own shape, so that colour is not needed to tell them apart. Show the word beside it. */
export function AnswerMark({ state }: { readonly state: AnswerState }) {
  return (
    <svg
      className={clsx(styles.mark, styles[state])}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[state]} />
    </svg>
  );
}

const SHAPES: Readonly<Record<AnswerState, string>> = {
  'on-time': 'm2.5 8.5 3.5 3.5 7.5-8',
  late: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9ZM8 4.5V8l2.5 2',
  missed: 'm3 3 10 10M13 3 3 13',
  pending: 'M8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z',
  excused: 'M4 8h8',
};
