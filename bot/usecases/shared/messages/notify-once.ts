import type { PersonId } from '../../../../domain/common/ids.ts';
import { addMinutes } from '../../../../domain/common/month.ts';
import type { CardComposer } from '../../../ports/card-composer.ts';
import type { CardMessage } from '../../../ports/messenger.ts';
import type { SentCardKey } from '../../../storage/stores/sent-cards.ts';
import type { Context, SendingContext } from '../context.ts';
import { notifyPerson, type NotifyResult } from './notify-person.ts';

/** A person who presses again and again, or asks ten questions in a row, sends one card. */
const PAUSE_MINUTES = 5;

/** Sends nothing to a receiver who got such a card about the goal from the same person just before. */
export async function notifyOnce(
  context: SendingContext,
  card: Omit<SentCardKey, 'to'>,
  to: PersonId,
  messageFrom: (composer: CardComposer) => CardMessage,
): Promise<NotifyResult | 'notified-before'> {
  const key: SentCardKey = { ...card, to };
  if (!(await claimCard(context, key))) return 'notified-before';
  const result = await notifyPerson(context, to, messageFrom);
  if (result !== 'notified') await context.stores.sentCards.remove(key);
  return result;
}

/** Claims before it sends, so that of simultaneous requests to several servers one sends. */
async function claimCard({ stores, clock }: Context, key: SentCardKey): Promise<boolean> {
  const { sentCards } = stores;
  const claimed = { ...key, sentAt: clock() };
  if ((await sentCards.save(claimed, undefined)) === 'saved') return true;
  const last = await sentCards.get(key);
  if (last && addMinutes(last.value.sentAt, PAUSE_MINUTES) > claimed.sentAt) return false;
  return (await sentCards.save(claimed, last?.version)) === 'saved';
}
