import type { Goal } from './goal.ts';

/** Goals with an equal `order` are sorted by id, so that their order is always the same. */
export const sortInPortfolioOrder = <Item extends Pick<Goal, 'id' | 'order'>>(
  goals: readonly Item[],
): readonly Item[] => goals.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
