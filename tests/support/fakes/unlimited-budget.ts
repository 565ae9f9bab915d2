import type { SendBudget } from '../../../bot/ports/send-budget.ts';

/** There is no limit to keep to. */
export const noBudget: SendBudget = {
  book: () => Promise.resolve(() => Promise.resolve(true)),
  turn: () => Promise.resolve(),
  throttled: () => Promise.resolve(),
};
