import type { PersonId } from '../../../domain/common/ids.ts';
import type { ChatOpener, OpenChatResult } from '../../ports/chat-opener.ts';
import { saveOpenedChat } from '../shared/messages/conversations.ts';
import { slowDown } from '../shared/messages/slow-down.ts';
import type { DeliveryDependencies } from './delivery-dependencies.ts';

/** Takes a send slot of its own, because Teams counts this request like a message. */
export async function openChat(
  { context, readServiceUrl }: DeliveryDependencies,
  opener: ChatOpener,
  person: PersonId,
): Promise<OpenChatResult> {
  const known = await context.stores.conversations.get(person);
  const serviceUrl = known?.value.serviceUrl ?? (await readServiceUrl(context));
  await context.sendRateLimiter.acquireSlot();
  const result = await opener.open(person, serviceUrl);
  if (result.kind === 'opened') await saveOpenedChat(context, person, result.chat);
  if (result.kind === 'retry' && result.reason === 'throttled')
    await slowDown(context, result.afterMs);
  return result;
}
