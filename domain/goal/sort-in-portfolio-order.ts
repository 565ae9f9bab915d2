import type { Goal } from './goal.ts';

/** Equal positions are sorted by id, so that the order is stable. */
export const sortInPortfolioOrder = <Item extends Pick<Goal, 'id' | 'order'>>(
  goals: readonly Item[],
): readonly Item[] => goals.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
