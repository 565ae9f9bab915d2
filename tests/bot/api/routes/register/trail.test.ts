import { chooseLanguage } from '../../../../../bot/usecases/people/choose-language.ts';
import { addMinutes } from '../../../../../domain/common/month.ts';
import { createApi, type Api } from '../../../../support/drivers/api-driver.ts';
import {
  aGoal,
  anActor,
  anAudit,
  aPerson,
  aThemeNotes,
  PEOPLE,
  someSettings,
} from '../../../../support/fixtures/builders.ts';
import { goalId, instant } from '../../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';

const { owner, outsider, facilitator } = PEOPLE;
const START = instant('2026-03-11T08:00:00.000Z');
const THEME = 'uudistuvat-palvelut';

let bot: Harness;
let api: Api;
let minutes = 0;
beforeEach(async () => {
  minutes = 0;
  bot = await startHarness({
    goals: [aGoal(), aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo' })],
  });
  api = await createApi(bot);
});
afterEach(() => bot.stop());

/** Each one minute after the previous one. */
const act = async (method: string, path: string, body: Json) => {
  bot.setClock(addMinutes(START, (minutes += 1)));
  const answer = await api(method, path, { as: facilitator, body });
  if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${answer.text ?? ''}`);
  return answer.body;
};
const trail = async (query = '', year = 2026): Promise<Json> =>
  (await api('GET', `/register/${year}/changes${query}`, { as: facilitator })).body;
const entriesIn = ({ entries }: Json): readonly Json[] =>
  Array.isArray(entries) ? entries.filter(isRecord) : [];

/** One change of every kind. */
async function changeEverything(): Promise<void> {
  const { theme: _theme, year: _year, keptBy: _by, keptAt: _at, ...notes } = aThemeNotes();
  const person = { id: outsider, name: 'Olli Uusi', roles: ['owner'], active: true };
  await act('PUT', `/people/${outsider}`, { person });
  const settings = { ...someSettings(), texts: { contact: { fi: 'palvelusihteeri' } } };
  await act('PUT', '/settings', { settings });
  await act('PUT', `/themes/${THEME}/2026`, notes);
  await act('PUT', '/goals/palvelutorit/check-ins/2026-03/excuse', { reason: 'Alkaa syksyllä' });
  await act('POST', '/months/2026-03/close', {});
  bot.setClock(addMinutes(START, (minutes += 1)));
  await chooseLanguage(bot.context, anActor({ id: owner }), 'sv');
}

it('includes people, settings, themes, months and excuses besides goals', async () => {
  await changeEverything();
  expect(entriesIn(await trail()).slice(0, 6)).toMatchObject([
    {
      act: 'save-person',
      by: { id: owner },
      person: { name: 'Aino Omistaja' },
      changes: [{ kind: 'person-language', to: 'sv' }],
    },
    { act: 'close-month', month: '2026-03' },
    {
      act: 'excuse',
      goal: { name: 'Palvelutorit' },
      month: '2026-03',
      note: 'Alkaa syksyllä',
    },
    {
      act: 'save-theme',
      theme: THEME,
      changes: [{ part: 'successes' }, { part: 'challenges' }, { part: 'indicators' }],
    },
    { act: 'save-settings', changes: [{ kind: 'settings', part: 'texts' }] },
    {
      act: 'save-person',
      person: { name: 'Olli Uusi' },
      changes: [{ kind: 'person-added', roles: ['owner'] }],
    },
  ]);
});

it.each([
  ['?what=goals', ['save-goal']],
  ['?what=people', ['save-person']],
  ['?what=settings', ['save-settings']],
  ['?what=themes', ['save-theme']],
  ['?what=months', ['close-month', 'excuse', 'open-month']],
  ['?goal=palvelutorit', ['excuse', 'save-goal']],
  [`?by=${owner}`, ['save-person']],
  [`?what=settings&by=${owner}`, []],
  ['?what=people&goal=palvelutorit', []],
])('is filtered by %s', async (query, acts) => {
  await changeEverything();
  const actNames = entriesIn(await trail(query)).map((entry) => String(entry.act));
  expect([...new Set(actNames)]).toEqual(acts);
});

it('offers everyone who has changed something as a filter', async () => {
  await changeEverything();
  const { people } = await trail();
  expect(people).toContainEqual({ id: owner, name: 'Aino Omistaja' });
});

it('pages over both in one order, without gaps or duplicates', async () => {
  const { stores } = bot.context;
  const before = entriesIn(await trail()).length;
  for (let index = 1; index <= 130; index += 1) {
    const entry = anAudit({
      at: addMinutes(START, index),
      act: index % 3 === 0 ? 'save-person' : 'save-goal',
      by: facilitator,
      target: index % 3 === 0 ? outsider : 'palvelutorit',
    });
    if (index % 3 !== 0) await stores.note(2026, entry);
    else {
      const found = await stores.people.get(outsider);
      await stores.people.save(aPerson({ id: outsider }), found?.version, entry);
    }
  }
  bot.setClock(addMinutes(START, 200));
  const instants: unknown[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: Json = await trail(after === '' ? '' : `?after=${after}`);
    instants.push(...entriesIn(page).map(({ at }) => at));
    after = typeof page.next === 'string' ? page.next : undefined;
  }
  expect(instants).toHaveLength(130 + before);
  expect(instants.slice(0, 130)).toEqual(
    Array.from({ length: 130 }, (_, index) => addMinutes(START, 130 - index)),
  );
});

it('lists people and settings in the year of the change, in the body’s time zone', async () => {
  const save = async (at: string, text: string) => {
    const found = await bot.context.stores.settings.get();
    bot.setClock(instant(at));
    const settings = { ...someSettings(), texts: { contact: { fi: text } } };
    const version = found?.version;
    const body = { settings, ...(version !== undefined && { version }) };
    await api('PUT', '/settings', { as: facilitator, body });
  };
  await save('2026-12-31T21:59:00.000Z', 'a');
  await save('2026-12-31T22:00:00.000Z', 'b');
  const actsIn = async (year: number) =>
    entriesIn(await trail('?what=settings', year)).map(({ at }) => at);
  expect(await actsIn(2026)).toEqual(['2026-12-31T21:59:00.000Z']);
  expect(await actsIn(2027)).toEqual(['2026-12-31T22:00:00.000Z']);
  expect(await actsIn(2099)).toEqual([]);
});

it('still reads rows whose differences are in a note', async () => {
  const note = 'name: Olli → Olli Uusi';
  const entry = anAudit({ at: START, act: 'save-person', target: outsider, note });
  await bot.context.stores.people.save(
    aPerson({ id: outsider, name: 'Olli Uusi' }),
    undefined,
    entry,
  );
  bot.setClock(addMinutes(START, 1));
  const [old] = entriesIn(await trail('?what=people'));
  expect(old).toMatchObject({ person: { name: 'Olli Uusi' }, note });
  expect(old).not.toHaveProperty('changes');
});
