import { notifyPerson } from '../../../../bot/usecases/shared/notify-person.ts';
import { PEOPLE } from '../../../support/fixtures/builders.ts';
import type { Failure } from '../../../support/fakes/fake-connector.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner } = PEOPLE;
const CHAT = `chat-${owner}`;
const message = () => ({ card: { type: 'AdaptiveCard' }, summary: 'Uutinen' });

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness({ sendTimeoutMs: 100 });
  await bot.say(owner, 'ohje');
});
afterEach(() => bot.stop());

const barrier = async () => (await bot.context.stores.conversations.get(owner))?.value.unreachable;
const code = (name: string) => ({ error: { code: name } });

it.each<[string, Failure, string | undefined]>([
  ['busy', { status: 412 }, undefined],
  ['too much', { status: 429 }, undefined],
  ['away', { status: 503 }, undefined],
  ['a bad message', { status: 400 }, undefined],
  ['our credentials', { status: 401 }, undefined],
  ['not installed', { status: 403, body: code('BotNotInConversationRoster') }, 'not-installed'],
  ['blocked', { status: 403, body: code('ConversationBlockedByUser') }, 'blocked'],
  ['switched off', { status: 403, body: code('BotDisabledByAdmin') }, 'disabled-by-admin'],
  ['a chat gone', { status: 404, body: code('ConversationNotFound') }, 'gone'],
])('fails at the first try, and stores the barrier: %s', async (_, failure, mark) => {
  bot.connector.fail(CHAT, failure);
  const requests = bot.connector.requests.length;
  expect(await notifyPerson(bot.context, owner, message)).toBe('failed');
  expect(bot.connector.requests).toHaveLength(requests + 1);
  expect(await barrier()).toBe(mark);
  bot.connector.recover(CHAT);
  expect(await notifyPerson(bot.context, owner, message)).toBe(
    mark === undefined ? 'notified' : 'no-chat',
  );
});

it('counts an unanswered message as possibly delivered', async () => {
  bot.connector.silence(CHAT);
  expect(await notifyPerson(bot.context, owner, message)).toBe('notified');
  expect(await barrier()).toBeUndefined();
});
