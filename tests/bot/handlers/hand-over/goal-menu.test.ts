import type { Person } from '../../../../domain/common/person.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import { aGoal, anActor, aPerson, MARCH, PEOPLE } from '../../../support/fixtures/builders.ts';
import {
  seeCard,
  type PressedButton,
  type SeenCard,
} from '../../../support/drivers/card-driver.ts';
import { goalId, instant, personId } from '../../../support/fixtures/ids.ts';
import { isRecord } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';
import { savePerson } from '../../../../bot/usecases/people/save-person.ts';

const { owner, projectManager, deputy, leader, facilitator, outsider } = PEOPLE;
const GOAL = goalId('palvelutorit');
const OTHERS = goalId('muiden');
const TO = 'Kenelle';
const SCOPE = 'Kuinka pitkäksi aikaa';

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness({
    goals: [
      aGoal(),
      aGoal({
        id: OTHERS,
        order: 2,
        name: 'Muiden tavoite',
        owners: [leader],
        projectManagers: [],
      }),
    ],
  });
});
afterEach(() => bot.stop());

const hello = (person: PersonId) => bot.say(person, 'ohje');
const data = (verb: string, more: PressedButton['data'] = {}): PressedButton => ({
  verb,
  data: { v: 1, month: MARCH, ...more },
});
const open = (person: PersonId, verb: string, more: PressedButton['data'] = {}) =>
  bot.press(person, data(verb, more));
const ask = (person: PersonId, more: PressedButton['data']) =>
  open(person, 'ask-hand-over', { goal: GOAL, to: deputy, scope: 'month', ...more });

const handOvers = async () =>
  (await bot.context.stores.handOvers.list(MARCH)).map(({ value }) => value);
const owners = async () => (await bot.context.stores.goals.get(2026, GOAL))?.value.owners;
const acts = async () => (await bot.context.stores.audit(2026)).map(({ act }) => act);

/** The newest card sent to the person. */
function sentTo(person: PersonId): SeenCard {
  const last = bot.connector.posted.findLast((one) => one.conversation === `chat-${person}`);
  const attachments: unknown = last?.activity.attachments;
  const first: unknown = Array.isArray(attachments) ? attachments[0] : undefined;
  return seeCard(isRecord(first) ? first.content : undefined);
}

/** The owner asks the deputy to take over; returns the deputy's card. */
async function requestHandOver(scope: 'month' | 'for-good' = 'month'): Promise<SeenCard> {
  await hello(deputy);
  await hello(owner);
  await ask(owner, { scope });
  return sentTo(deputy);
}

async function accepted(scope: 'month' | 'for-good' = 'month'): Promise<SeenCard> {
  const card = await requestHandOver(scope);
  return bot.press(deputy, card.pressOf('Hyväksyn'));
}

const planned = async () => {
  const response = await bot.call(facilitator, 'POST', '/runs', { month: MARCH });
  const run: unknown = await response.json();
  return isRecord(run) && Array.isArray(run.deliveries) ? (run.deliveries as unknown[]) : [];
};
const planOf = async (person: PersonId) =>
  (await planned()).find(
    (one) => isRecord(one) && isRecord(one.person) && one.person.id === person,
  );

describe('the card for handing over', () => {
  it('offers the alternatives to answering, and the way back', async () => {
    const card = await open(owner, 'hand-on');
    expect(card.buttons).toEqual([
      'Muistuta myöhemmin',
      'Siirrä toiselle',
      'En ole oikea henkilö',
      'Miksi sain tämän?',
      'Omat tavoitteet',
    ]);
    const back = await bot.press(owner, card.pressOf('Omat tavoitteet'));
    expect(back.text).toContain('Palvelutorit');
  });

  it.each([
    ['without a month', { month: undefined }],
    ['of an older version', { v: 0 }],
  ])('is not drawn %s', async (_, more) => {
    expect((await open(owner, 'hand-on', more)).text).toContain('vanhentunut');
  });
});

describe('remind me later', () => {
  it('suppresses reminders before that working day, and not on it', async () => {
    const days = await bot.press(
      owner,
      (await open(owner, 'hand-on')).pressOf('Muistuta myöhemmin'),
    );
    const done = await bot.press(owner, days.pressOf('3 työpäivän kuluttua'));
    expect(done.text).toContain('13. maaliskuuta');
    expect(await planOf(owner)).toMatchObject({ outcome: { kind: 'skipped', reason: 'snoozed' } });
    bot.setClock(instant('2026-03-13T08:00:00.000Z'));
    expect(await planOf(owner)).toMatchObject({ outcome: { kind: 'planned' } });
    expect(await acts()).toContain('snooze');
  });

  it('applies to a run that was planned earlier, and the facilitator sees it', async () => {
    await hello(owner);
    const plan = await bot.say(facilitator, 'muistuta');
    await open(owner, 'snooze', { days: 1 });
    const under = await bot.press(facilitator, plan.pressOf('Lähetä muistutus'));
    await bot.settle();
    const result = await bot.press(facilitator, under.pressOf('Päivitä tilanne'));
    expect(result.text).toContain('pyysi muistutusta myöhemmin');
  });

  it('uses the newest of several requests', async () => {
    await open(owner, 'snooze', { days: 5 });
    await open(owner, 'snooze', { days: 1 });
    const storedSnoozes = await bot.context.stores.snoozes.list(MARCH);
    expect(storedSnoozes.map(({ value }) => value.until)).toEqual(['2026-03-11']);
  });

  it.each<[string, PersonId, PressedButton['data'], string]>([
    ['for a number of days that no button has', owner, { days: 400 }, 'vanhentunut'],
    ['for days in words', owner, { days: '3' }, 'vanhentunut'],
    ['by somebody without goals', facilitator, { days: 1 }, 'ei ole oikeutta'],
    ['for a month that was not opened', owner, { days: 1, month: '2026-05' }, 'ei ole avattu'],
  ])('is refused %s', async (_, person, more, words) => {
    expect((await open(person, 'snooze', more)).text).toContain(words);
    expect(await bot.context.stores.snoozes.list(MARCH)).toEqual([]);
  });

  it('is refused past the day on which the month closes', async () => {
    const closesOn = (await bot.context.stores.months.get(MARCH))?.value.closesOn;
    bot.setClock(instant(`${closesOn ?? ''}T08:00:00.000Z`));
    expect((await open(owner, 'snooze', { days: 1 })).text).toContain('aikaisempi päivä');
    expect(await bot.context.stores.snoozes.list(MARCH)).toEqual([]);
  });
});

describe('handing over for a month', () => {
  it('offers the deputy first by name, and no one who already answers', async () => {
    await hello(deputy);
    const form = await open(owner, 'hand-over');
    expect(form.text).toContain('Siirrä toiselle: Palvelutorit');
    const listed = JSON.stringify(form.card).match(/"title":"[^"]*"/g) ?? [];
    expect(listed.find((one) => one.includes('S'))).toContain('Sirpa Sijainen (varahenkilö)');
    expect(JSON.stringify(form.card)).not.toContain('Pekka Projekti');
    const done = await bot.press(
      owner,
      form.pressOf('Lähetä pyyntö', { [TO]: deputy, [SCOPE]: 'month' }),
    );
    expect(done.text).toContain('Pyyntö on lähetetty');
  });

  it('tells people with the same name apart by their title and unit', async () => {
    const keeper = anActor({ id: facilitator, roles: ['facilitator'] });
    const anna = { name: 'Anna Virtanen', unit: 'Kirjastot', title: 'Suunnittelija' };
    for (const person of [
      aPerson({ ...anna, id: personId(21) }),
      aPerson({ ...anna, id: personId(22), unit: 'Museot' }),
    ])
      await savePerson(bot.context, keeper, { person });
    const form = JSON.stringify((await open(owner, 'hand-over')).card);
    expect(form).toContain('"Anna Virtanen (Suunnittelija, Kirjastot)"');
    expect(form).toContain('"Anna Virtanen (Suunnittelija, Museot)"');
    expect(form).not.toContain('Sirpa Sijainen (Suunnittelija');
  });

  it('changes nothing before it is accepted', async () => {
    await requestHandOver();
    expect(await handOvers()).toMatchObject([{ from: owner, to: deputy, state: 'asked' }]);
    expect((await bot.say(deputy, 'omat tavoitteet')).text).not.toContain('Palvelutorit');
    expect(await planOf(owner)).toMatchObject({ outcome: { kind: 'planned' } });
  });

  it('lets the other person answer, and asks them instead of the owner', async () => {
    const stored = await accepted();
    expect(stored.text).toContain('Otit tavoitteen: Palvelutorit');
    expect(sentTo(owner).text).toContain('Sirpa Sijainen hyväksyi siirron: Palvelutorit');
    expect(await planOf(deputy)).toMatchObject({ outcome: { kind: 'planned' } });
    expect(await planOf(owner)).toBeUndefined();

    const goals = await bot.say(deputy, 'omat tavoitteet');
    const form = await bot.press(deputy, goals.pressOf('Päivitä: Palvelutorit'));
    const receipt = await bot.press(
      deputy,
      form.pressOf('Tallenna', {
        'Ennuste vuoden lopussa': 'uncertain',
        'Perustelu lyhyesti': 'Syksyn tila on vielä auki.',
        'Konsepti ja aikataulu': 'done',
        Tapahtumat: 'in-progress',
      }),
    );
    const row = await bot.context.stores.checkIns.row(MARCH, GOAL);
    expect(receipt.text).toContain('epävarma');
    expect(row?.value.answer?.answeredBy).toBe(deputy);
  });

  it('leaves the register as it is, and the owner may still answer', async () => {
    await accepted();
    expect(await owners()).toEqual([owner]);
    expect((await open(owner, 'open-check-in', { goal: GOAL })).buttons).toContain('Tallenna');
    expect(await acts()).toEqual(expect.arrayContaining(['ask-hand-over', 'accept-hand-over']));
  });

  it('shows the goal in the tab to the person who took it over', async () => {
    await bot.context.stores.goals.list(2026);
    await hello(facilitator);
    await hello(owner);
    await ask(owner, { to: facilitator });
    await bot.press(facilitator, sentTo(facilitator).pressOf('Hyväksyn'));
    const goal: unknown = await (await bot.call(facilitator, 'GET', `/goals/${GOAL}`)).json();
    expect(goal).toMatchObject({ may: { checkIn: true } });
  });

  it('cannot be handed on by the person who took it over', async () => {
    await accepted();
    await hello(leader);
    const refused = await bot.press(
      deputy,
      data('ask-hand-over', { goal: GOAL, to: leader, scope: 'month' }),
    );
    expect(refused.text).toContain('ei ole oikeutta');
    expect(await handOvers()).toHaveLength(1);
  });

  it('notifies the giver when it is declined, and another person can be asked', async () => {
    const card = await requestHandOver();
    await bot.press(deputy, card.pressOf('En voi ottaa'));
    expect(sentTo(owner).text).toContain('ei voinut ottaa tavoitetta');
    await hello(leader);
    await ask(owner, { to: leader });
    expect(await handOvers()).toMatchObject([{ to: leader, state: 'asked' }]);
    const late = await bot.press(deputy, card.pressOf('Hyväksyn'));
    expect(late.text).toContain('Mitään ei muutettu');
    expect(await handOvers()).toMatchObject([{ to: leader, state: 'asked' }]);
  });
});

describe('handing over for good', () => {
  it('changes the owner in the register once it is accepted', async () => {
    await requestHandOver('for-good');
    expect(await owners()).toEqual([owner]);
    await bot.press(deputy, sentTo(deputy).pressOf('Hyväksyn'));
    expect(await owners()).toEqual([deputy]);
    expect((await bot.say(owner, 'omat tavoitteet')).text).not.toContain('Palvelutorit');
    expect((await bot.say(deputy, 'omat tavoitteet')).text).toContain('Palvelutorit');
  });

  it('is accepted once, however often and fast the button is pressed', async () => {
    const card = await requestHandOver('for-good');
    const presses = await Promise.all(
      [1, 2, 3].map(() => bot.press(deputy, card.pressOf('Hyväksyn'))),
    );
    const took = presses.filter(({ text }) => text.includes('Otit tavoitteen'));
    const refused = presses.filter(({ text }) => text.includes('Mitään ei muutettu'));
    expect([took.length, refused.length]).toEqual([1, 2]);
    expect(await owners()).toEqual([deputy]);
    expect((await acts()).filter((act) => act === 'accept-hand-over')).toHaveLength(1);
  });

  it('is void when the giver no longer answers for the goal', async () => {
    const card = await requestHandOver('for-good');
    const found = await bot.context.stores.goals.get(2026, GOAL);
    const goal = aGoal({ owners: [leader] });
    const audit = { at: instant('2026-03-10T08:00:00.000Z'), by: facilitator, target: GOAL };
    await bot.context.stores.goals.save(goal, found?.version, [], { ...audit, act: 'save-goal' });
    expect((await bot.press(deputy, card.pressOf('Hyväksyn'))).text).toContain('ei enää ole');
    expect(await owners()).toEqual([leader]);
  });
});

describe('a hand-over that cannot be requested', () => {
  const left = aPerson({ id: personId(7), name: 'Lassi Lähtenyt', active: false });
  const register = (person: Person) =>
    savePerson(bot.context, anActor({ id: facilitator, roles: ['facilitator'] }), { person });

  it.each<[string, PersonId, PressedButton['data'], string]>([
    ['of a goal that is not yours', leader, {}, 'ei ole oikeutta'],
    ['of a goal that you may not see', owner, { goal: OTHERS }, 'ei löydy'],
    ['of an unknown goal', owner, { goal: 'ei-ole' }, 'ei löydy'],
    ['to yourself', owner, { to: owner }, 'itsellesi'],
    ['to somebody who answers already', owner, { to: projectManager }, 'voi jo vastata'],
    ['to somebody who left', owner, { to: left.id }, 'ei ole enää'],
    ['to somebody the register does not know', owner, { to: outsider }, 'ei löydy rekisteristä'],
    ['to somebody without a chat', owner, { to: leader }, 'ei voitu lähettää'],
    ['to nobody', owner, { to: '' }, 'Valitse henkilö'],
    ['for an odd time', owner, { scope: 'forever' }, 'Valitse henkilö'],
    ['in a month that was not opened', owner, { month: '2026-05' }, 'ei ole avattu'],
  ])('%s is refused plainly and stores nothing', async (_, person, more, words) => {
    await register(left);
    await hello(deputy);
    const before = await acts();
    expect((await ask(person, more)).text).toContain(words);
    expect(await handOvers()).toEqual([]);
    expect(await acts()).toEqual(before);
  });

  it('after the month closed is refused', async () => {
    await hello(deputy);
    bot.setClock(instant('2026-05-20T08:00:00.000Z'));
    expect((await ask(owner, {})).text).toContain('on jo suljettu');
    expect(await handOvers()).toEqual([]);
  });

  it('twice to the same person is refused', async () => {
    await requestHandOver();
    const before = bot.connector.posted.length;
    expect((await ask(owner, {})).text).toContain('samaa henkilöä on jo pyydetty');
    expect(bot.connector.posted).toHaveLength(before);
  });

  it('leaves nothing behind when Teams refuses the message', async () => {
    await hello(deputy);
    bot.connector.fail(`chat-${deputy}`, {
      status: 403,
      body: { error: { code: 'MessageWritesBlocked' } },
    });
    await hello(owner);
    expect((await ask(owner, {})).text).toContain('Pyyntö on lähetetty');
    expect(sentTo(owner).text).toContain('ei voitu lähettää');
    expect(await handOvers()).toEqual([]);
  });
});

describe('an answer to a hand-over', () => {
  it.each<[string, PersonId]>([
    ['the giver', owner],
    ['somebody else', leader],
    ['the facilitator', facilitator],
  ])('is not accepted from %s', async (_, person) => {
    const card = await requestHandOver();
    expect((await bot.press(person, card.pressOf('Hyväksyn'))).text).toContain('Mitään ei');
    expect(await handOvers()).toMatchObject([{ state: 'asked' }]);
  });

  it('is not accepted twice, nor withdrawn', async () => {
    const card = await requestHandOver();
    await bot.press(deputy, card.pressOf('Hyväksyn'));
    expect((await bot.press(deputy, card.pressOf('En voi ottaa'))).text).toContain(
      'on jo vastattu',
    );
    expect(await handOvers()).toMatchObject([{ state: 'accepted' }]);
  });

  it('is not accepted after the month closed', async () => {
    const card = await requestHandOver('for-good');
    bot.setClock(instant('2026-05-20T08:00:00.000Z'));
    expect((await bot.press(deputy, card.pressOf('Hyväksyn'))).text).toContain('suljettu');
    expect([await owners(), await handOvers()]).toMatchObject([[owner], [{ state: 'asked' }]]);
  });

  it.each([
    ['no giver', { from: 'x' }],
    ['another time', { askedAt: '2026-03-09T08:00:00.000Z' }],
    ['an unknown word', { answer: 'perhaps' }],
    ['an unknown goal', { goal: 'ei-ole' }],
  ])('with %s changes nothing', async (_, more) => {
    const { verb, data: sent } = (await requestHandOver()).pressOf('Hyväksyn');
    expect((await bot.press(deputy, { verb, data: { ...sent, ...more } })).text).toMatch(
      /vanhentunut|ei enää ole/,
    );
    expect(await handOvers()).toMatchObject([{ state: 'asked' }]);
  });
});

describe('a large register', () => {
  const NAME = 'Henkilön nimi tai sen osa';
  beforeEach(async () => {
    for (let index = 0; index < 101; index += 1)
      await bot.context.stores.people.save(
        aPerson({
          id: personId(100 + index),
          name: index < 20 ? `Åke Ö ${index}` : `Muu ${index}`,
        }),
        undefined,
        {
          at: instant('2026-03-01T08:00:00.000Z'),
          by: facilitator,
          act: 'save-person',
          target: 'x',
        },
      );
  });

  it('finds people by name, at most fifteen after the deputy', async () => {
    const form = await open(owner, 'hand-over');
    expect(JSON.stringify(form.card)).not.toContain('Åke');
    const found = await bot.press(owner, form.pressOf('Etsi nimellä', { [NAME]: 'AKE o' }));
    expect(JSON.stringify(found.card).match(/Åke Ö/g)).toHaveLength(15);
    expect(found.fields.get(NAME)).toBe('AKE o');
  });

  it('asks for two letters and keeps what was typed', async () => {
    const form = await open(owner, 'hand-over');
    const again = await bot.press(owner, form.pressOf('Etsi nimellä', { [NAME]: 'Å' }));
    expect(again.text).toContain('vähintään 2 kirjainta');
    expect(again.fields.get(NAME)).toBe('Å');
  });
});

describe('not the right person', () => {
  const NOTE = 'Viesti, esimerkiksi kuka voisi vastata (ei pakollinen)';
  const form = async () =>
    bot.press(owner, (await open(owner, 'hand-on')).pressOf('En ole oikea henkilö'));

  it('reaches the facilitators with the goal, the person and the note', async () => {
    await hello(facilitator);
    const note = 'Kysy [Sirpalta](https://paha.example).';
    const done = await bot.press(
      owner,
      (await form()).pressOf('Lähetä fasilitaattorille', { [NOTE]: note }),
    );
    expect(done.text).toContain('lähetetään fasilitaattoreille');
    const card = sentTo(facilitator);
    expect(card.text).toContain('Palvelutorit');
    expect(card.text).toContain('Aino Omistaja');
    expect(card.text).not.toContain('](https');
    expect(await bot.context.stores.audit(2026)).toContainEqual(
      expect.objectContaining({ act: 'not-the-right-person', by: owner, target: GOAL, note }),
    );
  });

  it('says that no one was reached, and is still stored', async () => {
    await hello(owner);
    await bot.press(owner, (await form()).pressOf('Lähetä fasilitaattorille'));
    expect(sentTo(owner).text).toContain('yhtäkään fasilitaattoria ei tavoitettu');
    expect(await acts()).toContain('not-the-right-person');
  });

  it.each([
    ['too long', 'x'.repeat(501), 'enintään 500'],
    ['with control characters', 'a\u0007b', 'ei voi näyttää'],
  ])('comes back with what was typed when it is %s', async (_, note, words) => {
    const card = await form();
    const again = await bot.press(
      owner,
      card.pressOf('Lähetä fasilitaattorille', { [NOTE]: note }),
    );
    expect(again.text).toContain(words);
    expect(again.fields.get(NOTE)).toBe(note);
    expect(await acts()).not.toContain('not-the-right-person');
  });

  it.each([
    ['of a goal that is not yours', leader, GOAL, 'ei ole oikeutta'],
    ['of a goal that you may not see', owner, OTHERS, 'ei löydy'],
  ])('is refused %s', async (_, person, goal, words) => {
    const card = await open(person, 'send-not-right-person', { goal, note: '' });
    expect(card.text).toContain(words);
    expect(await acts()).not.toContain('not-the-right-person');
  });
});

describe('why did I get this', () => {
  it('says that the person asked for it, and what they have to do with the goal', async () => {
    const card = await open(projectManager, 'why');
    expect(card.text).toContain('pyysit kortin itse');
    expect(card.text).toContain('Palvelutorit: olet projektipäällikkö');
    expect(card.buttons).toEqual(['Omat tavoitteet']);
  });

  it('has no heading of goals for a person without any', async () => {
    const card = await open(facilitator, 'why');
    expect(card.text).toContain('pyysit kortin itse');
    expect(card.text).not.toContain('Tavoitteesi');
    expect((await open(owner, 'why')).text).toContain('Tavoitteesi');
  });

  it('names the run and the person who sent it', async () => {
    await hello(owner);
    const plan = await bot.say(facilitator, 'muistuta');
    await bot.press(facilitator, plan.pressOf('Lähetä muistutus'));
    await bot.settle();
    const card = await open(owner, 'why');
    expect(card.text).toContain('lähetti Fanni Fasilitaattori');
    expect(card.text).toContain('Palvelutorit: olet omistaja');
  });

  it('names the person who handed the goal over', async () => {
    await accepted();
    expect((await open(deputy, 'why')).text).toContain('siirsi sinulle Aino Omistaja');
  });
});
