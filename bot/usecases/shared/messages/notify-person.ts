import type { PersonId } from '../../../../domain/common/ids.ts';
import { isChatBarrier } from '../../../../domain/reminders/reminders.ts';
import type { CardComposer } from '../../../ports/card-composer.ts';
import type { CardMessage } from '../../../ports/messenger.ts';
import type { Context, SendingContext } from '../context.ts';
import { markUnreachable, readChat, toChatAddress } from './conversations.ts';
import { sendToChat } from './send-to-chat.ts';

/** `notified`: Teams has the message, or gets it later from the work queue. */
export type NotifyResult = 'notified' | 'failed' | 'no-chat';

export async function readIsReachable(context: Context, person: PersonId): Promise<boolean> {
  const conversation = await context.stores.conversations.get(person);
  return conversation !== undefined && conversation.value.unreachable === undefined;
}

export async function notifyPerson(
  context: SendingContext,
  to: PersonId,
  messageFrom: (composer: CardComposer) => CardMessage,
): Promise<NotifyResult> {
  const reader = await readChat(context, to);
  if (!reader || reader.chat.unreachable) return 'no-chat';
  const { chat, cards } = reader;
  const result = await sendToChat(context, {
    to: toChatAddress(chat),
    message: messageFrom(cards),
  });
  if (result.kind !== 'failed') return 'notified';
  const { reason } = result;
  context.log('warn', 'card-not-sent', { person: to, reason });
  if (isChatBarrier(reason)) await markUnreachable(context, to, reason, chat.seenAt);
  return 'failed';
}
