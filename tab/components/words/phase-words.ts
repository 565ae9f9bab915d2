import type { Phase, PhaseState } from '../../../domain/goal/phase.ts';
import type { TabWords } from '../../lib/words/words-context.ts';

type UsedWords = Pick<TabWords, 'common' | 'tab' | 'format'>;

/** For example `tekeillä 50 %` or `tehty 7 / 7 auditointia`. */
export function phaseStateWords(
  phase: Phase | undefined,
  state: PhaseState | undefined,
  { common, tab, format }: UsedWords,
): string {
  const status = common.phaseStatus[state?.status ?? 'not-started'];
  const measure = measureOf(phase, state, { common, tab, format });
  return measure === undefined ? status : `${status} ${measure}`;
}

function measureOf(
  phase: Phase | undefined,
  state: PhaseState | undefined,
  { tab, format }: UsedWords,
): string | undefined {
  if (phase?.counter && state?.count !== undefined) {
    const { target, unit } = phase.counter;
    return tab.goal.counter(format.number(state.count), format.number(target), unit);
  }
  return state?.percent !== undefined && state.status === 'in-progress'
    ? format.percent(state.percent)
    : undefined;
}

/** Undefined when no date was planned. */
export function plannedWords(
  { plannedStart, plannedEnd }: Phase,
  { tab, format }: Pick<TabWords, 'tab' | 'format'>,
): string | undefined {
  if (plannedStart && plannedEnd)
    return tab.goal.planned(format.day(plannedStart), format.day(plannedEnd));
  if (plannedStart) return tab.goal.plannedFrom(format.day(plannedStart));
  return plannedEnd && tab.goal.plannedUntil(format.day(plannedEnd));
}
