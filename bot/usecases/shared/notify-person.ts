import type { PersonId } from '../../../domain/common/ids.ts';
import { isChatBarrier } from '../../../domain/reminders/reminders.ts';
import type { CardComposer } from '../../ports/card-composer.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { Context, SendingContext } from './context.ts';
import { markUnreachable, readChat } from './conversations.ts';

export type NotifyResult = 'notified' | 'failed' | 'no-chat';

export async function readIsReachable(context: Context, person: PersonId): Promise<boolean> {
  const conversation = await context.stores.conversations.get(person);
  return conversation !== undefined && conversation.value.unreachable === undefined;
}

/** Makes only one attempt, because the caller is waiting for the result. */
export async function notifyPerson(
  context: SendingContext,
  to: PersonId,
  messageFrom: (composer: CardComposer) => CardMessage,
): Promise<NotifyResult> {
  const reader = await readChat(context, to);
  if (!reader || reader.chat.unreachable) return 'no-chat';
  const { chat, cards } = reader;
  const result = await context.messenger.send(chat, messageFrom(cards));
  if (result.kind === 'sent' || result.kind === 'unknown') return 'notified';
  const { reason } = result;
  context.log('warn', 'card-not-sent', { person: to, reason });
  if (isChatBarrier(reason)) await markUnreachable(context, to, reason, chat.seenAt);
  return 'failed';
}
