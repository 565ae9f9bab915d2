import { wordsIn } from '../../../../i18n/server-words.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import type { Person } from '../../../../domain/common/person.ts';
import {
  aClaim,
  aDelivery,
  aGoal,
  anAnsweredRow,
  anAudit,
  aCheckIn,
  aPerson,
  aRun,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { seeCard, type SeenCard } from '../../../support/drivers/card-driver.ts';
import { day, goalId, instant, runId } from '../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../support/fixtures/json.ts';
import {
  startHarness,
  type Harness,
  type HarnessOptions,
} from '../../../support/world/server-harness.ts';

const { owner, projectManager, deputy, leader, facilitator } = PEOPLE;
const [aino, pekka, sirpa] = [owner, projectManager, deputy];
const BLOCKED = { error: { code: 'ConversationBlockedByUser', message: 'blocked' } };
const GONE = { error: { code: 'BotNotInConversationRoster', message: 'gone' } };

const alone = (id: string, order: number, person: PersonId) =>
  aGoal({
    id: goalId(id),
    order,
    name: `Tavoite ${id}`,
    owners: [person],
    projectManagers: [],
    deputy: facilitator,
  });

const start = (options: HarnessOptions = {}) =>
  startHarness({
    goals: [alone('aino', 1, aino), alone('pekka', 2, pekka), alone('sirpa', 3, sirpa)],
    ...options,
  });

let bot: Harness;
beforeEach(async () => {
  bot = await start();
  for (const person of [aino, pekka, sirpa]) await bot.say(person, 'ohje');
});
afterEach(() => bot.stop());

const plan = () => bot.say(facilitator, 'muistuta');
const send = (card: SeenCard) => bot.press(facilitator, card.pressOf(sendButton(card)));
/** Sends the planned run, lets the server work, and refreshes the card. */
const carryOut = async (planned: SeenCard) => {
  const { data } = planned.pressOf(sendButton(planned));
  await send(planned);
  await bot.settle();
  return bot.press(facilitator, { verb: 'show-run', data });
};
const run = async () => carryOut(await plan());

function sendButton({ buttons }: SeenCard): string {
  const found = buttons.find((title) => title.startsWith('Lähetä'));
  if (found === undefined) throw new Error('Nothing to send');
  return found;
}

const remindersTo = (person: PersonId) =>
  bot.connector.posted.filter(
    ({ conversation, activity }) =>
      conversation === `chat-${person}` && /odottaa|väntar/.test(String(activity.summary)),
  );
const counts = () => [aino, pekka, sirpa].map((person) => remindersTo(person).length);

/** The nth line below the person's name. */
function lineOf(card: SeenCard, name: string, nth = 1): string {
  const lines = card.text.split('\n');
  return lines[lines.indexOf(name) + nth] ?? '';
}

const cardIn = (activity: Json | undefined): SeenCard => {
  const attachments: unknown = activity?.attachments;
  const first: unknown = Array.isArray(attachments) ? attachments[0] : undefined;
  return seeCard(isRecord(first) ? first.content : undefined);
};

/** The newest message posted to the person. */
const sentTo = (person: PersonId): Json | undefined =>
  bot.connector.posted.findLast(
    ({ method, conversation }) => method === 'POST' && conversation === `chat-${person}`,
  )?.activity;

async function change(person: PersonId, over: Partial<Person>): Promise<void> {
  const { people } = bot.context.stores;
  const found = await people.get(person);
  await people.save({ ...aPerson(found?.value), ...over }, found?.version, anAudit());
}

async function answer(id: string, person: PersonId): Promise<void> {
  const { checkIns } = bot.context.stores;
  const found = await checkIns.row(MARCH, goalId(id));
  const row = anAnsweredRow(aCheckIn({ goal: goalId(id), answeredBy: person }));
  await checkIns.record(row, found?.version ?? '', anAudit());
}

const conversationOf = async (person: PersonId) =>
  (await bot.context.stores.conversations.get(person))?.value;

describe('the plan', () => {
  it('shows who would get what, who would not and why, and sends nothing', async () => {
    await answer('pekka', pekka);
    await change(sirpa, { active: false });
    const card = await plan();
    expect(card.text).toContain('Muistutus lähtisi yhdelle. Mitään ei ole vielä lähetetty.');
    expect(lineOf(card, 'Aino Omistaja')).toBe('odottaa vastausta: Tavoite aino');
    expect(lineOf(card, 'Pekka Projekti')).toBe('– kaikkiin tavoitteisiin on jo vastattu');
    expect(lineOf(card, 'Sirpa Sijainen')).toBe('– ei ole enää palveluksessa');
    expect(card.text).not.toContain('Johanna');
    expect(counts()).toEqual([0, 0, 0]);
  });

  it('lists people who have never opened Ennuste', async () => {
    const quiet = await start();
    const card = await quiet.say(facilitator, 'muistuta');
    await quiet.stop();
    expect(card.text).toContain('Kenellekään ei lähetettäisi muistutusta.');
    expect(lineOf(card, 'Aino Omistaja')).toBe('– ei ole vielä avannut Ennustetta Teamsissa');
    expect(card.buttons).toEqual(['Suunnittele uudelleen']);
  });

  it('lists people for whom Ennuste would be installed first, where that is allowed', async () => {
    const nothingYet = () => Promise.reject(new Error('Nothing is sent yet'));
    const installer = { install: nothingYet, findChat: nothingYet };
    const installs = await start({ installer });
    await installs.say(aino, 'ohje');
    const card = await installs.say(facilitator, 'muistuta');
    await installs.stop();
    expect(lineOf(card, 'Pekka Projekti', 2)).toBe('Ennuste asennetaan hänelle ensin');
    expect(lineOf(card, 'Aino Omistaja', 2)).not.toContain('asennetaan');
  });

  it('asks each person once, however many goals wait', async () => {
    const many = await start({ goals: [alone('yksi', 1, aino), alone('kaksi', 2, aino)] });
    await many.say(aino, 'ohje');
    const card = await many.say(facilitator, 'muistuta');
    await many.stop();
    expect(card.text).toContain('lähtisi yhdelle');
    expect(lineOf(card, 'Aino Omistaja')).toBe('odottaa vastausta: Tavoite yksi, Tavoite kaksi');
  });

  it('is not made for a month that has closed', async () => {
    bot.setClock(instant('2026-04-02T08:00:00.000Z'));
    expect((await plan()).text).toContain('on jo suljettu');
  });
});

describe('sending', () => {
  it('answers at once, with the run under way', async () => {
    const card = await send(await plan());
    expect(card.text).toContain('Lähetys on käynnissä.');
    expect(card.text).toContain('suunniteltu 3 · Yhteensä 3');
    expect(card.buttons).toEqual(['Päivitä tilanne', 'Peru loput']);
    expect(counts()).toEqual([0, 0, 0]);
  });

  it('sends one card to each waiting person and reports each; the totals add up to the plan', async () => {
    await answer('pekka', pekka);
    const card = await run();
    expect(card.text).toContain('lähetetty 2 · jätetty pois 1 · Yhteensä 3');
    expect(card.text).toContain('Lähettäjä Fanni Fasilitaattori');
    expect(lineOf(card, 'Aino Omistaja')).toMatch(/^✓ lähetetty /);
    expect(lineOf(card, 'Sirpa Sijainen')).toMatch(/^✓ lähetetty /);
    expect(lineOf(card, 'Pekka Projekti')).toBe('– kaikkiin tavoitteisiin on jo vastattu');
    expect(counts()).toEqual([1, 0, 1]);
  });

  it('shows who has answered since', async () => {
    const planned = await plan();
    await carryOut(planned);
    await answer('aino', aino);
    const { data } = planned.pressOf(sendButton(planned));
    const card = await bot.press(facilitator, { verb: 'show-run', data });
    expect(card.text).toContain('lähetetty 2 · vastattu 1 · Yhteensä 3');
    expect(lineOf(card, 'Aino Omistaja')).toMatch(/^✓ lähetetty .*, vastattu$/);
  });

  it('updates the message of the plan automatically', async () => {
    await send(await plan());
    await bot.settle();
    const rewritten = bot.connector.posted.findLast(
      ({ method, conversation }) => method === 'PUT' && conversation === `chat-${facilitator}`,
    );
    expect(cardIn(rewritten?.activity).text).toContain('Yhteensä 3');
    expect(cardIn(rewritten?.activity).text).not.toContain('Mitään ei ole vielä lähetetty');
  });

  it('pressed again sends nothing more, and says that it was sent', async () => {
    const planned = await plan();
    await carryOut(planned);
    const again = await send(planned);
    await bot.settle();
    expect(again.text).toContain('Kierros on jo lähetetty: Fanni Fasilitaattori');
    expect(again.text).toContain('lähetetty 3 · Yhteensä 3');
    expect(counts()).toEqual([1, 1, 1]);
  });

  it('pressed twice at once sends each person one message', async () => {
    const planned = await plan();
    await Promise.all([send(planned), send(planned)]);
    await bot.settle();
    expect(counts()).toEqual([1, 1, 1]);
  });

  it('of two plans at once sends each person one message', async () => {
    const [first, second] = [await plan(), await plan()];
    await Promise.all([send(first), send(second)]);
    await bot.settle();
    expect(counts()).toEqual([1, 1, 1]);
  });

  it('a second time on the same day skips everyone with the reason', async () => {
    await run();
    const card = await plan();
    expect(lineOf(card, 'Aino Omistaja')).toBe('– sai muistutuksen jo tänään');
    expect(card.buttons).toEqual(['Suunnittele uudelleen']);
  });

  it('on the next day sends again', async () => {
    await run();
    bot.setClock(instant('2026-03-11T08:00:00.000Z'));
    await run();
    expect(counts()).toEqual([2, 2, 2]);
  });

  it('skips a person who answered after the plan, with the reason', async () => {
    const planned = await plan();
    await answer('aino', aino);
    const card = await carryOut(planned);
    expect(card.text).toContain('lähetetty 2 · jätetty pois 1 · Yhteensä 3');
    expect(lineOf(card, 'Aino Omistaja')).toBe('– kaikkiin tavoitteisiin on jo vastattu');
    expect(counts()).toEqual([0, 1, 1]);
  });

  it('skips a person who left after the plan, with the reason and the remedy', async () => {
    const planned = await plan();
    await change(aino, { active: false });
    const card = await carryOut(planned);
    expect(lineOf(card, 'Aino Omistaja')).toBe('– ei ole enää palveluksessa');
    expect(lineOf(card, 'Aino Omistaja', 2)).toBe('Vaihda tavoitteen omistaja rekisterissä.');
    expect(counts()).toEqual([0, 1, 1]);
  });

  it('refuses once the month has closed', async () => {
    const planned = await plan();
    bot.setClock(instant('2026-04-01T08:00:00.000Z'));
    expect((await send(planned)).text).toContain('on jo suljettu');
    await bot.settle();
    expect(counts()).toEqual([0, 0, 0]);
  });

  it('records in the audit who planned and who sent', async () => {
    await run();
    const acts = (await bot.context.stores.audit('reminders')).map(({ act, by }) => [act, by]);
    expect(acts).toContainEqual(['plan-run', facilitator]);
    expect(acts.filter(([act]) => act === 'send-run')).toEqual([['send-run', facilitator]]);
  });
});

describe('one person’s failure', () => {
  it.each([
    ['not-installed', GONE, 'Ennustetta ei ole asennettu hänelle', 'Pyydä häntä asentamaan'],
    ['blocked', BLOCKED, 'hän on estänyt Ennusteen viestit', 'Pyydä häntä poistamaan esto'],
  ])(
    'as %s is shown with the remedy, and the others get their card',
    async (reason, body, words, remedy) => {
      bot.connector.fail(`chat-${aino}`, { status: 403, body });
      const card = await run();
      expect(card.text).toContain('epäonnistunut 1 · lähetetty 2 · Yhteensä 3');
      expect(lineOf(card, 'Aino Omistaja')).toBe(`✗ ${words}`);
      expect(lineOf(card, 'Aino Omistaja', 2)).toContain(remedy);
      expect((await conversationOf(aino))?.unreachable).toBe(reason);
      expect(counts()).toEqual([0, 1, 1]);
    },
  );

  it('that is temporary shows the time of the next try, and then the card is sent', async () => {
    bot.connector.fail(`chat-${aino}`, { status: 429 });
    const planned = await plan();
    const first = await carryOut(planned);
    bot.connector.recover(`chat-${aino}`);
    bot.setClock(instant('2026-03-10T08:10:00.000Z'));
    await bot.settle();
    const { data } = planned.pressOf(sendButton(planned));
    const second = await bot.press(facilitator, { verb: 'show-run', data });
    expect(lineOf(first, 'Aino Omistaja')).toMatch(/^Teams on ruuhkautunut; uusi yritys \d+\.\d+$/);
    expect(lineOf(second, 'Aino Omistaja')).toMatch(/^✓ lähetetty/);
    expect(counts()).toEqual([1, 1, 1]);
  });

  it('by a removed app skips the person in later runs until they are active again', async () => {
    bot.connector.fail(`chat-${aino}`, { status: 403, body: GONE });
    await run();
    bot.connector.recover(`chat-${aino}`);
    const card = await plan();
    await bot.say(aino, 'ohje');
    const afterMessage = await run();
    expect(lineOf(card, 'Aino Omistaja')).toBe('– Ennustetta ei ole asennettu hänelle');
    expect(lineOf(afterMessage, 'Aino Omistaja')).toMatch(/^✓ lähetetty/);
  });

  it('by a timeout is unclear, and is not retried the same day', async () => {
    await bot.stop();
    bot = await start({ sendTimeoutMs: 150 });
    for (const person of [aino, pekka]) await bot.say(person, 'ohje');
    bot.connector.silence(`chat-${aino}`);
    const card = await run();
    bot.connector.recover(`chat-${aino}`);
    const again = await plan();
    expect(lineOf(card, 'Aino Omistaja')).toBe('? epäselvä');
    expect(lineOf(card, 'Aino Omistaja', 2)).toContain('Tänään ei lähetetä uutta');
    expect(lineOf(card, 'Pekka Projekti')).toMatch(/^✓ lähetetty/);
    expect(lineOf(again, 'Aino Omistaja')).toBe('– sai muistutuksen jo tänään');
    expect(counts()).toEqual([0, 1, 0]);
  });
});

describe('a run for a part of the recipients', () => {
  const THEME = 'Teema';
  const TO = 'Kenelle';
  const TRIAL = 'Kokeilu';

  beforeEach(async () => {
    await bot.stop();
    bot = await start({
      goals: [
        alone('aino', 1, aino),
        { ...alone('pekka', 2, pekka), theme: 'toimivin-kaupunki', deputy: sirpa },
      ],
    });
    for (const person of [aino, pekka, sirpa]) await bot.say(person, 'ohje');
  });
  const planAgain = async (typed: Readonly<Record<string, string>>) => {
    const planned = await plan();
    return bot.press(facilitator, planned.pressOf('Suunnittele uudelleen', typed));
  };

  it('is planned by theme, and no one else has a row', async () => {
    const card = await planAgain({ [THEME]: 'toimivin-kaupunki' });
    expect(card.text).toContain('Rajaus: Toimivin kaupunki');
    expect(card.text).toContain('Pekka Projekti');
    expect(card.text).not.toContain('Aino Omistaja');
    expect(card.fields.get(THEME)).toBe('toimivin-kaupunki');
    await carryOut(card);
    expect(counts()).toEqual([0, 1, 0]);
  });

  it('is planned for people who were not reached yet', async () => {
    bot.connector.fail(`chat-${aino}`, { status: 403, body: GONE });
    await run();
    bot.connector.recover(`chat-${aino}`);
    await bot.say(aino, 'ohje');
    const card = await planAgain({ Keistä: 'not-reached' });
    expect(lineOf(card, 'Aino Omistaja')).toBe('odottaa vastausta: Tavoite aino');
    expect(card.text).not.toContain('Pekka Projekti');
  });

  it('goes to substitutes, with a button to answer', async () => {
    const card = await planAgain({ [TO]: 'substitutes' });
    expect(card.text).toContain('Kenelle: projektipäälliköt ja varahenkilöt');
    await carryOut(card);
    expect(cardIn(sentTo(sirpa)).text).toContain('Olet varahenkilö.');
    expect(cardIn(sentTo(sirpa)).buttons).toContain('Vastaan tässä kuussa: Tavoite pekka');
  });

  it('goes to the facilitators as a list', async () => {
    await carryOut(await planAgain({ [TO]: 'facilitators' }));
    const list = cardIn(sentTo(facilitator));
    expect(list.text).toContain('Ilman vastausta, maaliskuu 2026');
    expect(list.text).toContain('Tavoite aino');
    expect(list.text).toContain('Omistaja: Pekka Projekti');
  });

  it('as a test run goes to the tester, and no one counts as reminded', async () => {
    const card = await planAgain({ [TRIAL]: 'true' });
    expect(card.text).toContain('Kokeilu: kaikki kortit saa Fanni Fasilitaattori');
    await send(card);
    await bot.settle();
    const trial = cardIn(sentTo(facilitator));
    expect(trial.text).toContain('tämän kortin olisi saanut');
    expect(trial.buttons).toEqual([]);
    expect(counts()).toEqual([0, 0, 0]);
    expect(lineOf(await plan(), 'Aino Omistaja')).toBe('odottaa vastausta: Tavoite aino');
  });

  it('without a card’s fields is for everyone', async () => {
    const card = await bot.press(facilitator, {
      verb: 'plan-run',
      data: { v: 1, month: MARCH, theme: 7, who: {}, audience: 'all', redirect: 'yes' },
    });
    expect(card.text).toContain('Muistutus lähtisi 2 henkilölle');
  });

  it.each([
    ['an unknown theme', { theme: 'muu' }, 'ei ole mikään vuoden teemoista'],
    ['an unknown month', { month: '2026-07' }, 'ei ole avattu'],
    ['no month', { month: 'x' }, 'Kortti on vanhentunut'],
    ['another version', { v: 9 }, 'Kortti on vanhentunut'],
  ])('of %s is refused with the reason', async (_, over, words) => {
    const data = { v: 1, month: MARCH, ...over };
    expect((await bot.press(facilitator, { verb: 'plan-run', data })).text).toContain(words);
  });
});

describe('cancelling', () => {
  const cancel = async (card: SeenCard) => bot.press(facilitator, card.pressOf('Peru loput'));

  it('stops what has not been sent, and names who cancelled', async () => {
    const sent = await send(await plan());
    const card = await cancel(sent);
    await bot.settle();
    expect(card.text).toContain('Kierroksen perui Fanni Fasilitaattori');
    expect(card.text).toContain('jätetty pois 3 · Yhteensä 3');
    expect(lineOf(card, 'Aino Omistaja')).toBe('– kierros peruttiin ennen hänen vuoroaan');
    expect(counts()).toEqual([0, 0, 0]);
  });

  it('a second time says that it was cancelled', async () => {
    const sent = await send(await plan());
    await cancel(sent);
    expect((await cancel(sent)).text).toContain('Kierros on peruttu');
  });

  it('of a finished run says so and shows it', async () => {
    const sent = await send(await plan());
    await bot.settle();
    const card = await cancel(sent);
    expect(card.text).toContain('Kierros on jo valmis');
    expect(card.text).toContain('lähetetty 3 · Yhteensä 3');
  });

  it('is for facilitators', async () => {
    const sent = await send(await plan());
    const card = await bot.press(leader, sent.pressOf('Peru loput'));
    await bot.settle();
    expect(card.text).toContain('Sinulla ei ole oikeutta tähän');
    expect(counts()).toEqual([1, 1, 1]);
  });
});

it('shows a claim of a server that is sending, and leaves it alone', async () => {
  const id = runId('run-claimed');
  const { runs } = bot.context.stores;
  const at = bot.context.clock();
  const row = aDelivery({ run: id, person: aino, goals: [goalId('aino')] });
  await runs.plan(aRun({ id, sentBy: facilitator, sentAt: at }), [row], anAudit());
  const stored = await runs.delivery(MARCH, id, aino);
  const today = day('2026-03-10');
  const outcome = { kind: 'claimed', at, day: today, tries: 1 } as const;
  await runs.claim({ ...row, outcome }, stored?.version ?? '', aClaim({ day: today, run: id }));
  const data = { v: 1, run: id, month: MARCH };
  const card = await bot.press(facilitator, { verb: 'show-run', data });
  await bot.settle();
  expect(lineOf(card, 'Aino Omistaja')).toBe('lähetetään');
  expect(counts()).toEqual([0, 0, 0]);
});

describe('the reminder', () => {
  const cardTo = (person: PersonId) => cardIn(remindersTo(person)[0]?.activity);

  it('says what is asked until when, why me, and by whom', async () => {
    await run();
    const { text } = cardTo(aino);
    expect(text).toContain('Tavoite aino');
    expect(text).toContain('Vastaa viimeistään');
    expect(text).toContain('koska vastaat tavoitteesta');
    expect(text).toContain('Lähettäjä: Fanni Fasilitaattori');
    expect(text).not.toContain('Tavoite pekka');
  });

  it('is in its reader’s language', async () => {
    await change(sirpa, { language: 'sv' });
    await run();
    const swedish = wordsIn('sv').bot.myGoals;
    const card = cardTo(sirpa);
    expect(card.text).toContain('Tavoite sirpa');
    expect(card.buttons).toContain(swedish.updateGoal('Tavoite sirpa'));
    expect(card.text).toContain('Fanni Fasilitaattori');
    expect(card.text).not.toContain('Lähettäjä');
  });

  it('opens the form', async () => {
    await run();
    const form = await bot.press(aino, cardTo(aino).pressOf('Päivitä: Tavoite aino'));
    expect(form.buttons).toContain('Tallenna');
    expect([...form.fields.keys()]).toContain('Ennuste vuoden lopussa');
  });
});

describe('permissions', () => {
  const refused = 'Sinulla ei ole oikeutta tähän';

  it.each([
    ['owner', aino],
    ['leadership', leader],
  ])('%s may not plan', async (_, person) => {
    const card = await bot.say(person, 'muistuta');
    expect(card.text).toContain(refused);
    expect(await bot.context.stores.runs.list(MARCH)).toEqual([]);
  });

  it('nobody but a facilitator may send', async () => {
    const card = await bot.press(leader, (await plan()).pressOf('Lähetä 3 muistutusta'));
    expect(card.text).toContain(refused);
    expect(counts()).toEqual([0, 0, 0]);
  });

  it('a facilitator whose role was taken away after the plan may not send it', async () => {
    const planned = await plan();
    await change(facilitator, { roles: ['leadership'] });
    expect((await send(planned)).text).toContain(refused);
    expect(counts()).toEqual([0, 0, 0]);
  });

  it('another facilitator may send what one planned, and is named as the sender', async () => {
    const planned = await plan();
    await change(leader, { roles: ['facilitator'] });
    const card = await bot.press(leader, planned.pressOf(sendButton(planned)));
    expect(card.text).toContain('Lähettäjä Johanna Johtaja');
  });
});

it.each([
  ['an unknown run', { v: 1, run: 'run-x', month: '2026-03' }, 'Muistutuskierrosta ei löydy'],
  ['no run', { v: 1, month: '2026-03' }, 'Kortti on vanhentunut'],
  ['a path', { v: 1, run: '../x', month: '2026-03' }, 'Kortti on vanhentunut'],
  ['an object', { v: 1, run: {}, month: '2026-03' }, 'Kortti on vanhentunut'],
  ['no month', { v: 1, run: 'run-x', month: '2026-3' }, 'Kortti on vanhentunut'],
  ['another version', { v: 99, run: 'run-x', month: '2026-03' }, 'Kortti on vanhentunut'],
  ['nothing', {}, 'Kortti on vanhentunut'],
])('a press that names %s gets a plain answer', async (_, data, words) => {
  const card = await bot.press(facilitator, { verb: 'send-run', data });
  expect(card.text).toContain(words);
});
