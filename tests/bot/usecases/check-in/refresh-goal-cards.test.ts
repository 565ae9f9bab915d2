import { refreshGoalCards } from '../../../../bot/usecases/check-in/refresh-goal-cards.ts';
import { aConversation, aGoal, MARCH, PEOPLE } from '../../../support/fixtures/builders.ts';
import { goalId, month } from '../../../support/fixtures/ids.ts';
import { seeCard } from '../../../support/drivers/card-driver.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';
import { isRecord } from '../../../support/fixtures/json.ts';
import { waitUntil } from '../../../support/drivers/until.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';

const { owner, projectManager, deputy, facilitator } = PEOPLE;

let bot: Harness;
afterEach(() => bot.stop());

/** Two owners of one goal get reminders; the first answers in the reminder. */
async function remindAndAnswer(): Promise<void> {
  for (const person of [owner, deputy]) await bot.say(person, 'ohje');
  const plan = await bot.say(facilitator, 'muistuta');
  await bot.press(facilitator, plan.pressOf('Lähetä 2 muistutusta'));
  await bot.settle();
  const goals = await bot.say(owner, 'omat tavoitteet');
  const form = await bot.press(owner, goals.pressOf('Päivitä: Palvelutorit'));
  await bot.press(
    owner,
    form.pressOf('Tallenna', {
      'Ennuste vuoden lopussa': 'will-be-met',
      'Konsepti ja aikataulu': 'done',
      Tapahtumat: 'in-progress',
    }),
  );
}

const rewrittenFor = (person: PersonId) =>
  bot.connector.posted.filter(
    (one) => one.method === 'PUT' && one.conversation === `chat-${person}`,
  );
const rewritten = () => rewrittenFor(deputy);
const untilRewritten = () =>
  waitUntil(() => rewritten().length > 0, 'the deputy’s card is rewritten');

it('turns the reminder of the other owner into the same receipt', async () => {
  bot = await startHarness({ goals: [aGoal({ owners: [owner, deputy], projectManagers: [] })] });
  await remindAndAnswer();
  await untilRewritten();
  const attachments = rewritten()[0]?.activity.attachments;
  const first: unknown = Array.isArray(attachments) ? attachments[0] : undefined;
  const card = seeCard(isRecord(first) ? first.content : undefined);
  expect(card.text).toContain('Tallennettu');
  expect(card.text).toContain('Aino Omistaja');
});

it('does not touch the reminder of the person who has just answered on a card', async () => {
  const goal = aGoal({ owners: [owner, deputy], projectManagers: [] });
  bot = await startHarness({ goals: [goal] });
  await remindAndAnswer();
  await waitUntil(
    () => rewritten().length > 0 && rewrittenFor(owner).length > 0,
    'the deputy’s reminder and the card that was answered on are rewritten',
  );
  await refreshGoalCards(bot.context, { goal, month: MARCH, except: owner });
  expect(rewritten()).toHaveLength(2);
  expect(rewrittenFor(owner)).toHaveLength(1);
});

it('leaves a list of several goals a list, with what is still open', async () => {
  bot = await startHarness({
    goals: [
      aGoal({ owners: [owner, deputy], projectManagers: [] }),
      aGoal({ id: goalId('toinen'), name: 'Toinen', order: 2, owners: [deputy] }),
    ],
  });
  await remindAndAnswer();
  await untilRewritten();
  const attachments = rewritten()[0]?.activity.attachments;
  const first: unknown = Array.isArray(attachments) ? attachments[0] : undefined;
  const card = seeCard(isRecord(first) ? first.content : undefined);
  expect(card.text).toContain('2 tavoitetta, joista vastattu 1');
});

it('leaves chats alone that have no card of the month', async () => {
  const goal = aGoal({ owners: [owner, deputy], projectManagers: [projectManager] });
  bot = await startHarness({ goals: [goal] });
  const { conversations } = bot.context.stores;
  const card = { month: month('2026-02'), activityId: 'message-1' };
  const chat = { serviceUrl: bot.connector.url };
  await conversations.save(aConversation({ ...chat, person: deputy, card }), undefined);
  await conversations.save(aConversation({ ...chat, person: projectManager }), undefined);
  await refreshGoalCards(bot.context, { goal, month: MARCH });
  expect(bot.connector.posted).toEqual([]);
  expect(bot.logged).toEqual([]);
});

it('does not fail the answer when storage fails, and logs which goal is affected', async () => {
  bot = await startHarness();
  const { stores } = bot.context;
  const list = () => Promise.reject(new Error('storage is down'));
  const down = { ...bot.context, stores: { ...stores, handOvers: { ...stores.handOvers, list } } };
  await expect(refreshGoalCards(down, { goal: aGoal(), month: MARCH })).resolves.toBeUndefined();
  const failure = { level: 'warn', event: 'card-not-refreshed', goal: 'palvelutorit' };
  expect(bot.logged).toContainEqual(expect.objectContaining(failure));
});
