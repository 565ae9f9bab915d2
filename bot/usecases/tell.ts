import type { PersonId } from '../../domain/ids.ts';
import type { Language } from '../../domain/person.ts';
import type { CardMessage } from '../teams/messenger.ts';
import type { Context } from './context.ts';
import { markUnreachable } from './remember-conversation.ts';

/** Whether it may have arrived: a person without a chat was not written to. */
export type Told = 'told' | 'failed' | 'no-chat';

export async function isReachable(context: Context, person: PersonId): Promise<boolean> {
  const conversation = await context.stores.conversations.get(person);
  return conversation !== undefined && conversation.value.unreachable === undefined;
}

/** Writes one card to one person in their language. */
export async function tell(
  context: Context,
  to: PersonId,
  compose: (language: Language) => CardMessage,
): Promise<Told> {
  const [person, conversation] = await Promise.all([
    context.stores.people.get(to),
    context.stores.conversations.get(to),
  ]);
  if (!conversation || conversation.value.unreachable) return 'no-chat';
  const language =
    person?.value.language ?? conversation.value.language ?? context.body.contentLanguage;
  const sending = await context.messenger.send(conversation.value, compose(language));
  if (sending.kind !== 'failed') return 'told';
  context.log('warn', 'card-not-sent', { person: to, reason: sending.reason });
  if (sending.reason === 'not-installed' || sending.reason === 'blocked')
    await markUnreachable(context, to, sending.reason);
  return 'failed';
}
