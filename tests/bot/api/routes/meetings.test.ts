import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import { aGoal, aHandOver, anAudit, PEOPLE } from '../../../support/fixtures/builders.ts';
import { goalId, instant, meetingKey } from '../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, deputy, leader, facilitator } = PEOPLE;
const MEETING = `/meetings/${meetingKey(1)}`;
const FIRST = { month: '2026-03', goal: 'palvelutorit', minutes: 60, starts: true };

let bot: Harness;
let api: Api;
beforeEach(async () => {
  bot = await startHarness({
    goals: [aGoal(), aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo', owners: [leader] })],
  });
  api = await createApi(bot);
});
afterEach(() => bot.stop());

const read = async (as = owner) => (await api('GET', MEETING, { as })).body;
const move = (body: object, as = leader) => api('PUT', MEETING, { as, body });

describe('the stage of a meeting', () => {
  it('is empty until someone starts', async () => {
    expect(await read()).toEqual({});
  });

  it('is at the presenter’s goal for everyone in the register', async () => {
    await move(FIRST);
    const { stage } = await read();
    expect(stage).toEqual({
      month: '2026-03',
      goal: 'palvelutorit',
      minutes: 60,
      startedAt: '2026-03-10T08:00:00.000Z',
      changedAt: '2026-03-10T08:00:00.000Z',
      presenter: { id: leader, name: 'Johanna Johtaja' },
    });
  });

  it('does not name a goal to those who may not read it, unless they took it for the month', async () => {
    const started = await move(FIRST);
    await move({ month: '2026-03', goal: 'varaamo', minutes: 60, version: started.body.version });
    expect(await read()).toMatchObject({ stage: { month: '2026-03', isHidden: true } });
    expect(JSON.stringify(await read())).not.toMatch(/varaamo/i);
    expect((await read(facilitator)).stage).toMatchObject({ goal: 'varaamo' });
    const taken = aHandOver({ goal: goalId('varaamo'), from: leader });
    await bot.context.stores.handOvers.save(taken, undefined, anAudit());
    expect((await read(deputy)).stage).toMatchObject({ goal: 'varaamo' });
    const theirs = await api('GET', '/goals/varaamo', { as: owner });
    expect(theirs).toMatchObject({ status: 404, body: { code: 'goal-not-found' } });
  });

  it('moves on from the version that was read, while its clock runs on', async () => {
    const { body } = await move(FIRST);
    bot.setClock(instant('2026-03-10T08:07:00.000Z'));
    const moved = await move({ month: '2026-03', minutes: 45, version: body.version }, facilitator);
    expect(moved).toMatchObject({
      status: 200,
      body: {
        stage: {
          minutes: 45,
          startedAt: '2026-03-10T08:00:00.000Z',
          changedAt: '2026-03-10T08:07:00.000Z',
          presenter: { id: facilitator },
        },
      },
    });
    expect(moved.body.stage).not.toHaveProperty('goal');
  });

  it('is not moved from a position that another person has left', async () => {
    const { body } = await move(FIRST);
    await move({ month: '2026-03', goal: 'varaamo', minutes: 60, version: body.version });
    const late = { month: '2026-03', minutes: 60, version: body.version };
    expect(await move(late, facilitator)).toMatchObject({
      status: 409,
      body: { code: 'stale-version' },
    });
    expect(await move(FIRST, facilitator)).toMatchObject({ status: 409 });
    expect((await read(leader)).stage).toMatchObject({ goal: 'varaamo' });
  });

  it('takes the same move again when the first answer was lost', async () => {
    const { body } = await move(FIRST);
    expect(await move(FIRST)).toMatchObject({ status: 200, body });
  });

  it('is moved once when two presenters move together', async () => {
    const { version } = (await move(FIRST)).body;
    const both = await Promise.all([
      move({ month: '2026-03', goal: 'varaamo', minutes: 60, version }),
      move({ month: '2026-03', minutes: 60, version }, facilitator),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('is replaced by the next meeting of the series', async () => {
    const { body } = await move(FIRST);
    bot.setClock(instant('2026-03-17T08:00:00.000Z'));
    expect(await read()).toEqual({ version: body.version });
    const again = await move({ month: '2026-03', minutes: 60, version: body.version });
    expect(again.body.stage).toMatchObject({ startedAt: '2026-03-17T08:00:00.000Z' });
  });

  it.each([
    [403, 'not-allowed', owner, FIRST],
    [404, 'month-not-open', leader, { ...FIRST, month: '2026-07' }],
    [404, 'goal-not-in-month', leader, { ...FIRST, goal: 'olematon' }],
    [400, 'invalid-request', leader, { ...FIRST, minutes: 0 }],
    [400, 'invalid-request', leader, { ...FIRST, minutes: 7.5 }],
    [400, 'invalid-request', leader, { ...FIRST, minutes: 6000 }],
    [400, 'invalid-request', leader, { ...FIRST, title: 'Palvelutorit' }],
  ])('%i %s: moved by %s to %j', async (status, code, as, body) => {
    expect(await move(body, as)).toMatchObject({ status, body: { code } });
    expect(await read()).toEqual({});
  });

  it('does not accept a plain Teams meeting id', async () => {
    const answer = await api('GET', '/meetings/MCMxOTptZWV0aW5nX05', { as: leader });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  });

  it('is reported as unchanged to clients that ask again', async () => {
    await move(FIRST);
    const authorization = `Bearer ${await bot.tokenOf(owner)}`;
    const ask = (known: string) =>
      fetch(`${bot.url}/api/v1${MEETING}`, {
        headers: { authorization, 'if-none-match': known },
      });
    const tag = (await ask('')).headers.get('etag') ?? '';
    expect((await ask(tag)).status).toBe(304);
  });
});
