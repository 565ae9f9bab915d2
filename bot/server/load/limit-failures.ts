import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { consume } from './limit-people.ts';
import { createAddressReader, type TrustedProxies } from './client-address.ts';

/**
 * Counts sign-ins that failed, by address. A verified person is never counted or refused for their
 * address, because everybody in an office has the same one. @throws TurnedAway
 */
export function createFailureLimit(
  failuresPerMinute: number,
  trusted: TrustedProxies | undefined,
): (request: IncomingMessage) => Promise<void> {
  const perMinute = new RateLimiterMemory({ points: failuresPerMinute, duration: 60 });
  const addressOf = createAddressReader(trusted);
  return (request) => consume(perMinute, addressOf(request));
}
