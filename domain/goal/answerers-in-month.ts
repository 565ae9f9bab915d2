import { answerersOf, type Goal } from './goal.ts';
import type { PersonId } from '../common/ids.ts';
import type { Month } from '../common/month.ts';
import type { HandOver } from './hand-over-request.ts';

export function answerersInMonth(
  goal: Goal,
  month: Month,
  handOvers: readonly HandOver[],
): readonly PersonId[] {
  const accepted = acceptedHandOvers(goal, month, handOvers).map(({ to }) => to);
  return [...new Set([...answerersOf(goal), ...accepted])];
}

export const acceptedHandOvers = (
  goal: Goal,
  month: Month,
  handOvers: readonly HandOver[],
): readonly HandOver[] =>
  handOvers.filter(
    (handOver) =>
      handOver.goal === goal.id &&
      handOver.month === month &&
      handOver.scope === 'month' &&
      handOver.state === 'accepted' &&
      answerersOf(goal).includes(handOver.from),
  );
