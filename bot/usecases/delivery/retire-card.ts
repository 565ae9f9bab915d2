import type { RetireJob } from '../../ports/job.ts';
import type { SendingContext } from '../shared/context.ts';
import { readChat } from '../shared/messages/conversations.ts';

/** If Teams cannot update the card now, the job runs again after this time. */
const LATER_SECONDS = 30;

export type JobOutcome = { readonly againInSeconds: number } | undefined;

export async function retireCard(
  context: SendingContext,
  { month, person, activityId }: Omit<RetireJob, 'kind'>,
): Promise<JobOutcome> {
  const { sendRateLimiter, messenger } = context;
  const reader = await readChat(context, person);
  if (!reader || reader.chat.unreachable || reader.chat.card?.activityId === activityId)
    return undefined;
  await sendRateLimiter.acquireSlot();
  const result = await messenger.update(reader.chat, activityId, reader.cards.superseded(month));
  if (result.kind === 'retry') {
    if (result.reason === 'throttled') await sendRateLimiter.reportThrottled(result.afterMs);
    return { againInSeconds: LATER_SECONDS };
  }
  if (result.kind === 'failed')
    context.log('info', 'card-not-retired', { person, reason: result.reason });
  return undefined;
}
