import { createApi, type Api } from '../../../../support/drivers/api-driver.ts';
import { aGoal, anAudit, aPerson, MARCH, PEOPLE } from '../../../../support/fixtures/builders.ts';
import { goalId } from '../../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';

const { owner, projectManager, deputy, leader, facilitator } = PEOPLE;

const goals = [
  aGoal({ projectManagers: [projectManager] }),
  aGoal({
    id: goalId('varaamo'),
    order: 2,
    name: 'Varaamo',
    theme: 'toimivin-kaupunki',
    owners: [leader],
    projectManagers: [],
  }),
];

let bot: Harness;
let api: Api;
beforeEach(async () => {
  bot = await startHarness({ goals });
  api = await createApi(bot);
  for (const person of [owner, projectManager, deputy, leader, facilitator])
    await bot.say(person, 'ohje');
});
afterEach(() => bot.stop());

const as = facilitator;
const plan = async (body: object = {}) => {
  const { body: run } = await api('POST', '/runs', { as, body });
  return `/runs/2026-03/${String(run.id)}`;
};
const read = async (path: string) => (await api('GET', path, { as })).body;

describe('a run by the API', () => {
  it('is planned, sent off once, and carried out', async () => {
    const path = await plan();
    const sent = await api('POST', `${path}/send`, { as });
    const again = await api('POST', `${path}/send`, { as, language: 'en' });
    await bot.settle();
    expect(sent.status).toBe(200);
    expect(again).toMatchObject({ status: 409, body: { code: 'run-already-sent' } });
    expect(again.body.detail).toContain('Fanni Fasilitaattori');
    expect(await read(path)).toMatchObject({ totals: { sent: 2, planned: 0 } });
    expect(await read('/runs')).toMatchObject({ runs: [{ totals: { sent: 2 } }] });
  });

  it('counts a person who answers as answered', async () => {
    const path = await plan();
    await api('POST', `${path}/send`, { as });
    await bot.settle();
    const excuse = { as, body: { reason: 'Alkaa syksyllä' } };
    await api('PUT', '/goals/varaamo/check-ins/2026-03/excuse', excuse);
    expect(await read(`${path}?state=answered`)).toMatchObject({
      totals: { sent: 1, answered: 1 },
      deliveries: [{ person: { id: leader }, state: 'answered' }],
    });
  });

  it('can be for a part, for substitutes, or a test run', async () => {
    const of = async (body: object) => (await read(await plan(body))).deliveries;
    const some = { selection: { themes: ['toimivin-kaupunki'] } };
    expect(await of(some)).toMatchObject([{ person: { id: leader } }]);
    expect(await of({ audience: 'substitutes' })).toMatchObject([
      { person: { id: projectManager } },
      { person: { id: deputy } },
    ]);
    expect(await read(await plan({ redirectToMe: true }))).toMatchObject({
      redirectTo: { id: facilitator },
    });
  });

  it('is cancelled before anything is sent', async () => {
    const path = await plan();
    const cancelled = await api('POST', `${path}/cancel`, { as });
    const sent = await api('POST', `${path}/send`, { as });
    expect(cancelled.body).toMatchObject({ totals: { skipped: 2, planned: 0 } });
    expect(sent).toMatchObject({ status: 409, body: { code: 'run-cancelled' } });
  });

  it('is not cancelled when it is finished', async () => {
    const path = await plan();
    await api('POST', `${path}/send`, { as });
    await bot.settle();
    const cancelled = await api('POST', `${path}/cancel`, { as });
    expect(cancelled).toMatchObject({ status: 409, body: { code: 'run-finished' } });
  });

  it('is not sent by a person who has lost the role meanwhile', async () => {
    const path = await plan();
    const { people } = bot.context.stores;
    const person = aPerson({ id: facilitator, roles: ['owner'] });
    await people.save(person, (await people.get(facilitator))?.version, anAudit());
    const sent = await api('POST', `${path}/send`, { as });
    await bot.settle();
    expect(sent).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    const [run] = await bot.context.stores.runs.list(MARCH);
    expect(run?.value.sentAt).toBeUndefined();
  });

  it.each<[string, object, number, string]>([
    ['an unknown month', { month: '2026-07' }, 404, 'month-not-open'],
    ['an unknown theme', { selection: { themes: ['olematon'] } }, 422, 'selection-unknown'],
    ['an unknown goal', { selection: { goals: ['olematon'] } }, 422, 'selection-unknown'],
    ['an audience that is none', { audience: 'everybody' }, 400, 'invalid-request'],
    ['a field that is none', { sendNow: true }, 400, 'invalid-request'],
  ])('is refused with %s', async (_, body, status, code) => {
    expect(await api('POST', '/runs', { as, body })).toMatchObject({ status, body: { code } });
    expect(await read('/runs')).toMatchObject({ runs: [] });
  });

  it.each(['state=lost', 'after=somebody', 'page=2'])('does not read rows by %s', async (query) => {
    const path = await plan();
    const answer = await api('GET', `${path}?${query}`, { as });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  });
});
