import { createApi, type Api } from '../../../../support/drivers/api-driver.ts';
import { addMinutes, type Instant } from '../../../../../domain/common/month.ts';
import { PEOPLE } from '../../../../support/fixtures/builders.ts';
import { instant } from '../../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';

const { owner, projectManager, leader, facilitator, outsider } = PEOPLE;
const START = instant('2026-03-11T08:00:00.000Z');

let bot: Harness;
let api: Api;
let now: Instant;
beforeEach(async () => {
  bot = await startHarness();
  api = await createApi(bot);
  now = START;
  bot.setClock(now);
});
afterEach(() => bot.stop());

const later = (minutes: number): void => {
  now = addMinutes(now, minutes);
  bot.setClock(now);
};
const entries = async (query = ''): Promise<readonly Json[]> => {
  const { body } = await api('GET', `/register/2026/changes${query}`, { as: facilitator });
  const list = body['entries'];
  return Array.isArray(list) ? list.filter(isRecord) : [];
};
const acts = async (query = '') => (await entries(query)).map(({ act }) => act);

it('tells who did what from where, for the chat, the API and a page of the tab', async () => {
  await bot.say(facilitator, 'muistuta');
  await api('POST', '/runs', { as: facilitator, body: { month: '2026-03' } });
  const token = await bot.tokenOf(facilitator);
  const response = await fetch(`${bot.url}/api/v1/people`, {
    headers: { authorization: `Bearer ${token}`, 'sec-fetch-site': 'same-origin' },
  });
  await response.text();
  expect(
    (await entries('?what=reminders')).map(({ act, origin }) => [act, origin]).toSorted(),
  ).toEqual([
    ['plan-run', 'api'],
    ['plan-run', 'chat'],
  ]);
  expect((await entries('?what=access')).map(({ act, origin }) => [act, origin])).toEqual([
    ['open-people', 'tab'],
  ]);
});

it('notes an opened list of people once in ten minutes, and each export', async () => {
  for (let count = 0; count < 3; count += 1) await api('GET', '/people', { as: leader });
  later(11);
  await api('GET', '/people', { as: leader });
  later(1);
  await api('GET', '/months/2026-03/answers.csv', { as: facilitator });
  later(1);
  await api('GET', '/months/2026-03/answers.csv', { as: facilitator });
  later(1);
  expect(await acts('?what=access')).toEqual([
    'export-answers',
    'export-answers',
    'open-people',
    'open-people',
  ]);
});

it('notes who searches another person, and not who searches themselves', async () => {
  await entries(`?person=${facilitator}`);
  expect(await acts('?what=access')).toEqual([]);
  await entries(`?by=${owner}`);
  later(1);
  const [noted] = await entries('?what=access');
  expect(noted).toMatchObject({ act: 'open-trail', person: { id: owner } });
});

it('notes a person who is not in the register once an hour, and no invalid token', async () => {
  for (let count = 0; count < 3; count += 1) await api('GET', '/me', { as: outsider });
  await bot.say(outsider, 'omat tavoitteet');
  await api('GET', '/me', { token: 'a.b.c' });
  await bot.context.background.idle();
  later(1);
  expect(await entries('?what=access')).toEqual([
    expect.objectContaining({ act: 'refuse-sign-in', by: { id: outsider, name: outsider } }),
  ]);
});

it('finds the entries of a person, a goal and days', async () => {
  await api('POST', '/runs', { as: facilitator, body: { month: '2026-03' } });
  later(24 * 60);
  const reason = { reason: 'Alkaa syksyllä' };
  await api('PUT', '/goals/palvelutorit/check-ins/2026-03/excuse', {
    as: facilitator,
    body: reason,
  });
  later(1);
  expect(await acts('?what=reminders')).toEqual(['plan-run']);
  expect(await acts('?goal=palvelutorit&since=2026-03-12&until=2026-03-12')).toEqual(['excuse']);
  expect(await acts('?since=2026-03-11&until=2026-03-11&what=months')).toEqual([]);
  expect(await acts(`?by=${projectManager}`)).toEqual([]);
});

it('exports the entries, and the export becomes one of them', async () => {
  await api('POST', '/runs', { as: facilitator, body: { month: '2026-03' } });
  const { text } = await api('GET', '/register/2026/changes.csv', {
    as: facilitator,
    language: 'en',
  });
  expect(text).toContain('Fanni Fasilitaattori,,by a program,planned a reminder run');
  later(1);
  expect(await acts('?what=access')).toEqual(['export-trail']);
});

it('is for facilitators alone', async () => {
  for (const as of [owner, leader]) {
    expect((await api('GET', '/register/2026/changes', { as })).status).toBe(403);
    expect((await api('GET', '/register/2026/changes.csv', { as })).status).toBe(403);
  }
  expect(await acts('?what=access')).toEqual([]);
});
