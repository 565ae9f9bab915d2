import type { SendBudget } from '../../../bot/ports/send-budget.ts';

/** There is no limit to keep to. */
export const noBudget: SendBudget = {
  reserveSlot: () => Promise.resolve(() => Promise.resolve(true)),
  acquireSlot: () => Promise.resolve(),
  reportThrottled: () => Promise.resolve(),
};
