import type { AnswerState } from '../../../domain/goal/on-time-or-late.ts';
import type { Standing, TrajectoryPoint } from '../../../domain/portfolio/portfolio.ts';
import { Mark, toneColor, type MarkLook } from './mark.tsx';

/** A standing, or a state of a month in which no forecast is missing. */
type StandingInMonth = Standing | Extract<AnswerState, 'pending' | 'excused'>;

export function toStandingInMonth(point: TrajectoryPoint): StandingInMonth {
  if (point.forecast) return point.forecast;
  return point.state === 'pending' || point.state === 'excused' ? point.state : 'silent';
}

const LOOKS: Readonly<Record<StandingInMonth, MarkLook>> = {
  met: { shape: 'check-in-disc', tone: 'good' },
  'will-be-met': { shape: 'check-in-ring', tone: 'good' },
  uncertain: { shape: 'half-diamond', tone: 'doubtful' },
  'will-not-be-met': { shape: 'triangle', tone: 'bad' },
  silent: { shape: 'dashed-ring', tone: 'quiet' },
  pending: { shape: 'dot', tone: 'quiet' },
  excused: { shape: 'dash', tone: 'quiet' },
};

/** Use the colour only beside the mark's shape and, except in a strip, its word. */
export const markColor = (mark: StandingInMonth): string | undefined => toneColor(LOOKS[mark].tone);

interface Props {
  readonly mark: StandingInMonth;
  readonly size?: number;
}

export function StandingMark({ mark, ...size }: Props) {
  return <Mark {...LOOKS[mark]} {...size} />;
}
