import type { Goal } from '../goal/goal.ts';
import type { GoalId } from '../common/ids.ts';
import { moveItem } from './move-item.ts';

type OrderedGoal = Pick<Goal, 'id' | 'order'>;

/** `ids` with one of them moved a place up or down; as they were where there is no such place. */
export function moveByOne<Id extends string>(
  ids: readonly Id[],
  id: Id,
  by: -1 | 1,
): readonly Id[] {
  return moveItem(ids, ids.indexOf(id), by);
}

/**
 * The places that have to change so that the goals stand as in `wanted`. The places that there are stay in
 * use, so that two goals that change places are two changes whatever the number of goals.
 */
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

/** Where a goal goes that is added at the end. */
export const nextPosition = (goals: readonly OrderedGoal[]): number =>
  Math.max(0, ...goals.map(({ order }) => order)) + 1;
