import { aGoal, anOrganisation, MARCH, PEOPLE } from '../../support/fixtures/builders.ts';
import { goalId } from '../../support/fixtures/ids.ts';
import { countRows, type CountedRows } from '../../support/fakes/counted-rows.ts';
import { createMemoryRows } from '../../support/fakes/memory-rows.ts';
import { createMemoryStores } from '../../support/fakes/memory-stores.ts';
import type { PressedButton, SeenCard } from '../../support/drivers/card-driver.ts';
import { startHarness, type Harness } from '../../support/world/server-harness.ts';

const { owner, projectManager, deputy, leader, facilitator } = PEOPLE;
const GOAL = goalId('palvelutorit');
const MAX_REQUESTS = 6;

const ANSWER = {
  'Ennuste vuoden lopussa': 'uncertain',
  'Perustelu lyhyesti': 'Syksyn tila on vielä auki.',
  'Konsepti ja aikataulu': 'done',
  Tapahtumat: 'in-progress',
  'Valmiina / 4 tapahtumaa': '1',
  'Järjestetyt tapahtumat (tapahtumaa, tavoite 4)': '1',
};

let counted: CountedRows;
let bot: Harness;
beforeEach(async () => {
  counted = countRows(createMemoryRows());
  bot = await startHarness({ stores: createMemoryStores(anOrganisation().id, counted.rows) });
});
afterEach(() => bot.stop());

/** Returns the storage requests that `act` waits for. What follows its answer runs afterwards. */
async function requestsOf(act: () => Promise<unknown>): Promise<readonly string[]> {
  const { background } = bot.context;
  const held: (() => Promise<void>)[] = [];
  const start = jest.spyOn(background, 'start').mockImplementation((work) => {
    held.push(work);
  });
  counted.requests.length = 0;
  await act();
  const requests = [...counted.requests];
  start.mockRestore();
  held.forEach((work) => background.start(work));
  await background.idle();
  return requests;
}

const button = (verb: string, more: PressedButton['data'] = {}): PressedButton => ({
  verb,
  data: { v: 1, month: MARCH, ...more },
});

const openForm = async (person = owner): Promise<SeenCard> =>
  bot.press(person, button('open-check-in', { goal: GOAL }));

describe('a press waits for few storage requests', () => {
  beforeEach(async () => {
    for (const person of [owner, projectManager, deputy, leader, facilitator])
      await bot.say(person, 'ohje');
    await bot.context.background.idle();
  });

  const presses: readonly (readonly [name: string, press: () => Promise<() => Promise<SeenCard>>])[] =
    [
      ['my goals', async () => () => bot.press(owner, button('my-goals'))],
      ['open the form', async () => () => openForm()],
      [
        'submit a check-in',
        async () => {
          const form = await openForm();
          return () => bot.press(owner, form.pressOf('Tallenna', ANSWER));
        },
      ],
      [
        'correct another person’s check-in',
        async () => {
          await bot.press(projectManager, (await openForm()).pressOf('Tallenna', ANSWER));
          const form = await openForm();
          const again = { ...ANSWER, 'Perustelu lyhyesti': 'Tila on varmistunut.' };
          return () => bot.press(owner, form.pressOf('Tallenna', again));
        },
      ],
      ['nothing has changed', async () => () => bot.press(owner, button('nothing-changed'))],
    ];

  it.each(presses)('%s', async (name, prepare) => {
    const press = await prepare();
    let card: SeenCard | undefined;
    const requests = await requestsOf(async () => {
      card = await press();
    });
    console.log(name, requests.length, card?.text.slice(0, 100), requests);
    expect(requests.length).toBeLessThanOrEqual(MAX_REQUESTS);
  });
  it.each([
    ['ask', () => bot.press(owner, button('ask-hand-over', { goal: GOAL, to: deputy, scope: 'month' }))],
    ['hand-over', () => bot.press(owner, button('hand-over', { goal: GOAL }))],
    ['take-over', () => bot.press(deputy, button('take-over', { goal: GOAL }))],
    ['snooze', () => bot.press(owner, button('snooze', { days: 1 }))],
    ['wrong', () => bot.press(owner, button('send-not-right-person', { goal: GOAL, note: 'x' }))],
    ['wrongform', () => bot.press(owner, button('not-right-person', { goal: GOAL }))],
    ['why', () => bot.press(owner, button('why', { goal: GOAL }))],
    ['history', () => bot.press(owner, button('show-history', { goal: GOAL }))],
    ['status say', () => bot.say(leader, 'tilanne')],
    ['status say owner', () => bot.say(owner, 'tilanne')],
    ['language', () => bot.press(owner, button('choose-language', { language: 'sv' }))],
  ] as const)('%s', async (name, press) => {
    let card: SeenCard | undefined;
    const requests = await requestsOf(async () => {
      card = await press();
    });
    console.log(name, requests.length, card?.text.slice(0, 100), requests);
    expect(requests.length).toBeLessThanOrEqual(MAX_REQUESTS);
  });
});
