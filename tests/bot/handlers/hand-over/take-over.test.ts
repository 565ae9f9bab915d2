import type { PersonId } from '../../../../domain/common/ids.ts';
import {
  aCheckIn,
  aGoal,
  aHandOver,
  anAnsweredRow,
  anAudit,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { seeCard, type SeenCard } from '../../../support/drivers/card-driver.ts';
import { goalId, instant, month } from '../../../support/fixtures/ids.ts';
import { isRecord } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, projectManager, deputy, leader, facilitator } = PEOPLE;
const GOAL = goalId('palvelutorit');
const SECOND = goalId('toinen');

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness({
    goals: [
      aGoal(),
      aGoal({ id: SECOND, order: 2, name: 'Toinen tavoite', owners: [owner, leader] }),
    ],
  });
  for (const person of [owner, deputy]) await bot.say(person, 'ohje');
});
afterEach(() => bot.stop());

const take = (person: PersonId, more: Readonly<Record<string, unknown>> = {}) =>
  bot.press(person, { verb: 'take-over', data: { v: 1, month: MARCH, goal: GOAL, ...more } });
const handOvers = async () =>
  (await bot.context.stores.handOvers.list(MARCH)).map(({ value }) => value);

function sentTo(person: PersonId): SeenCard {
  const last = bot.connector.posted.findLast((one) => one.conversation === `chat-${person}`);
  const attachments: unknown = last?.activity.attachments;
  const first: unknown = Array.isArray(attachments) ? attachments[0] : undefined;
  return seeCard(isRecord(first) ? first.content : undefined);
}

/** The reminder for substitutes, as the deputy receives it. */
async function reminded(): Promise<SeenCard> {
  const plan = await bot.press(facilitator, {
    verb: 'plan-run',
    data: { v: 1, month: MARCH, audience: 'substitutes' },
  });
  const send = plan.buttons.find((title) => title.startsWith('Lähetä')) ?? '';
  await bot.press(facilitator, plan.pressOf(send));
  await bot.settle();
  return sentTo(deputy);
}

async function handed(from: PersonId, to: PersonId, state: 'accepted' | 'asked'): Promise<void> {
  const wish = aHandOver({ goal: GOAL, from, to, state });
  await bot.context.stores.handOvers.save(wish, undefined, anAudit());
}

describe('the deputy who answers this month', () => {
  it('chooses among the goals that wait, in the reminder', async () => {
    const card = await reminded();
    expect(card.text).toContain('Palvelutorit\nomistaja: Aino Omistaja');
    expect(card.text).toContain('Toinen tavoite\nomistaja: Aino Omistaja, Johanna Johtaja');
    const done = await bot.press(deputy, card.pressOf('Vastaan tässä kuussa', { Tavoite: SECOND }));
    expect(done.text).toContain('Vastaat nyt tavoitteesta Toinen tavoite');
    expect((await handOvers()).map(({ goal }) => goal)).toEqual([SECOND]);
  });

  it('gets it as if the owner had handed it over, and the form opens', async () => {
    const done = await take(deputy);
    expect(await handOvers()).toEqual([
      expect.objectContaining({ goal: GOAL, from: owner, to: deputy, state: 'accepted' }),
    ]);
    const form = await bot.press(deputy, done.pressOf('Päivitä'));
    expect(form.buttons).toContain('Tallenna');
    expect(await bot.context.stores.audit(2026)).toContainEqual(
      expect.objectContaining({ act: 'accept-hand-over', by: deputy, person: owner, target: GOAL }),
    );
  });

  it('is named to the owner, who has nothing to do', async () => {
    await take(deputy);
    expect(sentTo(owner).text).toContain('Varahenkilö Sirpa Sijainen vastaa tavoitteesta');
  });

  it('pressing again changes nothing and notifies no one twice', async () => {
    await Promise.all([take(deputy), take(deputy)]);
    const again = await take(deputy);
    expect(again.text).toContain('Vastaat nyt tavoitteesta Palvelutorit');
    expect(await handOvers()).toHaveLength(1);
    const notifications = bot.connector.posted.filter(
      ({ conversation, activity }) =>
        conversation === `chat-${owner}` && String(activity.summary).includes('Sirpa Sijainen'),
    );
    expect(notifications).toHaveLength(1);
  });

  it('replaces an unanswered request', async () => {
    await handed(owner, leader, 'asked');
    await take(deputy);
    expect(await handOvers()).toEqual([
      expect.objectContaining({ from: owner, to: deputy, state: 'accepted' }),
    ]);
  });

  it('sees who answered when another person was faster', async () => {
    const { checkIns } = bot.context.stores;
    const found = await checkIns.row(MARCH, GOAL);
    await checkIns.record(anAnsweredRow(aCheckIn()), found?.version ?? '', anAudit());
    const card = await take(deputy);
    expect(card.text).toContain('on jo vastattu: Aino Omistaja');
    expect(await handOvers()).toEqual([]);
  });
});

describe('no one takes over a goal', () => {
  it.each<[string, PersonId, string]>([
    ['who may see it but is not its deputy', leader, 'ei ole oikeutta'],
    ['who may not see it', PEOPLE.outsider, 'ei ole vielä lisätty'],
  ])('%s', async (_, person, words) => {
    expect((await take(person)).text).toContain(words);
    expect(await handOvers()).toEqual([]);
  });

  it('that the owner handed to another', async () => {
    await handed(owner, leader, 'accepted');
    expect((await take(deputy)).text).toContain('on jo siirretty');
    expect((await handOvers())[0]?.to).toBe(leader);
  });

  it('after the month has closed', async () => {
    bot.setClock(instant('2026-04-01T08:00:00.000Z'));
    expect((await take(deputy)).text).toContain('on jo suljettu');
    expect(await handOvers()).toEqual([]);
  });

  it.each([
    ['that is not there', { goal: 'muu' }, 'Tavoitetta ei löydy'],
    ['of a month that was not opened', { month: month('2026-04') }, 'ei ole avattu'],
    ['without a month', { month: undefined }, 'Kortti on vanhentunut'],
    ['by a card of another version', { v: 2 }, 'Kortti on vanhentunut'],
  ])('%s', async (_, more, words) => {
    expect((await take(deputy, more)).text).toContain(words);
    expect(await handOvers()).toEqual([]);
  });

  it('twice: a person who already answers for it is told so', async () => {
    expect((await take(projectManager)).text).toContain('Vastaat nyt tavoitteesta');
    expect(await handOvers()).toEqual([]);
  });
});
