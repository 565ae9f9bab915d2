import type { SendRateLimiter } from '../../../bot/ports/send-rate-limiter.ts';

export const unlimitedSendRate: SendRateLimiter = {
  reserveSlot: () => Promise.resolve(() => Promise.resolve(true)),
  acquireSlot: () => Promise.resolve(),
  reportThrottled: () => Promise.resolve(),
};
