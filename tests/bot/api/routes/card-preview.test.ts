import { CARD_PREVIEWS } from '../../../../contract/previewable-cards.ts';
import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import {
  aDraft,
  aGoal,
  anAudit,
  aPerson,
  aSectionAnswer,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { goalId, instant } from '../../../support/fixtures/ids.ts';
import { seeCard } from '../../../support/drivers/card-driver.ts';
import { isRecord, type Json } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, projectManager, deputy, leader, facilitator } = PEOPLE;
const SECRET = 'Tämä on vasta luonnos.';

let bot: Harness;
let api: Api;
beforeEach(async () => {
  bot = await startHarness({
    goals: [
      aGoal(),
      aGoal({
        id: goalId('varaamo'),
        order: 2,
        name: 'Varaamo',
        owners: [leader],
        projectManagers: [],
        deputy: projectManager,
      }),
    ],
  });
  api = await createApi(bot);
});
afterEach(() => bot.stop());

const preview = async (person: string, card: string, more = ''): Promise<Json> => {
  const { body } = await api('GET', `/cards?person=${person}&card=${card}${more}`, {
    as: facilitator,
  });
  return body;
};
const drawnOf = async (person: string, card: string, more = ''): Promise<Json> => {
  const { drawn } = await preview(person, card, more);
  return isRecord(drawn) ? drawn : {};
};
const answer = () =>
  api('PUT', '/goals/palvelutorit/check-ins/2026-03', {
    as: owner,
    body: { basedOn: 0, submission: 'submission-1', sections: [aSectionAnswer()] },
  });

it('draws every card for everyone, or gives the reason why not', async () => {
  for (const card of CARD_PREVIEWS)
    for (const person of [owner, projectManager, deputy, leader, facilitator])
      expect((await drawnOf(person, card)).kind).toMatch(/^(card|none)$/);
});

it.each([
  ['my-goals', 'omat tavoitteet'],
  ['help', 'ohje'],
  ['why', 'miksi'],
  ['status', 'tilanne'],
  ['history-choice', 'historia'],
])('%s is the bot’s reply to “%s”', async (card, text) => {
  const { drawn } = await preview(owner, card);
  const botReply = await bot.say(owner, text);
  expect(isRecord(drawn) && drawn.card).toEqual(botReply.card);
});

it('shows the dry run of a reminder run, and plans none', async () => {
  const shown = seeCard((await drawnOf(facilitator, 'run-plan')).card);
  expect(await bot.context.stores.runs.list(MARCH)).toEqual([]);
  const botReply = await bot.say(facilitator, 'muistuta');
  expect(shown.text).toBe(botReply.text);
  expect(shown.buttons).toEqual(botReply.buttons);
});

it.each([
  ['group-status', 'leader', 'tilanne'],
  ['group-status', 'owner', 'tilanne'],
  ['group-help', 'owner', 'ohje'],
] as const)('%s is what the %s gets in a group', async (card, who, text) => {
  const person = PEOPLE[who];
  const conversation = { id: `chat-${person}`, conversationType: 'groupChat' };
  const botReply = await bot.say(person, text, { conversation });
  expect((await drawnOf(person, card)).card).toEqual(botReply.card);
});

it('shows the deputy the result of taking a goal over', async () => {
  const shown = seeCard((await drawnOf(deputy, 'take-over', '&goal=palvelutorit')).card);
  const data = { v: 1, month: MARCH, goal: 'palvelutorit' };
  expect(shown.card).toEqual((await bot.press(deputy, { verb: 'take-over', data })).card);
});

it('shows the shared card of a goal, without actions', async () => {
  const { card } = await drawnOf(leader, 'goal-status', '&goal=varaamo');
  expect(seeCard(card).text).toContain('Varaamo');
  expect(seeCard(card).buttons).toEqual([]);
});

it('shows the form of one goal, in the language of its reader', async () => {
  const found = await bot.context.stores.people.get(owner);
  await api('PUT', `/people/${owner}`, {
    as: facilitator,
    body: {
      person: { id: owner, name: 'Aino Omistaja', roles: ['owner'], active: true, language: 'sv' },
      version: found?.version,
    },
  });
  const body = await preview(owner, 'check-in', '&goal=palvelutorit&month=2026-03');
  expect(body).toMatchObject({
    language: 'sv',
    goal: 'palvelutorit',
    goals: [{ id: 'palvelutorit', name: 'Palvelutorit' }],
    month: { month: '2026-03' },
    drawn: { kind: 'card', refused: false, card: { lang: 'sv' } },
  });
});

it('offers only goals that the month has', async () => {
  const late = aGoal({ id: goalId('myohassa'), order: 3, name: 'Myöhässä' });
  await bot.context.stores.goals.save(late, undefined, [], anAudit());
  expect((await preview(owner, 'check-in')).goals).toEqual([
    { id: 'palvelutorit', name: 'Palvelutorit' },
  ]);
});

it('offers the goals of the person first, then those that they may see, in their order', async () => {
  expect(await preview(leader, 'goal-status')).toMatchObject({
    person: { id: leader, name: 'Johanna Johtaja' },
    months: [{ month: '2026-03' }],
    goal: 'varaamo',
    goals: [
      { id: 'varaamo', name: 'Varaamo' },
      { id: 'palvelutorit', name: 'Palvelutorit' },
    ],
  });
  expect(await preview(leader, 'goal-status', '&goal=palvelutorit')).toMatchObject({
    goal: 'palvelutorit',
  });
});

it.each([
  ['a goal that is not there', owner, '&goal=puuttuu', 'goal-not-found'],
  ['a goal that the person may not see', owner, '&goal=varaamo', 'goal-not-found'],
  ['a month that is not open', owner, '&month=2026-05', 'month-not-open'],
  ['a person who is not there', PEOPLE.outsider, '', 'person-not-found'],
])('is refused for %s', async (_, person, more, code) => {
  expect(await preview(person, 'check-in', more)).toMatchObject({ code });
});

it('is refused for a person who has left, and to everybody but facilitators', async () => {
  const { people } = bot.context.stores;
  const found = await people.get(owner);
  await people.save(aPerson({ active: false }), found?.version, anAudit());
  expect(await preview(owner, 'help')).toMatchObject({ code: 'person-not-found' });
  const refused = await api('GET', `/cards?person=${leader}&card=help`, { as: leader });
  expect(refused.body).toMatchObject({ code: 'not-allowed' });
});

it('is about no goal where the card is about all of them', async () => {
  const help = await preview(owner, 'help');
  expect(help.goals).toEqual([]);
  expect(help).not.toHaveProperty('goal');
});

it('names no barrier for a person whose chat is open, and the one that a chat has', async () => {
  await bot.say(owner, 'ohje');
  expect(await drawnOf(owner, 'my-goals')).not.toHaveProperty('unsent');
  const { conversations } = bot.context.stores;
  const found = await conversations.get(owner);
  if (!found) throw new Error('There is no chat');
  await conversations.save({ ...found.value, unreachable: 'blocked' }, found.version);
  expect(await drawnOf(owner, 'my-goals')).toMatchObject({ unsent: 'blocked' });
});

it('never shows a person’s unsaved text', async () => {
  const draft = aDraft({ values: { 'goal.explanation': SECRET } });
  await bot.context.stores.drafts.save(draft, undefined);
  const botReply = await bot.say(owner, 'päivitä');
  expect(JSON.stringify(botReply.card)).toContain(SECRET);
  expect(JSON.stringify(await preview(owner, 'check-in'))).not.toContain(SECRET);
});

it('is the refusal’s card where the bot would refuse', async () => {
  expect(await drawnOf(leader, 'check-in', '&goal=palvelutorit')).toMatchObject({
    kind: 'card',
    refused: true,
  });
  expect(await drawnOf(owner, 'schedule')).toMatchObject({ kind: 'card', refused: true });
});

it.each([
  ['the receipt of a goal without an answer', owner, 'receipt', 'not-answered'],
  ['a run where there is none', facilitator, 'run', 'no-run'],
  ['the list for somebody who does not get it', owner, 'waiting-list', 'facilitators-only'],
  ['a goal’s card for who sees none', deputy, 'receipt', 'not-answered'],
  ['a reminder to who has nothing to answer', facilitator, 'reminder', 'nothing-waits'],
  ['a substitute’s reminder to the owner', owner, 'substitutes', 'nothing-waits'],
  ['the old reminder of who has got none', owner, 'superseded', 'no-reminder'],
  ['a reminder that nobody has answered', owner, 'refreshed', 'not-answered'],
  ['the deputy’s answer for the owner', owner, 'take-over', 'deputy-only'],
  ['the answered reminder of who only reads', facilitator, 'refreshed', 'answerers-only'],
])('gives the reason when there is no card: %s', async (_, person, card, why) => {
  expect(await drawnOf(person, card)).toEqual({ kind: 'none', why });
});

describe('the reminder', () => {
  it('is the one that a run would send', async () => {
    await bot.say(owner, 'ohje');
    const shown = await drawnOf(owner, 'reminder');
    const { body } = await api('POST', '/runs', { as: facilitator, body: {} });
    await api('POST', `/runs/2026-03/${String(body.id)}/send`, { as: facilitator });
    await bot.settle();
    const posted = bot.connector.posted.findLast((one) => one.conversation === `chat-${owner}`);
    const attachments: unknown = posted?.activity.attachments;
    const [first]: readonly unknown[] = Array.isArray(attachments) ? attachments : [];
    expect(isRecord(first) && first.content).toEqual(shown.card);
  });

  it('goes to no one once the goal is answered or the month has closed', async () => {
    expect(await drawnOf(deputy, 'substitutes')).toMatchObject({ kind: 'card' });
    expect(await drawnOf(facilitator, 'waiting-list')).toMatchObject({ kind: 'card' });
    await answer();
    expect(await drawnOf(owner, 'reminder')).toEqual({ kind: 'none', why: 'nothing-waits' });
    expect(await drawnOf(deputy, 'substitutes')).toEqual({ kind: 'none', why: 'nothing-waits' });
    bot.setClock(instant('2026-04-02T08:00:00.000Z'));
    expect(await drawnOf(leader, 'reminder')).toEqual({ kind: 'none', why: 'month-closed' });
  });
});

it.each([
  ['my-goals', 'never-reached'],
  ['reminder', 'never-reached'],
  ['welcome', undefined],
  ['group-help', undefined],
])('%s does not reach a person without a chat: %s', async (card, why) => {
  expect((await drawnOf(owner, card)).unsent).toBe(why);
});

it('stores nothing and sends nothing', async () => {
  await answer();
  const { stores } = bot.context;
  const everything = async () =>
    JSON.stringify(
      await Promise.all([
        stores.people.list(),
        stores.goals.list(2026),
        stores.months.list(2026),
        stores.checkIns.boardsOf(2026),
        stores.conversations.list(),
        stores.runs.list(MARCH),
        stores.handOvers.list(MARCH),
        stores.snoozes.list(MARCH),
        stores.schedule.get(),
        stores.audit(2026),
        stores.audit('people'),
        stores.audit('reminders'),
      ]),
    );
  const before = await everything();
  for (const card of CARD_PREVIEWS)
    for (const person of [owner, deputy, facilitator]) await preview(person, card);
  expect(await everything()).toBe(before);
  expect(bot.connector.posted).toEqual([]);
});
