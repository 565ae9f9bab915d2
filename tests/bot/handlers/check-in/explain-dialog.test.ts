import { submitCheckIn } from '../../../../bot/usecases/check-in/submit-check-in.ts';
import {
  anActor,
  anOrganisation,
  aSectionAnswer,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { failRows } from '../../../support/fakes/failing-rows.ts';
import { createMemoryRows } from '../../../support/fakes/memory-rows.ts';
import { createMemoryStores } from '../../../support/fakes/memory-stores.ts';
import type { SeenCard } from '../../../support/drivers/card-driver.ts';
import { goalId, instant } from '../../../support/fixtures/ids.ts';
import { isRecord, objectsIn, type Json } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, projectManager, deputy, leader, outsider } = PEOPLE;
const GOAL = goalId('palvelutorit');
const EXPLANATION = 'Perustelu lyhyesti';
const DRAFT = '/goals/palvelutorit/check-ins/2026-03/draft';
const TYPED = 'Tilaa etsitään yhä, ja neuvottelut kestävät kesään.';

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness();
});
afterEach(() => bot.stop());

async function openForm(person = owner): Promise<SeenCard> {
  const goals = await bot.say(person, 'omat tavoitteet');
  const title = goals.buttons.find((one) => /^(Päivitä|Korjaa): Palvelutorit/.test(one));
  return bot.press(person, goals.pressOf(title ?? 'Päivitä: Palvelutorit'));
}

/** What Teams sends when the form's button is pressed. */
function dialogData(form: SeenCard): Json {
  const button = [...objectsIn(form.card)].find(({ type }) => type === 'Action.Submit');
  if (!isRecord(button?.data)) throw new Error('The form has no button for the dialog');
  return button.data;
}

async function invoke(name: string, value: unknown, person = owner): Promise<Json> {
  const response = await send(name, value, person);
  expect(response.status).toBe(200);
  const body: unknown = await response.json();
  return isRecord(body) ? body : {};
}

const send = (name: string, value: unknown, person = owner): Promise<Response> =>
  bot.post({
    type: 'invoke',
    name,
    value,
    channelId: 'msteams',
    serviceUrl: bot.connector.url,
    locale: 'fi-FI',
    from: { id: `29:${person}`, aadObjectId: person },
    recipient: { id: '28:bot' },
    conversation: { id: `chat-${person}`, conversationType: 'personal' },
  });

const fetchDialog = (data: unknown, person = owner) =>
  invoke('task/fetch', { data, context: { theme: 'default' } }, person);
const saveDraft = (person = owner) =>
  bot.call(person, 'PUT', DRAFT, { basedOn: 0, values: { 'goal.explanation': TYPED } });
/** Once what follows the last answer is done. */
async function stored() {
  await bot.context.background.idle();
  return bot.context.stores.drafts.get(owner, GOAL, MARCH);
}

describe('the dialog for long explanations', () => {
  it('opens as a page of the tab for those who answer', async () => {
    const form = await openForm();
    const page = '#/explain/palvelutorit/2026-03';
    for (const person of [owner, projectManager])
      expect(await fetchDialog(dialogData(form), person)).toEqual({
        task: {
          type: 'continue',
          value: {
            title: expect.stringContaining('Palvelutorit'),
            url: `https://ennuste.example.fi/tab/?host=teams${page}`,
            fallbackUrl: `https://ennuste.example.fi/tab/${page}`,
            width: 'large',
            height: 'large',
          },
        },
      });
  });

  it.each([
    ['somebody who may read the goal only', leader, 'Sinulla ei ole oikeutta tähän'],
    ['the deputy', deputy, 'Sinulla ei ole oikeutta tähän'],
    ['a stranger', outsider, 'Pyydä fasilitaattoria'],
  ])('gives %s the reason why it does not open', async (_who, person, said) => {
    const data = dialogData(await openForm());
    expect(await fetchDialog(data, person)).toEqual({
      task: { type: 'message', value: expect.stringContaining(said) },
    });
  });

  it.each([
    ['nothing at all', undefined, 'vanhentunut tai tuntematon'],
    ['a list', [1], 'vanhentunut tai tuntematon'],
    ['another dialog', { dialog: 'toString' }, 'vanhentunut tai tuntematon'],
    ['a goal that is no id', { goal: '../kuva' }, 'vanhentunut tai tuntematon'],
    ['a card of another version', { v: 99 }, 'vanhentunut tai tuntematon'],
    ['another goal', { goal: 'salainen-tavoite' }, 'Tavoitetta ei löydy'],
    ['a month never opened', { month: '2026-09' }, 'ei ole avattu'],
  ])('answers %s in words', async (_what, change, said) => {
    const data = dialogData(await openForm());
    const garbage = isRecord(change) ? { ...data, ...change } : change;
    expect(await fetchDialog(garbage)).toEqual({
      task: { type: 'message', value: expect.stringContaining(said) },
    });
  });

  it('does not open for a month that has closed', async () => {
    const data = dialogData(await openForm());
    bot.setClock(instant('2026-04-02T08:00:00.000Z'));
    expect(JSON.stringify(await fetchDialog(data))).toContain('on jo suljettu');
  });

  it('shows a reference when storage fails', async () => {
    await bot.stop();
    const failing = failRows(createMemoryRows());
    bot = await startHarness({ stores: createMemoryStores(anOrganisation().id, failing.rows) });
    const data = dialogData(await openForm());
    failing.failWhen((_verb, key) => key.startsWith('overview:goal'), new Error('damaged'));
    expect(JSON.stringify(await fetchDialog(data))).toMatch(/tunnus [\w-]+/);
  });

  it('only closes when its own button is pressed, whatever comes with it', async () => {
    for (const data of [{ goal: GOAL, month: MARCH }, undefined, 'x', { goal: 7 }]) {
      const response = await send('task/submit', { data });
      expect([response.status, response.headers.get('content-length')]).toEqual([200, '0']);
      expect(await response.text()).toBe('');
    }
    expect(bot.connector.posted).toHaveLength(0);
  });
});

describe('a draft of the dialog', () => {
  it('appears in the form, which says so', async () => {
    await saveDraft();
    const form = await openForm();
    expect(form.fields.get(EXPLANATION)).toBe(TYPED);
    expect(form.text).toMatch(/Luonnoksesi \(10\.3\.2026.*\) on mukana/);
  });

  it('is private to its author', async () => {
    await saveDraft();
    const form = await openForm(projectManager);
    expect(form.fields.get(EXPLANATION)).toBe('');
    expect(form.text).not.toContain('uonnoksesi');
  });

  it('is deleted once it is stored as the answer', async () => {
    await saveDraft();
    const form = await openForm();
    const receipt = await bot.press(owner, form.pressOf('Tallenna', answer()));
    expect(receipt.text).toContain(TYPED);
    expect(await stored()).toBeUndefined();
    expect((await openForm()).text).not.toContain('uonnoksesi');
  });

  it('stays when the form was stored without it, and is marked as older', async () => {
    const form = await openForm();
    await saveDraft();
    await bot.press(owner, form.pressOf('Tallenna', { ...answer(), [EXPLANATION]: 'Lyhyt.' }));
    expect((await stored())?.value.values).toEqual({ 'goal.explanation': TYPED });
    const again = await openForm();
    expect(again.fields.get(EXPLANATION)).toBe('Lyhyt.');
    expect(again.text).toContain('on vastattu sen jälkeen');
  });

  it('does not overwrite another person’s answer', async () => {
    await saveDraft();
    await submitCheckIn(bot.context, anActor({ id: projectManager }), {
      goal: GOAL,
      month: MARCH,
      basedOn: 0,
      submission: 'submission-1',
      sections: [aSectionAnswer()],
    });
    const form = await openForm();
    expect(form.fields.get(EXPLANATION)).toBe('Etenee suunnitellusti.');
    expect(form.text).toContain('on vastattu sen jälkeen');
  });

  it('does not prevent storing when it cannot be deleted', async () => {
    await saveDraft();
    const form = await openForm();
    Object.assign(bot.context.stores.drafts, { remove: () => Promise.reject(new Error('down')) });
    const receipt = await bot.press(owner, form.pressOf('Tallenna', answer()));
    expect(receipt.text).toContain(TYPED);
    expect(await stored()).toBeDefined();
    expect(bot.logged).toContainEqual(expect.objectContaining({ event: 'draft-not-dropped' }));
  });
});

const answer = () => ({
  'Ennuste vuoden lopussa': 'uncertain',
  'Konsepti ja aikataulu': 'done',
  Tapahtumat: 'in-progress',
  'Järjestetyt tapahtumat (tapahtumaa, tavoite 4)': '1',
});
