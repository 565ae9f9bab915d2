import type { Goal } from '../goal/goal.ts';
import type { GoalId } from '../common/ids.ts';

type OrderedGoal = Pick<Goal, 'id' | 'order'>;

/** Gives the goals each other's positions, so that swapping two goals changes only those two. */
export function changedPositions(
  goals: readonly OrderedGoal[],
  targetOrder: readonly GoalId[],
): readonly { readonly id: GoalId; readonly order: number }[] {
  const now = new Map(goals.map(({ id, order }) => [id, order]));
  const positions = targetOrder.flatMap((id) => now.get(id) ?? []).toSorted((a, b) => a - b);
  let last = 0;
  return targetOrder
    .map((id, index) => {
      last = Math.max(last + 1, positions[index] ?? 0);
      return { id, order: last };
    })
    .filter(({ id, order }) => now.get(id) !== order);
}

export const nextPosition = (goals: readonly OrderedGoal[]): number =>
  Math.max(0, ...goals.map(({ order }) => order)) + 1;
