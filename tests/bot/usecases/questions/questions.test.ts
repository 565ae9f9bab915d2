import type { PersonId } from '../../../../domain/common/ids.ts';
import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import { aGoal, anActor, MARCH, PEOPLE } from '../../../support/fixtures/builders.ts';
import { seeCard, type SeenCard } from '../../../support/drivers/card-driver.ts';
import { goalId, instant } from '../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';
import { closeMonth } from '../../../../bot/usecases/months/close-month.ts';

const { owner, projectManager, deputy, leader, facilitator } = PEOPLE;
const PATH = '/goals/palvelutorit/questions/2026';
const ONE = `${PATH}/question-1`;
const TEXT = 'Mitä tapahtumien peruminen maksaa?';
const ANSWER = 'Vastauksesi';

let bot: Harness;
let api: Api;
beforeEach(async () => {
  const others = { owners: [deputy], projectManagers: [] };
  bot = await startHarness({
    goals: [aGoal(), aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo', ...others })],
  });
  api = await createApi(bot);
  for (const person of [owner, projectManager, leader]) await bot.say(person, 'ohje');
});
afterEach(() => bot.stop());

const ask = (over: Json = {}, as = leader) =>
  api('POST', PATH, { as, body: { id: 'question-1', text: TEXT, ...over } });
const answer = async (text: string, as: PersonId = owner) => {
  const response = await api('POST', `${ONE}/answer`, { as, body: { text } });
  await bot.context.background.idle();
  return response;
};
const thread = async () => {
  const { body } = await api('GET', PATH, { as: leader });
  return Array.isArray(body.questions) ? body.questions.filter(isRecord) : [];
};
const acts = async () => (await bot.context.stores.audit(2026)).map(({ act }) => act);

const cardsTo = (person: PersonId): readonly SeenCard[] =>
  bot.connector.posted
    .filter((one) => one.conversation === `chat-${person}`)
    .map(({ activity }) => {
      const { attachments } = activity;
      const first: unknown = Array.isArray(attachments) ? attachments[0] : undefined;
      return seeCard(isRecord(first) ? first.content : undefined);
    });
const newsTo = (person: PersonId): SeenCard => {
  const card = cardsTo(person).at(-1);
  if (!card) throw new Error('Nothing was sent to them.');
  return card;
};

describe('a question by leadership', () => {
  it('goes to everyone who answers for the goal as a card, in their language', async () => {
    await bot.say(projectManager, 'hjälp', { locale: 'sv-FI' });
    const { body } = await ask();
    expect(body.told).toMatchObject([{ id: owner }, { id: projectManager }]);
    expect(newsTo(owner).text).toContain(TEXT);
    expect(newsTo(owner).text).toContain('Kysyjä: Johanna Johtaja');
    expect(newsTo(owner).buttons).toEqual(['Vastaa']);
    expect(await acts()).toContain('ask-question');
  });

  it('goes to the person who took over the month, too, and to no one else', async () => {
    await bot.context.stores.handOvers.save(
      {
        goal: goalId('palvelutorit'),
        from: owner,
        to: deputy,
        scope: 'month',
        month: MARCH,
        state: 'accepted',
        askedAt: instant('2026-03-02T08:00:00.000Z'),
      },
      undefined,
      { at: instant('2026-03-02T08:00:00.000Z'), by: deputy, act: 'accept-hand-over', target: 'x' },
    );
    await bot.say(deputy, 'ohje');
    const { body } = await ask();
    expect(body.told).toMatchObject([{ id: owner }, { id: projectManager }, { id: deputy }]);
    expect((await answer('Ei mitään.', deputy)).status).toBe(200);
  });

  it('is stored and notified once when it is sent twice', async () => {
    const cards = cardsTo(owner).length;
    const first = await ask();
    const again = await ask();
    expect(again.body.question).toEqual(first.body.question);
    expect(again.body.told).toEqual([]);
    expect(cardsTo(owner)).toHaveLength(cards + 1);
    expect(await thread()).toHaveLength(1);
  });

  it.each([
    ['another text', leader, { text: 'Toinen kysymys' }],
    ['another person', facilitator, {}],
  ])('is not overwritten by %s with the same id', async (_, as, over) => {
    await ask();
    expect(await ask(over, as)).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    expect(await thread()).toMatchObject([{ text: TEXT, askedBy: { id: leader } }]);
  });

  it('waits in the list of people who have no chat', async () => {
    bot.connector.fail(`chat-${owner}`, { status: 403 });
    bot.connector.fail(`chat-${projectManager}`, { status: 403 });
    expect((await ask()).body.told).toEqual([]);
    const { body } = await api('GET', '/questions', { as: owner });
    expect(body).toMatchObject({ questions: [{ text: TEXT, may: { answer: true } }] });
  });

  it('waits only for people who answer for the goal', async () => {
    await ask();
    for (const as of [leader, deputy, facilitator])
      expect((await api('GET', '/questions', { as })).body).toEqual({ questions: [] });
  });

  it('waits for no one once the goal is archived, and no more can be asked', async () => {
    await ask();
    const found = await bot.context.stores.goals.get(2026, goalId('palvelutorit'));
    await api('POST', '/register/2026/goals/palvelutorit/archive', {
      as: facilitator,
      body: { version: found?.version, reason: 'Yhdistettiin toiseen.' },
    });
    expect((await api('GET', '/questions', { as: owner })).body).toEqual({ questions: [] });
    expect((await api('GET', PATH, { as: leader })).body.may).toEqual({ ask: false });
    expect((await ask({ id: 'question-2' })).body.code).toBe('goal-archived');
  });

  it('still waits when no month is open', async () => {
    await ask();
    await closeMonth(bot.context, anActor({ id: facilitator, roles: ['facilitator'] }), MARCH);
    expect((await api('GET', '/questions', { as: owner })).body.questions).toHaveLength(1);
  });
});

describe('the answer on the card', () => {
  it('replaces the card by a receipt, and goes to the person who asked', async () => {
    await ask();
    const pressing = newsTo(owner).pressOf('Vastaa', { [ANSWER]: 'Noin *4 000* euroa.' });
    const receipt = await bot.press(owner, pressing);
    expect(receipt.text).toContain('Vastaus on tallessa');
    expect(receipt.text).toContain('Noin \\*4 000\\* euroa.');
    expect(receipt.fields.size).toBe(0);
    expect(newsTo(leader).text).toContain('Aino Omistaja vastasi kysymykseesi: Palvelutorit');
    expect(await thread()).toMatchObject([{ answer: { text: 'Noin *4 000* euroa.' } }]);
    expect(await acts()).toContain('answer-question');
  });

  it('is returned with the typed text when it cannot be accepted', async () => {
    await ask();
    for (const [typed, reason] of [
      ['  ', 'Kirjoita ensin teksti'],
      ['x'.repeat(2001), 'enintään 2000 merkkiä'],
      ['a\u202eb', 'ei voi näyttää'],
    ] as const) {
      const card = await bot.press(owner, newsTo(owner).pressOf('Vastaa', { [ANSWER]: typed }));
      expect(card.text).toContain(reason);
      expect(card.fields.get(ANSWER)).toBe(typed);
    }
    expect((await thread())[0]).not.toHaveProperty('answer');
  });

  it('is the first one given; the other person sees it, and their own text', async () => {
    await ask();
    await answer('Noin 4 000 euroa.', projectManager);
    const late = newsTo(owner).pressOf('Vastaa', { [ANSWER]: 'Selvitän asian.' });
    const card = await bot.press(owner, late);
    expect(card.text).toContain('Kysymykseen on jo vastattu');
    expect(card.text).toContain('Noin 4 000 euroa.');
    expect(card.text).toContain('Selvitän asian.');
    expect(card.buttons).toEqual([]);
    expect(await thread()).toMatchObject([{ answer: { text: 'Noin 4 000 euroa.' } }]);
  });

  it('is not accepted from a person who no longer answers for the goal', async () => {
    await ask();
    const pressing = newsTo(projectManager).pressOf('Vastaa', { [ANSWER]: 'Vastaan.' });
    const found = await bot.context.stores.goals.get(2026, goalId('palvelutorit'));
    await api('PUT', '/register/2026/goals/palvelutorit', {
      as: facilitator,
      body: { goal: withoutManagers(), version: found?.version },
    });
    const card = await bot.press(projectManager, pressing);
    expect(card.text).toContain('Tavoitetta ei löydy');
    expect(card.text).toContain('Vastaan.');
    expect(card.text).not.toContain(TEXT);
    expect((await thread())[0]).not.toHaveProperty('answer');
  });

  it.each([
    ['another version', { v: 2 }],
    ['no year', { year: 'x' }],
    ['no question', { question: '../x' }],
  ])('is not read from a card with %s', async (_, over) => {
    await ask();
    const { verb, data } = newsTo(owner).pressOf('Vastaa', { [ANSWER]: 'Vastaus' });
    const card = await bot.press(owner, { verb, data: { ...data, ...over } });
    expect(card.text).toContain('Kortti on vanhentunut tai tuntematon');
    expect((await thread())[0]).not.toHaveProperty('answer');
  });
});

describe('the answer in the tab', () => {
  it('sent twice is stored and notified once', async () => {
    await ask();
    const first = await answer('Ei mitään.');
    const cards = cardsTo(leader).length;
    const again = await answer('Ei mitään.');
    expect(again).toEqual(first);
    expect(cardsTo(leader)).toHaveLength(cards);
  });

  it('of two people at once is accepted from one and refused for the other', async () => {
    await ask();
    const both = await Promise.all([answer('Yksi'), answer('Kaksi', projectManager)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('question-answered');
  });

  it('of a person who may not see the goal reveals nothing of it', async () => {
    await ask();
    const nobodys = await api('POST', `${PATH.replace('palvelutorit', 'ei')}/question-1/answer`, {
      as: projectManager,
      body: { text: 'x' },
    });
    const own = { as: owner, body: { text: 'x' } };
    const theirs = await api('POST', '/goals/varaamo/questions/2026/question-1/answer', own);
    expect(theirs.body).toEqual(nobodys.body);
    expect(theirs.status).toBe(404);
  });
});

describe('a withdrawn question', () => {
  const withdraw = (as = leader) => api('POST', `${ONE}/withdraw`, { as });

  it('no longer waits for anyone, and stays visible', async () => {
    await ask();
    expect((await withdraw()).body).toHaveProperty('withdrawnAt');
    expect((await withdraw()).status).toBe(200);
    expect((await api('GET', '/questions', { as: owner })).body.questions).toEqual([]);
    expect(await thread()).toMatchObject([{ may: { withdraw: false } }]);
    const card = await bot.press(owner, newsTo(owner).pressOf('Vastaa', { [ANSWER]: 'Selvitän.' }));
    expect(card.text).toContain('Kysyjä on perunut kysymyksen');
    expect(card.text).toContain('Selvitän.');
    expect((await acts()).filter((act) => act === 'withdraw-question')).toHaveLength(1);
  });

  it('is withdrawn only by the person who asked, and only before it is answered', async () => {
    await ask();
    expect(await withdraw(facilitator)).toMatchObject({ status: 403 });
    await answer('Ei mitään.');
    expect(await withdraw()).toMatchObject({ status: 409, body: { code: 'question-answered' } });
  });
});

function withoutManagers() {
  const { body: _body, year: _year, deputy: _deputy, ...goal } = aGoal({ projectManagers: [] });
  return goal;
}
