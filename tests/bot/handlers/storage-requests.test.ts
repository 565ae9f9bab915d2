import type { PersonId } from '../../../domain/common/ids.ts';
import {
  aDraft,
  aGoal,
  anOrganisation,
  aQuestion,
  anAudit,
  aSectionAnswer,
  MARCH,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { instant } from '../../support/fixtures/ids.ts';
import { countRows, type CountedRows } from '../../support/fakes/counted-rows.ts';
import { createMemoryRows } from '../../support/fakes/memory-rows.ts';
import { createMemoryStores } from '../../support/fakes/memory-stores.ts';
import type { PressedButton, SeenCard } from '../../support/drivers/card-driver.ts';
import { startHarness, type Harness } from '../../support/world/server-harness.ts';

const { owner, projectManager, deputy, leader, facilitator } = PEOPLE;
const GOAL = aGoal().id;
const ANSWER = {
  'Ennuste vuoden lopussa': 'uncertain',
  'Perustelu lyhyesti': 'Syksyn tila on vielä auki.',
  'Konsepti ja aikataulu': 'done',
  Tapahtumat: 'in-progress',
  'Valmiina / 4 tapahtumaa': '1',
  'Järjestetyt tapahtumat (tapahtumaa, tavoite 4)': '1',
};
const APRIL = { month: '2026-04' };

let counted: CountedRows;
let bot: Harness;
beforeEach(async () => {
  counted = countRows(createMemoryRows());
  bot = await startHarness({ stores: createMemoryStores(anOrganisation().id, counted.rows) });
  for (const person of [owner, projectManager, deputy, leader, facilitator])
    await bot.say(person, 'ohje');
});
afterEach(() => bot.stop());

interface Counted<Result> {
  readonly result: Result;
  readonly requests: readonly string[];
}

/** Counts the storage requests that the response waits for. What follows it runs afterwards. */
async function count<Result>(act: () => Promise<Result>): Promise<Counted<Result>> {
  const { background } = bot.context;
  const held: Parameters<typeof background.start>[0][] = [];
  const start = jest.spyOn(background, 'start').mockImplementation((work) => {
    held.push(work);
  });
  counted.requests.length = 0;
  const result = await act();
  const requests = [...counted.requests];
  start.mockRestore();
  held.forEach((work) => background.start(work));
  await background.idle();
  return { result, requests };
}

const button = (verb: string, more: PressedButton['data'] = {}): PressedButton => ({
  verb,
  data: { v: 1, month: MARCH, goal: GOAL, ...more },
});
const openForm = (person: PersonId = owner): Promise<SeenCard> =>
  bot.press(person, button('open-check-in'));
const save = async (person: PersonId, explanation: string): Promise<PressedButton> =>
  (await openForm(person)).pressOf('Tallenna', { ...ANSWER, 'Perustelu lyhyesti': explanation });

/** March is answered, and April is open. */
async function openApril(): Promise<void> {
  await bot.press(owner, await save(owner, 'Tila on auki.'));
  const days = { opensOn: '2026-04-01', dueOn: '2026-04-20', closesOn: '2026-04-30' };
  const opened = await bot.call(facilitator, 'POST', '/months', { ...APRIL, ...days });
  expect([opened.status, await opened.text()]).toEqual([201, expect.any(String)]);
  bot.setClock(instant('2026-04-10T08:00:00.000Z'));
  await bot.say(owner, 'ohje');
}

interface Press {
  readonly name: string;
  readonly requests: number;
  readonly by?: PersonId;
  readonly shows: string;
  readonly button: () => Promise<PressedButton>;
}

const PRESSES: readonly Press[] = [
  {
    name: 'my goals',
    requests: 2,
    shows: 'Palvelutorit',
    button: async () => button('my-goals'),
  },
  {
    name: 'open the form',
    requests: 6,
    shows: 'ensimmäinen vastaus',
    button: async () => button('open-check-in'),
  },
  {
    name: 'submit a check-in',
    requests: 6,
    shows: 'Tallennettu',
    button: () => save(owner, 'Tila on auki.'),
  },
  {
    name: 'correct the answer of another person',
    requests: 6,
    shows: 'Tallennettu',
    button: async () => {
      await bot.press(projectManager, await save(projectManager, 'Tila on auki.'));
      return save(owner, 'Tila on varmistunut.');
    },
  },
  {
    name: 'submit a form that is stale',
    requests: 6,
    shows: 'Aino',
    by: projectManager,
    button: async () => {
      const stale = await save(projectManager, 'Tila on auki.');
      await bot.press(owner, await save(owner, 'Tila on varmistunut.'));
      return stale;
    },
  },
  {
    name: 'nothing has changed',
    requests: 4,
    shows: 'nämä pitävät yhä',
    button: async () => {
      await openApril();
      return button('nothing-changed', APRIL);
    },
  },
  {
    name: 'confirm that nothing has changed',
    requests: 5,
    shows: 'Tallennettu',
    button: async () => {
      await openApril();
      const card = await bot.press(owner, button('nothing-changed', APRIL));
      return card.pressOf('Vahvista');
    },
  },
  {
    name: 'snooze',
    requests: 5,
    shows: '11. maaliskuuta',
    button: async () => button('snooze', { days: 1 }),
  },
  {
    name: 'choose a recipient',
    requests: 5,
    shows: 'Siirrä toiselle',
    button: async () => button('hand-over'),
  },
  {
    name: 'ask for a hand-over',
    requests: 6,
    shows: 'Pyyntö on lähetetty',
    button: async () => button('ask-hand-over', { to: deputy, scope: 'month' }),
  },
  {
    name: 'accept a hand-over',
    requests: 5,
    by: deputy,
    shows: 'Palvelutorit',
    button: async () => {
      await bot.press(owner, button('ask-hand-over', { to: deputy, scope: 'for-good' }));
      const asked = await bot.context.stores.handOvers.get(MARCH, GOAL, owner);
      const more = { from: owner, askedAt: asked?.value.askedAt, answer: 'accept' };
      return button('answer-hand-over', more);
    },
  },
  {
    name: 'take over',
    requests: 5,
    by: deputy,
    shows: 'Vastaat nyt',
    button: async () => button('take-over'),
  },
  {
    name: 'the form of the wrong person',
    requests: 5,
    shows: 'En ole oikea henkilö',
    button: async () => button('not-right-person'),
  },
  {
    name: 'not the right person',
    requests: 5,
    shows: 'lähetetään',
    button: async () => button('send-not-right-person', { note: 'Kuka?' }),
  },
  {
    name: 'answer a question',
    requests: 6,
    shows: 'Palvelutorit',
    button: async () => {
      const question = aQuestion({ goal: GOAL, year: 2026, askedBy: leader });
      await bot.context.stores.questions.save(question, undefined, anAudit());
      return button('answer-question', { question: question.id, year: 2026, answer: 'Kyllä.' });
    },
  },
  {
    name: 'why',
    requests: 4,
    shows: 'Miksi sain tämän',
    button: async () => button('why'),
  },
  {
    name: 'history',
    requests: 4,
    shows: 'Tavoitteen historia',
    button: async () => button('show-history'),
  },
  {
    name: 'status of the whole portfolio',
    requests: 3,
    by: leader,
    shows: 'Ennuste',
    button: async () => button('say', { command: 'status' }),
  },
  {
    name: 'status of one’s own goals',
    requests: 2,
    shows: 'Palvelutorit',
    button: async () => button('say', { command: 'status' }),
  },
];

/** While the settings are fresh. Otherwise one more request reads them. */
const MAX_REQUESTS = 6;

describe('a press waits for at most six storage requests', () => {
  it.each(PRESSES)('$name: $requests', async ({ button: prepare, by = owner, ...expected }) => {
    const pressing = await prepare();
    const { result, requests } = await count(() => bot.press(by, pressing));
    expect(result.text).toContain(expected.shows);
    if (requests.length !== expected.requests) throw new Error(requests.join('\n'));
    expect(requests.length).toBeLessThanOrEqual(MAX_REQUESTS);
  });

  it.each([
    ['', {}, 6],
    [', and two more to drop the draft that it names', { draft: 'edition-1' }, 8],
  ])('as a check-in in the tab does%s', async (_, draft, expected) => {
    await bot.context.stores.drafts.save(aDraft({ values: {} }), undefined);
    const { result, requests } = await count(() =>
      bot.call(owner, 'PUT', `/goals/${GOAL}/check-ins/${MARCH}`, {
        basedOn: 0,
        submission: 'abcdef12-0000-4000-8000-000000000001',
        sections: [aSectionAnswer()],
        ...draft,
      }),
    );
    expect([result.status, await result.text()]).toEqual([200, expect.any(String)]);
    if (requests.length !== expected) throw new Error(requests.join('\n'));
    expect(await bot.context.stores.drafts.get(owner, GOAL, MARCH)).toBeUndefined();
  });
});
