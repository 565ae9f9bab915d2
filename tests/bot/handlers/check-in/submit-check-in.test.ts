import {
  aGoal,
  anOrganisation,
  aPhase,
  aSubGoal,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { failRows } from '../../../support/fakes/failing-rows.ts';
import { createMemoryRows } from '../../../support/fakes/memory-rows.ts';
import { createMemoryStores } from '../../../support/fakes/memory-stores.ts';
import { goalId, instant } from '../../../support/fixtures/ids.ts';
import type { SeenCard } from '../../../support/drivers/card-driver.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, projectManager, leader, outsider } = PEOPLE;
const GOAL = goalId('palvelutorit');
const FORECAST = 'Ennuste vuoden lopussa';
const EXPLANATION = 'Perustelu lyhyesti';
const FIGURE = 'Järjestetyt tapahtumat (tapahtumaa, tavoite 4)';
const COUNT = 'Valmiina / 4 tapahtumaa';

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness();
});
afterEach(() => bot.stop());

const answer = {
  [FORECAST]: 'uncertain',
  [EXPLANATION]: 'Syksyn tila on vielä auki.',
  'Konsepti ja aikataulu': 'done',
  Tapahtumat: 'in-progress',
  [COUNT]: '1',
  [FIGURE]: '1',
};

async function openForm(person = owner): Promise<SeenCard> {
  const goals = await bot.say(person, 'omat tavoitteet');
  return bot.press(person, goals.pressOf('Päivitä: Palvelutorit'));
}

const board = async () => (await bot.context.stores.checkIns.row(MARCH, GOAL))?.value;
const history = () => bot.context.stores.checkIns.history(2026, GOAL);

describe('a check-in by card', () => {
  it('is stored on the board, in the history and in the audit, and becomes a receipt', async () => {
    const form = await openForm();
    const receipt = await bot.press(owner, form.pressOf('Tallenna', answer));
    expect(receipt.text).toContain('epävarma');
    expect(receipt.text).toContain('Syksyn tila on vielä auki.');
    expect((await board())?.answer?.sections[0]).toMatchObject({
      forecast: 'uncertain',
      indicators: [{ kind: 'number', indicator: 'i1', value: 1 }],
      phases: [
        { phase: 'p1', status: 'done' },
        { phase: 'p2', status: 'in-progress', count: 1 },
      ],
    });
    expect(await history()).toEqual([(await board())?.answer]);
    const audit = await bot.context.stores.audit(2026);
    expect(audit).toContainEqual(
      expect.objectContaining({ act: 'check-in', by: owner, target: GOAL }),
    );
  });

  it('rewrites the message whose button was pressed and answers with the same card', async () => {
    const form = await openForm();
    const receipt = await bot.press(owner, form.pressOf('Tallenna', answer), {
      replyToId: 'message-7',
    });
    const rewritten = bot.connector.posted.findLast((one) => one.method === 'PUT');
    expect(rewritten?.id).toBe('message-7');
    expect(rewritten?.activity).toMatchObject({ attachments: [{ content: receipt.card }] });
  });

  it('is stored and answered although the message cannot be rewritten', async () => {
    const form = await openForm();
    bot.connector.fail(`chat-${owner}`, { status: 403 });
    const receipt = await bot.press(owner, form.pressOf('Tallenna', answer));
    expect(receipt.text).toContain('epävarma');
    expect(await history()).toHaveLength(1);
  });

  it('starts the next form from the last answer', async () => {
    await bot.press(owner, (await openForm()).pressOf('Tallenna', answer));
    const goals = await bot.say(projectManager, 'omat tavoitteet');
    const form = await bot.press(projectManager, goals.pressOf('Korjaa: Palvelutorit'));
    expect(form.fields.get(FORECAST)).toBe('uncertain');
    expect(form.fields.get(FIGURE)).toBe('1');
    expect(form.fields.get(EXPLANATION)).toBe('Syksyn tila on vielä auki.');
  });

  it('accepts a decimal comma and a decimal point', async () => {
    const form = await openForm();
    await bot.press(owner, form.pressOf('Tallenna', { ...answer, [FIGURE]: '1 234,5' }));
    expect((await board())?.answer?.sections[0]?.indicators).toEqual([
      { kind: 'number', indicator: 'i1', value: 1234.5 },
    ]);
  });

  it('is on time until the due day and late after it', async () => {
    bot.setClock(instant('2026-03-22T08:00:00.000Z'));
    await bot.press(owner, (await openForm()).pressOf('Tallenna', answer));
    expect((await board())?.firstAnsweredOn).toBe('2026-03-22');
    expect((await bot.say(owner, 'omat tavoitteet')).text).toContain('vastattu myöhässä');
  });
});

describe('a second click', () => {
  it('stores once and shows the same receipt', async () => {
    const pressing = (await openForm()).pressOf('Tallenna', answer);
    const [first, second] = [await bot.press(owner, pressing), await bot.press(owner, pressing)];
    expect(second.text).toBe(first.text);
    expect(await history()).toHaveLength(1);
  });

  it('stores once when both arrive together', async () => {
    const pressing = (await openForm()).pressOf('Tallenna', answer);
    const both = await Promise.all([bot.press(owner, pressing), bot.press(owner, pressing)]);
    expect(both.map((one) => one.text.includes('Tallennettu'))).toEqual([true, true]);
    expect(await history()).toHaveLength(1);
  });
});

describe('a stale card', () => {
  it('shows what is stored now, keeps what was typed, and lets the person choose', async () => {
    const mine = await openForm(owner);
    const theirs = await openForm(projectManager);
    await bot.press(projectManager, theirs.pressOf('Tallenna', answer));
    const typed = { ...answer, [FORECAST]: 'will-be-met', [EXPLANATION]: 'Oma tekstini.' };
    const stale = await bot.press(owner, mine.pressOf('Tallenna', typed));
    expect(stale.text).toContain('Nyt tallessa: epävarma');
    expect(stale.text).toContain('Pekka Projekti');
    expect(stale.text).toContain('Ennuste: epävarma → toteutuu');
    expect(stale.buttons).toContain('Pidä tallessa oleva');
    expect(stale.fields.get(EXPLANATION)).toBe('Oma tekstini.');
    expect((await board())?.answer?.answeredBy).toBe(projectManager);

    await bot.press(owner, stale.pressOf('Tallenna omani'));
    expect((await board())?.answer).toMatchObject({ answeredBy: owner, revision: 2 });
    expect(await history()).toHaveLength(2);
  });

  it('refuses a replayed submit after a newer answer', async () => {
    const pressing = (await openForm()).pressOf('Tallenna', answer);
    await bot.press(owner, pressing);
    const form = await bot.press(
      owner,
      (await bot.say(owner, 'omat tavoitteet')).pressOf('Korjaa: Palvelutorit'),
    );
    await bot.press(owner, form.pressOf('Tallenna', { [FORECAST]: 'will-not-be-met' }));
    const replayed = await bot.press(owner, pressing);
    expect(replayed.text).toContain('Nyt tallessa: ei toteudu');
    expect(await history()).toHaveLength(2);
  });
});

describe('nothing is stored and everything typed comes back', () => {
  const typedValues = { ...answer, [EXPLANATION]: 'Tämän haluan säilyttää.' };

  it.each([
    ['an absurd figure', { [FIGURE]: '9'.repeat(20) }, 'Luku saa olla enintään'],
    ['a word for a figure', { [FIGURE]: 'paljon' }, 'Kirjoita luku numeroin'],
    ['a count below nothing', { [COUNT]: '-1' }, 'vähintään 0'],
    ['half a piece', { [COUNT]: '1,5' }, 'kokonaisluku'],
    ['10,000 characters', { [EXPLANATION]: 'x'.repeat(10_000) }, 'enintään 4000 merkkiä'],
    ['control characters', { [EXPLANATION]: 'a\u0007b' }, 'ei voi näyttää'],
    ['no explanation for an uncertain goal', { [EXPLANATION]: ' ' }, 'Tämä tarvitaan'],
    ['a forecast that is none', { [FORECAST]: 'splendid' }, 'Valitse yksi'],
  ])('for %s', async (_what, wrong, said) => {
    const form = await openForm();
    const back = await bot.press(owner, form.pressOf('Tallenna', { ...typedValues, ...wrong }));
    expect(back.text.replaceAll('\u00a0', '')).toContain(said.replaceAll(' 000', '000'));
    expect(back.text).toContain('Mitään ei tallennettu vielä');
    for (const [label, value] of Object.entries(wrong))
      if (label !== FORECAST) expect(back.fields.get(label)).toBe(value);
    if (!(EXPLANATION in wrong))
      expect(back.fields.get(EXPLANATION)).toBe(typedValues[EXPLANATION]);
    expect(await history()).toHaveLength(0);

    const corrected = await bot.press(owner, back.pressOf('Tallenna', typedValues));
    expect(corrected.text).toContain('Tallennettu');
  });

  it('for a month that has closed meanwhile', async () => {
    const form = await openForm();
    bot.setClock(instant('2026-04-02T08:00:00.000Z'));
    const back = await bot.press(owner, form.pressOf('Tallenna', typedValues));
    expect(back.text).toContain('on jo suljettu');
    expect(back.fields.get(EXPLANATION)).toBe(typedValues[EXPLANATION]);
    expect(back.buttons).not.toContain('Tallenna');
    expect(await history()).toHaveLength(0);
  });

  it('for a correction after the month has closed, while its receipt can be read', async () => {
    const receipt = await bot.press(owner, (await openForm()).pressOf('Tallenna', typedValues));
    bot.setClock(instant('2026-04-02T08:00:00.000Z'));
    const closed = await bot.press(owner, receipt.pressOf('Korjaa'));
    expect(closed.text).toContain('Tallennettu');
    expect(closed.buttons).not.toContain('Korjaa');
    expect(await history()).toHaveLength(1);
  });

  it('for a person who may read the goal but not answer', async () => {
    const form = await openForm();
    const back = await bot.press(leader, form.pressOf('Tallenna', typedValues));
    expect(back.text).toContain('Sinulla ei ole oikeutta tähän');
    expect(back.fields.get(EXPLANATION)).toBe(typedValues[EXPLANATION]);
    expect(await history()).toHaveLength(0);
  });

  it('for an unregistered user, who also sees nothing of the goal', async () => {
    const form = await openForm();
    const back = await bot.press(outsider, form.pressOf('Tallenna', typedValues));
    expect(back.text).toContain('Pyydä fasilitaattoria');
    expect(back.text).not.toContain('Palvelutorit');
    expect(await history()).toHaveLength(0);
  });

  it.each([
    ['another goal', { goal: 'salainen-tavoite' }, 'Tavoitetta ei löydy'],
    ['a month never opened', { month: '2026-09' }, 'ei ole avattu'],
    ['a goal that is no id', { goal: '../kuva' }, 'vanhentunut tai tuntematon'],
    ['a card of another version', { v: 99 }, 'Kortti on Ennusteen toisesta versiosta'],
    ['no submission', { submission: '' }, 'vanhentunut tai tuntematon'],
  ])('for %s in the payload', async (_what, change, said) => {
    const form = await openForm();
    const { verb, data } = form.pressOf('Tallenna', typedValues);
    const back = await bot.press(owner, { verb, data: { ...data, ...change } });
    expect(back.text).toContain(said);
    expect([back.text, ...back.fields.values()].join('\n')).toContain('Tämän haluan säilyttää');
    expect(await history()).toHaveLength(0);
  });

  it('for a verb that none of our cards has', async () => {
    const back = await bot.press(owner, { verb: 'toString', data: { v: 1 } });
    expect(back.text).toContain('vanhentunut tai tuntematon');
  });

  it('when storage fails: the card stays as it is, with a reference under it', async () => {
    await bot.stop();
    const failing = failRows(createMemoryRows());
    bot = await startHarness({
      stores: createMemoryStores(anOrganisation().id, failing.rows),
    });
    const form = await openForm();
    failing.failWhen((verb, key) => verb === 'write' && key.startsWith('history:'), new Error('x'));
    const answered = await bot.pressRaw(owner, form.pressOf('Tallenna', typedValues));
    failing.failWhen(() => false);
    expect(answered.type).toBe('application/vnd.microsoft.activity.message');
    expect(answered.value).toMatch(/tunnus [\w-]+/);
    expect(bot.logged.filter((line) => line.event === 'turn-fault')).toHaveLength(1);
    expect(await history()).toHaveLength(0);
  });
});

describe('a goal with sub-goals', () => {
  it('asks each of them, folded, and shows the worst', async () => {
    const tori = aGoal({
      phases: [],
      indicators: [],
      subGoals: [
        aSubGoal(),
        aSubGoal({ id: 'syksy', name: 'Syksyn tapahtuma', phases: [aPhase({ id: 'p2' })] }),
      ],
    });
    const harness = await startHarness({ goals: [tori] });
    const goals = await harness.say(owner, 'omat tavoitteet');
    const form = await harness.press(owner, goals.pressOf('Päivitä: Palvelutorit'));
    const { verb, data } = form.pressOf('Tallenna', {
      'Ennuste vuoden lopussa: Kevään tapahtuma': 'will-be-met',
      'Ennuste vuoden lopussa: Syksyn tapahtuma': 'will-not-be-met',
      'Perustelu lyhyesti: Syksyn tapahtuma': 'Tilaa ei saatu.',
    });
    const receipt = await harness.press(owner, {
      verb,
      data: { ...data, 'kevat.phases.p1.status': 'done', 'syksy.phases.p2.status': 'not-started' },
    });
    await harness.stop();
    expect(receipt.text).toContain('▲ ei toteudu');
    expect(receipt.text).toContain('Tilaa ei saatu.');
  });
});
