import type { Instant } from '../../../../domain/common/month.ts';
import { readerLanguage } from '../../../../domain/months/settings.ts';
import type { ChatBarrier } from '../../../../domain/reminders/reminders.ts';
import type { OpenedChat } from '../../../ports/chat-opener.ts';
import type { ChatAddress } from '../../../ports/messenger.ts';
import type { CardPress, Conversation } from '../../../storage/stores/people.ts';
import type { Context, SendingContext } from '../context.ts';
import { retryOnConflict } from '../../../retry-on-conflict.ts';

export type ConversationFromActivity = Omit<
  Conversation,
  'seenAt' | 'welcomedAt' | 'unreachable' | 'card' | 'presses'
>;

/** Returns undefined when the person has no chat. */
export async function readChat(
  { stores, organisation, compose }: SendingContext,
  id: Conversation['person'],
) {
  const [registered, conversation] = await Promise.all([
    stores.people.get(id),
    stores.conversations.get(id),
  ]);
  if (!conversation) return undefined;
  const [person, chat] = [registered?.value, conversation.value];
  const language = readerLanguage(organisation, person, chat);
  return { person, chat, language, cards: compose(language) };
}

export const toChatAddress = ({
  person,
  conversationId,
  serviceUrl,
  channelId,
  botId,
  userId,
  tenantId,
}: Conversation): ChatAddress => ({
  person,
  conversationId,
  serviceUrl,
  channelId,
  botId,
  userId,
  ...(tenantId !== undefined && { tenantId }),
});

/** As many requests of one person are worked on at once, and in each round one of them is saved. */
const TRIES = 12;
const PRESSES_KEPT = 8;

/**
 * Call this only for personal chats. Clears `unreachable`, as an activity has come from the chat.
 * `pressed` is the id of the message whose button the person pressed.
 */
export async function saveConversation(
  context: Context,
  seen: ConversationFromActivity,
  pressed?: CardPress,
): Promise<Conversation> {
  return change(context, seen.person, (before) => {
    const presses = [...(before?.presses ?? []), ...(pressed ? [pressed] : [])];
    return {
      ...seen,
      ...(seen.language === undefined && before?.language ? { language: before.language } : {}),
      ...(before?.welcomedAt && { welcomedAt: before.welcomedAt }),
      ...(before?.card && { card: before.card }),
      ...(presses.length > 0 && { presses: presses.slice(-PRESSES_KEPT) }),
      seenAt: context.clock(),
    };
  });
}

/** Keeps a chat in which the person has been active meanwhile. A new chat contains no reminder. */
export async function saveOpenedChat(
  context: Context,
  person: Conversation['person'],
  chat: OpenedChat,
): Promise<Conversation> {
  return change(context, person, (before) =>
    before && before.unreachable === undefined
      ? before
      : {
          ...chat,
          person,
          ...(before?.language && { language: before.language }),
          ...(before?.userId !== undefined && { userId: before.userId }),
          seenAt: context.clock(),
        },
  );
}

/** Returns false if another activity has already claimed the person's welcome. */
export async function claimWelcome(
  context: Context,
  person: Conversation['person'],
): Promise<boolean> {
  const { conversations } = context.stores;
  const found = await conversations.get(person);
  if (!found || found.value.welcomedAt !== undefined) return false;
  const welcomed = { ...found.value, welcomedAt: context.clock() };
  return (await conversations.save(welcomed, found.version)) === 'saved';
}

/** If the person has been active since `seenAt`, they stay reachable. */
export async function markUnreachable(
  context: Pick<Context, 'stores'>,
  person: Conversation['person'],
  unreachable: ChatBarrier,
  seenAt?: Instant,
): Promise<void> {
  const found = await context.stores.conversations.get(person);
  if (!found) return;
  await change(context, person, (before = found.value) => {
    if (seenAt !== undefined && before.seenAt !== seenAt) return before;
    const { welcomedAt: _forgotten, ...rest } = before;
    return { ...rest, unreachable };
  });
}

export async function saveNewestReminder(
  context: Context,
  person: Conversation['person'],
  card: NonNullable<Conversation['card']>,
): Promise<void> {
  const found = await context.stores.conversations.get(person);
  if (found) await change(context, person, (before) => ({ ...(before ?? found.value), card }));
}

/** Retries after a conflict, because two activities of one person may arrive at the same time. */
async function change(
  context: Pick<Context, 'stores'>,
  person: Conversation['person'],
  next: (before: Conversation | undefined) => Conversation,
): Promise<Conversation> {
  const { conversations } = context.stores;
  const result = await retryOnConflict(TRIES, async () => {
    const before = await conversations.get(person);
    const after = next(before?.value);
    return (await conversations.save(after, before?.version)) === 'saved' ? after : 'conflict';
  });
  if (result === 'conflict')
    throw new Error(`Conversation row changed ${TRIES} times during an update`);
  return result;
}
