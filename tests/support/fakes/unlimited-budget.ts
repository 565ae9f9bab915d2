import type { SendBudget } from '../../../bot/ports/send-budget.ts';

/** There is no limit to keep to. */
export const unlimitedBudget: SendBudget = {
  reserveSlot: () => Promise.resolve(() => Promise.resolve(true)),
  acquireSlot: () => Promise.resolve(),
  reportThrottled: () => Promise.resolve(),
};
