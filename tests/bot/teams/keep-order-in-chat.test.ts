import { keepOrderInChat } from '../../../bot/teams/keep-order-in-chat.ts';
import type { Messenger, SendResult } from '../../../bot/ports/messenger.ts';
import { aConversation } from '../../support/fixtures/builders.ts';

const SENT: SendResult = { kind: 'sent' };
const message = (summary: string) => ({ card: {}, summary });
const chat = (conversationId: string) => aConversation({ conversationId });

/** A messenger whose requests end when the test says so. */
function aSlowMessenger() {
  const begun: string[] = [];
  const ends = new Map<string, (outcome: SendResult | Error) => void>();
  const request = (name: string): Promise<SendResult> => {
    begun.push(name);
    return new Promise((resolve, reject) => {
      ends.set(name, (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)));
    });
  };
  const messenger: Messenger = keepOrderInChat({
    send: (_to, { summary }) => request(summary),
    update: (_to, _id, { summary }) => request(summary),
  });
  const end = async (name: string, outcome: SendResult | Error = SENT): Promise<void> => {
    ends.get(name)?.(outcome);
    await new Promise(setImmediate);
  };
  return { begun, messenger, end };
}

it('sends two messages of a chat in order, though the first is slow or fails', async () => {
  const { begun, messenger, end } = aSlowMessenger();
  const first = messenger.send(chat('a'), message('first'));
  const second = messenger.send(chat('a'), message('second'));
  const third = messenger.send(chat('a'), message('third'));
  expect(begun).toEqual(['first']);
  await end('first', new Error('broken'));
  await expect(first).rejects.toThrow('broken');
  expect(begun).toEqual(['first', 'second']);
  await end('second', { kind: 'unknown' });
  await end('third');
  expect([await second, await third]).toEqual([{ kind: 'unknown' }, SENT]);
});

it('does not let a slow older update of a message overtake a newer one', async () => {
  const { begun, messenger, end } = aSlowMessenger();
  void messenger.update(chat('a'), 'message-1', message('older'));
  void messenger.update(chat('a'), 'message-1', message('newer'));
  expect(begun).toEqual(['older']);
  await end('older', { kind: 'unknown' });
  expect(begun).toEqual(['older', 'newer']);
});

it('lets another chat, and another message of the chat, go ahead', async () => {
  const { begun, messenger, end } = aSlowMessenger();
  void messenger.send(chat('a'), message('slow'));
  void messenger.send(chat('b'), message('other chat'));
  void messenger.update(chat('a'), 'message-1', message('rewriting'));
  expect(begun).toEqual(['slow', 'other chat', 'rewriting']);
  await end('slow');
  void messenger.send(chat('a'), message('next'));
  expect(begun).toContain('next');
});
