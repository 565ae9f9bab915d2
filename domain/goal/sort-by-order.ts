import type { Goal } from './goal.ts';

/** In the order of the portfolio; goals of the same place by their ids, so that the order is always the same. */
export const sortByOrder = <One extends Pick<Goal, 'id' | 'order'>>(
  goals: readonly One[],
): readonly One[] => goals.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
