import type { AnswerState } from '../../../../domain/goal/on-time-or-late.ts';
import { Mark, type MarkLook } from '../../../components/marks/mark.tsx';

const LOOKS: Readonly<Record<AnswerState, MarkLook>> = {
  'on-time': { shape: 'check', tone: 'good' },
  late: { shape: 'clock', tone: 'doubtful' },
  missed: { shape: 'cross', tone: 'bad' },
  pending: { shape: 'dot', tone: 'quiet' },
  excused: { shape: 'dash', tone: 'quiet' },
};

export function AnswerMark({ state }: { readonly state: AnswerState }) {
  return <Mark {...LOOKS[state]} />;
}
