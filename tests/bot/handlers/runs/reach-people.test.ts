import { aGoal, PEOPLE } from '../../../support/fixtures/builders.ts';
import { newChatOf } from '../../../support/fakes/fake-connector.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner: aino, facilitator } = PEOPLE;
const NO_CHAT = { status: 404, body: { error: { code: 'ConversationNotFound', message: 'gone' } } };

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness({
    goals: [aGoal({ owners: [aino], projectManagers: [] })],
    opensChats: true,
  });
});
afterEach(() => bot.stop());

async function remind(): Promise<string> {
  const plan = await bot.say(facilitator, 'muistuta');
  const title = plan.buttons.find((one) => one.startsWith('Lähetä'));
  if (title === undefined) throw new Error('Nothing to send');
  const { verb, data } = plan.pressOf(title);
  await bot.press(facilitator, { verb, data });
  await bot.settle();
  return (await bot.press(facilitator, { verb: 'show-run', data })).text;
}

const remindersTo = (conversation: string) =>
  bot.connector.posted.filter(
    (one) => one.conversation === conversation && /odottaa/.test(String(one.activity.summary)),
  );

it('a run reaches a person whose installation was never announced', async () => {
  expect(await remind()).toMatch(/lähetetty/i);
  expect(bot.connector.created).toMatchObject([{ members: [{ id: aino }], isGroup: false }]);
  expect(remindersTo(newChatOf(aino))).toHaveLength(1);
});

it('a run reaches a person who has deleted the chat, once and in a new chat', async () => {
  await bot.say(aino, 'ohje');
  bot.connector.fail(`chat-${aino}`, NO_CHAT);
  await remind();
  expect(remindersTo(newChatOf(aino))).toHaveLength(1);
  expect(remindersTo(`chat-${aino}`)).toEqual([]);
  const sends = bot.connector.requests.filter((one) => one.includes(aino));
  expect(sends.filter((one) => one === newChatOf(aino))).toHaveLength(1);
});

it('the new chat is kept, and the next activity of the person replaces it', async () => {
  await remind();
  const kept = async () => (await bot.context.stores.conversations.get(aino))?.value;
  expect(await kept()).toMatchObject({ conversationId: newChatOf(aino), userId: aino });
  await bot.say(aino, 'ohje');
  expect(await kept()).toMatchObject({ conversationId: `chat-${aino}`, userId: `29:${aino}` });
});

it('a person without the app is told apart from one whom the tenant does not know', async () => {
  bot.connector.fail(newChatOf(aino), { status: 403, body: { error: { code: 'Forbidden' } } });
  expect(await remind()).toContain('Ennustetta ei ole asennettu hänelle');
  const message = 'Invalid user identity in provided tenant';
  bot.connector.fail(newChatOf(aino), {
    status: 400,
    body: { error: { code: 'BadSyntax', message } },
  });
  const text = await remind();
  expect(text).toContain('hakemisto ei tunne henkilöä');
  expect(text).toContain('Tarkista, onko henkilö yhä palveluksessa');
  expect(remindersTo(newChatOf(aino))).toEqual([]);
});
