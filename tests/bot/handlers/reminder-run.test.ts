import { wordsIn } from '../../../i18n/words.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { Person } from '../../../domain/person.ts';
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
} from '../../support/builders.ts';
import { seeCard, type SeenCard } from '../../support/card-driver.ts';
import { day, goalId, instant, runId } from '../../support/ids.ts';
import { isRecord } from '../../support/json.ts';
import { startHarness, type Harness, type HarnessOptions } from '../../support/server-harness.ts';

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
const send = (card: SeenCard) => bot.press(facilitator, card.pressing(sendButton(card)));
const run = async () => send(await plan());

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

/** The line under the person's name. */
function lineOf(card: SeenCard, name: string): string {
  const lines = card.text.split('\n');
  return lines[lines.indexOf(name) + 1] ?? '';
}

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
  it('tells exactly who would get what, who not and why, and sends nothing', async () => {
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

  it('tells of people who have never opened Ennuste', async () => {
    const quiet = await start();
    const card = await quiet.say(facilitator, 'muistuta');
    await quiet.stop();
    expect(card.text).toContain('Kenellekään ei lähetettäisi muistutusta.');
    expect(lineOf(card, 'Aino Omistaja')).toBe('– ei ole vielä avannut Ennustetta Teamsissa');
    expect(card.buttons).toEqual([]);
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
  it('sends one card to each who waits and tells of each', async () => {
    await answer('pekka', pekka);
    const card = await run();
    expect(card.text).toContain('Lähetetty 2/2');
    expect(card.text).toContain('Lähettäjä Fanni Fasilitaattori');
    expect(lineOf(card, 'Aino Omistaja')).toMatch(/^✓ lähetetty /);
    expect(lineOf(card, 'Sirpa Sijainen')).toMatch(/^✓ lähetetty /);
    expect(lineOf(card, 'Pekka Projekti')).toBe('– kaikkiin tavoitteisiin on jo vastattu');
    expect(counts()).toEqual([1, 0, 1]);
  });

  it('keeps the result in the message of the plan, so that it is there after a reload', async () => {
    const card = await run();
    const rewritten = bot.connector.posted.findLast(({ method }) => method === 'PUT');
    const attachments: unknown = rewritten?.activity.attachments;
    const first: unknown = Array.isArray(attachments) ? attachments[0] : undefined;
    expect(seeCard(isRecord(first) && first.content).text).toBe(card.text);
  });

  it('pressed again sends nothing more', async () => {
    const planned = await plan();
    await send(planned);
    const again = await send(planned);
    expect(again.text).toContain('Lähetetty 3/3');
    expect(counts()).toEqual([1, 1, 1]);
  });

  it('pressed twice at once sends each person one message', async () => {
    const planned = await plan();
    await Promise.all([send(planned), send(planned)]);
    expect(counts()).toEqual([1, 1, 1]);
  });

  it('of two plans at once sends each person one message', async () => {
    const [first, second] = [await plan(), await plan()];
    await Promise.all([send(first), send(second)]);
    expect(counts()).toEqual([1, 1, 1]);
  });

  it('a second time on the same day skips everybody with the reason', async () => {
    await run();
    const card = await plan();
    expect(lineOf(card, 'Aino Omistaja')).toBe('– sai muistutuksen jo tänään');
    expect(card.buttons).toEqual([]);
  });

  it('on the next day sends again', async () => {
    await run();
    bot.setClock(instant('2026-03-11T08:00:00.000Z'));
    await run();
    expect(counts()).toEqual([2, 2, 2]);
  });

  it('skips with the reason whoever answered after the plan', async () => {
    const planned = await plan();
    await answer('aino', aino);
    const card = await send(planned);
    expect(card.text).toContain('Lähetetty 2/3');
    expect(lineOf(card, 'Aino Omistaja')).toBe('– kaikkiin tavoitteisiin on jo vastattu');
    expect(counts()).toEqual([0, 1, 1]);
  });

  it('skips with the reason whoever left after the plan', async () => {
    const planned = await plan();
    await change(aino, { active: false });
    const card = await send(planned);
    expect(lineOf(card, 'Aino Omistaja')).toBe('– ei ole enää palveluksessa');
    expect(counts()).toEqual([0, 1, 1]);
  });

  it('refuses once the month has closed', async () => {
    const planned = await plan();
    bot.setClock(instant('2026-04-01T08:00:00.000Z'));
    expect((await send(planned)).text).toContain('on jo suljettu');
    expect(counts()).toEqual([0, 0, 0]);
  });

  it('leaves who planned and who sent in the audit', async () => {
    await run();
    const acts = (await bot.context.stores.audit(2026)).map(({ act, by }) => [act, by]);
    expect(acts).toContainEqual(['plan-run', facilitator]);
    expect(acts.filter(([act]) => act === 'send-run')).toEqual([['send-run', facilitator]]);
  });
});

describe('one person’s failure', () => {
  it.each([
    ['not-installed', GONE, 'Ennustetta ei ole asennettu hänelle'],
    ['blocked', BLOCKED, 'hän on estänyt Ennusteen viestit'],
  ])('as %s is told and marked; the others get theirs', async (reason, body, words) => {
    bot.connector.fail(`chat-${aino}`, { status: 403, body });
    const card = await run();
    expect(card.text).toContain('Lähetetty 2/3');
    expect(lineOf(card, 'Aino Omistaja')).toBe(`✗ ${words}`);
    expect((await conversationOf(aino))?.unreachable).toBe(reason);
    expect(counts()).toEqual([0, 1, 1]);
  });

  it('gives the claim back, so that a later run of the day tries again', async () => {
    bot.connector.fail(`chat-${aino}`, { status: 429 });
    const first = await run();
    bot.connector.heal(`chat-${aino}`);
    const second = await run();
    expect(lineOf(first, 'Aino Omistaja')).toBe(
      '✗ Teams oli ruuhkautunut; yritä myöhemmin uudelleen',
    );
    expect(lineOf(second, 'Aino Omistaja')).toMatch(/^✓ lähetetty/);
    expect(counts()).toEqual([1, 1, 1]);
  });

  it('of an app removed is skipped in later runs until they are heard of again', async () => {
    bot.connector.fail(`chat-${aino}`, { status: 403, body: GONE });
    await run();
    bot.connector.heal(`chat-${aino}`);
    const card = await plan();
    await bot.say(aino, 'ohje');
    const heard = await run();
    expect(lineOf(card, 'Aino Omistaja')).toBe('– ei ole vielä avannut Ennustetta Teamsissa');
    expect(lineOf(heard, 'Aino Omistaja')).toMatch(/^✓ lähetetty/);
  });

  it('without an answer in time is unknown, and is not tried again the same day', async () => {
    await bot.stop();
    bot = await start({ sendTimeoutMs: 150 });
    for (const person of [aino, pekka]) await bot.say(person, 'ohje');
    bot.connector.silence(`chat-${aino}`);
    const card = await run();
    bot.connector.heal(`chat-${aino}`);
    const again = await plan();
    expect(lineOf(card, 'Aino Omistaja')).toContain('jäi epäselväksi');
    expect(lineOf(card, 'Pekka Projekti')).toMatch(/^✓ lähetetty/);
    expect(lineOf(again, 'Aino Omistaja')).toBe('– sai muistutuksen jo tänään');
    expect(counts()).toEqual([0, 1, 0]);
  });

  it('of our own making is logged, and the others get theirs', async () => {
    const { messenger } = bot.context;
    const broken: typeof messenger = {
      ...messenger,
      send: (to, message) =>
        to.person === aino ? Promise.reject(new Error('bug')) : messenger.send(to, message),
    };
    Object.assign(bot.context, { messenger: broken });
    await run();
    expect(counts()).toEqual([0, 1, 1]);
    expect(bot.logged).toContainEqual(
      expect.objectContaining({ event: 'delivery-fault', person: aino, message: 'bug' }),
    );
  });
});

describe('after a crash between claiming and recording', () => {
  const id = runId('run-crashed');
  const pressing = { verb: 'send-run', data: { v: 1, run: id, month: MARCH } };

  beforeEach(async () => {
    const { runs } = bot.context.stores;
    const planned = [aino, pekka].map((person) =>
      aDelivery({ run: id, person, goals: [goalId(person === aino ? 'aino' : 'pekka')] }),
    );
    await runs.plan(aRun({ id, plannedAt: bot.context.clock() }), planned, anAudit());
    const stored = await runs.delivery(MARCH, id, aino);
    await runs.claim(
      aDelivery({
        run: id,
        person: aino,
        goals: [goalId('aino')],
        outcome: { kind: 'claimed', at: bot.context.clock() },
      }),
      stored?.version ?? '',
      aClaim({ day: day('2026-03-10') }),
    );
  });

  it('a fresh claim is left alone: somebody may be sending', async () => {
    const card = await bot.press(facilitator, pressing);
    expect(lineOf(card, 'Aino Omistaja')).toBe('lähetetään');
    expect(card.buttons).toContain('Päivitä tilanne ja lähetä loput');
    expect(counts()).toEqual([0, 1, 0]);
  });

  it('an old claim becomes unknown and is not sent again; what was left is sent', async () => {
    bot.setClock(instant('2026-03-10T08:03:00.000Z'));
    const card = await bot.press(facilitator, pressing);
    expect(lineOf(card, 'Aino Omistaja')).toContain('jäi epäselväksi');
    expect(lineOf(card, 'Pekka Projekti')).toMatch(/^✓ lähetetty/);
    expect(counts()).toEqual([0, 1, 0]);
  });
});

describe('the reminder', () => {
  const cardTo = (person: PersonId): SeenCard => {
    const attachments: unknown = remindersTo(person)[0]?.activity.attachments;
    const first: unknown = Array.isArray(attachments) ? attachments[0] : undefined;
    return seeCard(isRecord(first) ? first.content : undefined);
  };

  it('says what is asked until when, why me, and by whom', async () => {
    await run();
    const { text } = cardTo(aino);
    expect(text).toContain('Tavoite aino');
    expect(text).toContain('Vastaa viimeistään');
    expect(text).toContain('koska olet tavoitteen omistaja');
    expect(text).toContain('Lähettäjä: Fanni Fasilitaattori');
    expect(text).not.toContain('Tavoite pekka');
  });

  it('is in its reader’s language', async () => {
    await change(sirpa, { language: 'sv' });
    await run();
    const said = wordsIn('sv').bot.myGoals;
    const card = cardTo(sirpa);
    expect(card.text).toContain('Tavoite sirpa');
    expect(card.buttons).toContain(said.updateGoal('Tavoite sirpa'));
    expect(card.text).toContain('Fanni Fasilitaattori');
    expect(card.text).not.toContain('Lähettäjä');
  });

  it('opens the form', async () => {
    await run();
    const form = await bot.press(aino, cardTo(aino).pressing('Päivitä: Tavoite aino'));
    expect(form.buttons).toContain('Tallenna');
    expect([...form.fields.keys()]).toContain('Ennuste vuoden lopussa');
  });
});

describe('who may', () => {
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
    const card = await bot.press(leader, (await plan()).pressing('Lähetä 3 muistutusta'));
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
    const card = await bot.press(leader, planned.pressing(sendButton(planned)));
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
])('a press that names %s is answered plainly', async (_, data, words) => {
  const card = await bot.press(facilitator, { verb: 'send-run', data });
  expect(card.text).toContain(words);
});
