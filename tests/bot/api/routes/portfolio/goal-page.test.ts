import type { PersonId } from '../../../../../domain/common/ids.ts';
import { createApi, type Api } from '../../../../support/drivers/api-driver.ts';
import {
  aCheckIn,
  aGoal,
  aHandOver,
  anAnsweredRow,
  anAudit,
  aPhase,
  aSectionAnswer,
  aSubGoal,
  MARCH,
  PEOPLE,
} from '../../../../support/fixtures/builders.ts';
import { goalId, instant } from '../../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';

const { owner, projectManager, deputy, leader, facilitator } = PEOPLE;

let bot: Harness;
let api: Api;
beforeEach(async () => {
  const none = { projectManagers: [], deputy };
  bot = await startHarness({
    goals: [
      aGoal({ id: goalId('kolmas'), order: 3, name: 'Kolmas', owners: [leader], ...none }),
      aGoal({ aim: 'Lähipalvelut', subGoals: [aSubGoal({ phases: [aPhase({ id: 'p3' })] })] }),
      aGoal({ id: goalId('toinen'), order: 2, name: 'Toinen' }),
    ],
  });
  api = await createApi(bot);
});
afterEach(() => bot.stop());

const read = async (goal = 'palvelutorit', as: PersonId = leader, query = '') =>
  (await api('GET', `/goals/${goal}${query}`, { as })).body;
const listIn = (list: unknown): readonly Json[] =>
  Array.isArray(list) ? list.filter(isRecord) : [];
const answer = (basedOn = 0, month = '2026-03') =>
  api('PUT', `/goals/palvelutorit/check-ins/${month}`, {
    as: owner,
    body: {
      basedOn,
      submission: `submission-${month}-${basedOn}`,
      sections: [
        aSectionAnswer(basedOn === 0 ? {} : { forecast: 'uncertain' }),
        aSectionAnswer({
          section: 'kevat',
          phases: [{ phase: 'p3', status: 'done' }],
          indicators: [],
        }),
      ],
    },
  });

it('shows what the register says of the goal', async () => {
  expect(await read()).toMatchObject({
    id: 'palvelutorit',
    year: 2026,
    order: 1,
    name: 'Palvelutorit',
    theme: { id: 'uudistuvat-palvelut', name: { fi: 'Uudistuvat palvelut' } },
    aim: 'Lähipalvelut',
    owners: [{ id: owner, name: 'Aino Omistaja' }],
    projectManagers: [{ id: projectManager }],
    deputy: { id: deputy, name: 'Sirpa Sijainen' },
    month: { month: '2026-03' },
    months: [{ month: '2026-03' }],
    sections: [
      { id: 'goal', phases: [{ id: 'p1' }, { id: 'p2' }], indicators: [{ id: 'i1' }] },
      { id: 'kevat', name: 'Kevään tapahtuma', description: 'Ensimmäinen neljästä' },
    ],
    may: { checkIn: false },
  });
});

it('leaves out what there is not', async () => {
  const goal = await read('toinen');
  for (const name of ['aim', 'archived', 'answer']) expect(goal).not.toHaveProperty(name);
  expect(goal).toMatchObject({ history: [] });
  const [section, ...others] = listIn(goal.sections);
  expect(others).toEqual([]);
  for (const name of ['name', 'description', 'answer']) expect(section).not.toHaveProperty(name);
  const { deputy: _, ...without } = aGoal({ id: goalId('neljas'), order: 4, name: 'Neljäs' });
  await bot.context.stores.goals.save(without, undefined, [], anAudit());
  expect(await read('neljas')).not.toHaveProperty('deputy');
});

it('names a theme that was removed by its id', async () => {
  const old = aGoal({ id: goalId('vanha'), order: 4, theme: 'vanha-teema' });
  await bot.context.stores.goals.save(old, undefined, [], anAudit());
  const name = { fi: 'vanha-teema', sv: 'vanha-teema', en: 'vanha-teema' };
  expect((await read('vanha')).theme).toEqual({ id: 'vanha-teema', name });
});

it('shows the answers of its own board only, newest first, with what changed', async () => {
  await answer();
  bot.setClock(instant('2026-03-11T08:00:00.000Z'));
  await answer(1);
  const goal = await read();
  const [by, month] = [{ id: owner, name: 'Aino Omistaja' }, '2026-03'];
  const newest = { month, revision: 2, by, at: '2026-03-11T08:00:00.000Z' };
  expect(goal).toMatchObject({
    answer: newest,
    sections: [{ answer: { forecast: 'uncertain' } }, { answer: { section: 'kevat' } }],
    standing: { standing: 'uncertain' },
    history: [
      { ...newest, forecast: 'uncertain', first: false },
      { month, revision: 1, forecast: 'will-be-met', first: true, changes: [] },
    ],
  });
  const [last, first] = listIn(goal.history);
  expect(last?.changes).not.toEqual([]);
  expect(first).not.toHaveProperty('reflection');
  expect((await read('toinen')).standing).toMatchObject({ standing: 'silent' });
});

it('describes each sub-goal in its own words', async () => {
  const second = aSubGoal({ id: 'syksy', name: 'Syksyn tapahtuma', description: 'Toinen' });
  const goal = aGoal({ id: goalId('neljas'), order: 4, subGoals: [aSubGoal(), second] });
  await bot.context.stores.goals.save(goal, undefined, [], anAudit());
  const [own, ...others] = listIn((await read('neljas')).sections);
  expect(own).not.toHaveProperty('description');
  expect(others).toMatchObject([
    { description: 'Ensimmäinen neljästä' },
    { description: 'Toinen' },
  ]);
});

it('shows what would have to happen, where an answer says so', async () => {
  const { checkIns } = bot.context.stores;
  const { id } = aGoal();
  const row = anAnsweredRow(aCheckIn({ goal: id, reflection: 'Tila löytyisi.' }));
  await checkIns.record(row, (await checkIns.row(MARCH, id))?.version ?? '', anAudit());
  expect(await read()).toMatchObject({ history: [{ reflection: 'Tila löytyisi.' }] });
});

it('shows nothing that was answered after the month', async () => {
  await answer();
  const april = { opensOn: '2026-04-01', dueOn: '2026-04-20', closesOn: '2026-04-30' };
  await api('POST', '/months', { as: facilitator, body: { month: '2026-04', ...april } });
  bot.setClock(instant('2026-04-10T08:00:00.000Z'));
  expect((await answer(0, '2026-04')).status).toBe(200);
  expect((await read('palvelutorit', leader, '?month=2026-03')).history).toHaveLength(1);
  expect((await read()).history).toHaveLength(2);
  expect(await read()).toMatchObject({ months: [{ month: '2026-03' }, { month: '2026-04' }] });
});

it.each<[string, Record<string, unknown>]>([
  ['palvelutorit', { place: { position: 1, of: 3 }, next: { id: 'toinen', name: 'Toinen' } }],
  [
    'toinen',
    {
      place: { position: 2, of: 3 },
      previous: { id: 'palvelutorit', name: 'Palvelutorit' },
      next: { id: 'kolmas', name: 'Kolmas' },
    },
  ],
  ['kolmas', { place: { position: 3, of: 3 }, previous: { id: 'toinen', name: 'Toinen' } }],
])('%s has its place among the goals that the reader sees', async (id, expected) => {
  const { place, previous, next } = await read(id);
  const found = {
    place,
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
  expect(found).toEqual(expected);
});

it('counts only what the reader sees, and lets those who answer check in', async () => {
  expect(await read('toinen', owner)).toMatchObject({
    place: { position: 2, of: 2 },
    may: { checkIn: true },
  });
});

it('is open to a person who took the goal over, to read and to answer', async () => {
  const handOver = aHandOver({ goal: goalId('kolmas'), from: leader, to: owner });
  await bot.context.stores.handOvers.save(handOver, undefined, anAudit());
  expect(await read('kolmas', owner)).toMatchObject({ id: 'kolmas', may: { checkIn: true } });
});

it.each([
  ['a goal that is not there', 'puuttuu', leader],
  ['a goal that the reader may not see', 'kolmas', owner],
])('is refused alike for %s', async (_, id, as) => {
  expect(await read(id, as)).toMatchObject({ code: 'goal-not-found' });
});
