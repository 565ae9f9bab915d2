import { notifyPerson } from '../../../../bot/usecases/shared/messages/notify-person.ts';
import { PEOPLE } from '../../../support/fixtures/builders.ts';
import type { Failure } from '../../../support/fakes/fake-connector.ts';
import { instant } from '../../../support/fixtures/ids.ts';
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

it.each<[string, Failure]>([
  ['busy', { status: 412 }],
  ['too much', { status: 429, headers: { 'retry-after': '20' } }],
  ['away', { status: 503 }],
])('is sent once, from the queue, when Teams was %s at the first try', async (_, failure) => {
  bot.connector.fail(CHAT, failure);
  const requests = bot.connector.requests.length;
  expect(await notifyPerson(bot.context, owner, message)).toBe('notified');
  expect(bot.connector.requests).toHaveLength(requests + 1);
  const posted = bot.connector.posted.length;
  bot.connector.recover(CHAT);
  await bot.settle();
  expect(bot.connector.posted).toHaveLength(posted);
  bot.setClock(instant('2026-03-10T08:00:20.000Z'));
  await bot.settle();
  await bot.settle();
  expect(bot.connector.posted).toHaveLength(posted + 1);
});

it('counts an unanswered message as possibly delivered', async () => {
  bot.connector.silence(CHAT);
  expect(await notifyPerson(bot.context, owner, message)).toBe('notified');
  expect(await barrier()).toBeUndefined();
});
