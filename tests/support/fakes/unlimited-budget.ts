import type { SendBudget } from '../../../bot/ports/send-budget.ts';

export const unlimitedBudget: SendBudget = {
  reserveSlot: () => Promise.resolve(() => Promise.resolve(true)),
  acquireSlot: () => Promise.resolve(),
  reportThrottled: () => Promise.resolve(),
};
