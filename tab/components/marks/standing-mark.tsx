import { clsx } from 'clsx';
import type { AnswerState } from '../../../domain/goal/answer-state.ts';
import type { Standing, TrajectoryPoint } from '../../../domain/portfolio/portfolio.ts';
import styles from './standing-mark.module.css';

/** `pending` and `excused` are states of a month rather than standings: no forecast is missing. */
export type Mark = Standing | Extract<AnswerState, 'pending' | 'excused'>;

export function markOf(point: TrajectoryPoint): Mark {
  if (point.forecast) return point.forecast;
  return point.state === 'pending' || point.state === 'excused' ? point.state : 'silent';
}

/** Always used beside the shape and, except in a strip, the word. */
export const markColor = (mark: Mark): string | undefined => styles[mark];

/** Each standing has its own shape, so that colour is not needed to tell them apart. Show the word beside it. */
export function StandingMark({ mark, size = 16 }: { readonly mark: Mark; readonly size?: number }) {
  return (
    <svg
      className={clsx(styles.mark, styles[mark])}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
      focusable="false"
    >
      <Shape mark={mark} />
    </svg>
  );
}

function Shape({ mark }: { readonly mark: Mark }) {
  switch (mark) {
    case 'met':
      return (
        <path
          fill="currentColor"
          stroke="none"
          fillRule="evenodd"
          d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.9 4.9-4.6 5a.8.8 0 0 1-1.1 0L4 8.8l1.1-1.1 1.6 1.5 4-4.4 1.2 1.1Z"
        />
      );
    case 'will-be-met':
      return (
        <>
          <circle cx="8" cy="8" r="6.1" />
          <path d="m5.2 8.1 2 2 3.6-4.1" />
        </>
      );
    case 'uncertain':
      return (
        <>
          <path d="M8 1.4 14.6 8 8 14.6 1.4 8Z" strokeLinejoin="round" />
          <path d="M8 1.4V14.6L1.4 8Z" fill="currentColor" stroke="none" />
        </>
      );
    case 'will-not-be-met':
      return (
        <path fill="currentColor" strokeLinejoin="round" strokeWidth="1.5" d="M8 2 15 14H1Z" />
      );
    case 'silent':
      return <circle cx="8" cy="8" r="5.6" strokeDasharray="2.2 2.2" />;
    case 'pending':
      return <circle cx="8" cy="8" r="2" fill="currentColor" stroke="none" />;
    case 'excused':
      return <path d="M4 8h8" />;
  }
}
