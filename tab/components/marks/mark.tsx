import { clsx } from 'clsx';
import styles from './mark.module.css';

interface Drawing {
  readonly line?: string;
  readonly solid?: string;
  readonly dashes?: string;
}

const RING = 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9Z';
const TRIANGLE = 'M8 2 15 14H1Z';

const SHAPES = {
  arrow: { line: 'M2 8h11M9 3.5 13.5 8 9 12.5' },
  check: { line: 'm2.5 8.5 3.5 3.5 7.5-8' },
  'check-in-ring': { line: `${RING}m-2.8 6.2 2 2 3.6-4.1` },
  'check-in-disc': {
    solid:
      'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.9 4.9-4.6 5a.8.8 0 0 1-1.1 0L4 8.8l1.1-1.1 1.6 1.5 4-4.4 1.2 1.1Z',
  },
  clock: { line: `${RING}M8 4.5V8l2.5 2` },
  cross: { line: 'm3 3 10 10M13 3 3 13' },
  dash: { line: 'M4 8h8' },
  'dashed-ring': {
    line: 'M13.6 8a5.6 5.6 0 1 1-11.2 0 5.6 5.6 0 1 1 11.2 0Z',
    dashes: '2.2 2.2',
  },
  dot: { solid: 'M8 5.75a2.25 2.25 0 1 0 0 4.5 2.25 2.25 0 0 0 0-4.5Z' },
  'half-diamond': { line: 'M8 1.4 14.6 8 8 14.6 1.4 8Z', solid: 'M8 1.4V14.6L1.4 8Z' },
  lines: { line: 'M2 4h12M2 8h12M2 12h7' },
  'turning-arrow': { line: 'M13.5 8a5.5 5.5 0 1 1-1.8-4.1M12 1v3.2H8.8' },
  triangle: { line: TRIANGLE, solid: TRIANGLE },
} satisfies Readonly<Record<string, Drawing>>;

export type Tone = 'good' | 'doubtful' | 'bad' | 'active' | 'quiet';

export interface MarkLook {
  readonly shape: keyof typeof SHAPES;
  readonly tone: Tone;
}

/** Class of the colour alone, for an element beside the mark or the word. */
export const toneColor = (tone: Tone): string | undefined => styles[tone];

/** Shows a state by its shape, so that colour is not needed to tell it apart. Show the word beside it. */
export function Mark({ shape, tone, size = 16 }: MarkLook & { readonly size?: number }) {
  const { line, solid, dashes }: Drawing = SHAPES[shape];
  return (
    <svg
      className={clsx(styles.mark, styles[tone])}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinejoin="round"
      strokeDasharray={dashes}
      aria-hidden="true"
      focusable="false"
    >
      {line !== undefined && <path d={line} />}
      {solid !== undefined && (
        <path d={solid} fill="currentColor" fillRule="evenodd" stroke="none" />
      )}
    </svg>
  );
}
