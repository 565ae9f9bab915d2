import { errorFields } from '../../../log.ts';
import type { SendingContext } from '../context.ts';

/** Slows down all servers. Never rejects, so that the caller can still record or queue the message. */
export async function slowDown(
  { sendRateLimiter, log }: SendingContext,
  afterMs: number | undefined,
): Promise<void> {
  try {
    await sendRateLimiter.reportThrottled(afterMs);
  } catch (error) {
    log('warn', 'send-rate-not-lowered', errorFields(error));
  }
}
