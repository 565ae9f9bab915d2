import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import { MARCH, PEOPLE } from '../../../support/fixtures/builders.ts';
import { instant } from '../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';
import { startDueSteps } from '../../../../bot/usecases/schedule/start-due-steps.ts';

const { owner, facilitator } = PEOPLE;

let bot: Harness;
let api: Api;
const start = async (): Promise<void> => {
  // Tuesday 10 March.
  bot = await startHarness();
  api = await createApi(bot);
};

const only = (rule: Json, over: Json = {}): Json => ({
  id: 'only',
  audience: 'owners',
  rule,
  ...over,
});
const schedule = (over: Json = {}): Json => ({
  time: '08:00',
  steps: [only({ kind: 'working-day', nth: 9 })],
  ...over,
});
const ask = (method: string, path: string, body?: Json) =>
  api(method, path, { as: facilitator, language: 'en', ...(body && { body }) });
const monthOf = ({ months }: Json, index = 0): Json => {
  const found: unknown = Array.isArray(months) ? months[index] : undefined;
  return isRecord(found) ? found : {};
};

describe('the schedule', () => {
  beforeEach(start);
  afterEach(() => bot.stop());

  it('is proposed, saved, started, and then sends reminders automatically', async () => {
    await bot.say(owner, 'ohje');
    const proposed = await ask('GET', '/schedule');
    expect(proposed.body).toMatchObject({ paused: true, time: '08:00' });
    const saved = await ask('PUT', '/schedule', schedule());
    expect(saved.body).toMatchObject({ paused: true, keptBy: { id: facilitator } });
    const started = await ask('POST', '/schedule/resume', { version: saved.body.version });
    expect(started.body).toMatchObject({ paused: false });
    expect(monthOf(started.body)).toMatchObject({
      month: MARCH,
      steps: [{ id: 'only', day: '2026-03-12', at: '2026-03-12T06:00:00.000Z', state: 'coming' }],
    });

    bot.setClock(instant('2026-03-12T06:00:00.000Z'));
    await startDueSteps(bot.context);
    await startDueSteps(bot.context);
    await bot.settle();
    const reminded = bot.connector.posted.filter((one) =>
      String(one.activity.summary).includes('odottaa'),
    );
    expect(reminded).toHaveLength(1);
    const { body } = await ask('GET', '/schedule');
    expect(monthOf(body)).toMatchObject({
      steps: [{ state: 'planned', run: 'step-2026-03-only-1' }],
    });
  });

  it('is paused, and stays as it is when it is paused again', async () => {
    await ask('POST', '/schedule/resume', {});
    const paused = await ask('POST', '/schedule/pause', {});
    const again = await ask('POST', '/schedule/pause', {});
    expect(paused.body).toMatchObject({ paused: true, pausedAt: '2026-03-10T08:00:00.000Z' });
    expect(again.body).toEqual(paused.body);
  });

  it('skips a month and moves a step of another', async () => {
    const { body: before } = await ask('PUT', '/schedule', schedule());
    const { version } = before;
    const skipped = await ask('PUT', '/schedule/months/2026-03', { version, skipped: true });
    expect(monthOf(skipped.body)).toMatchObject({ skipped: true, steps: [{ state: 'skipped' }] });
    const moved = await ask('PUT', '/schedule/months/2026-04', {
      version: skipped.body.version,
      days: { only: '2026-04-08' },
    });
    expect(monthOf(moved.body, 1)).toMatchObject({
      steps: [{ day: '2026-04-08', moved: true }],
    });
    const back = await ask('PUT', '/schedule/months/2026-04', { days: { only: null } });
    expect(monthOf(back.body, 1)).toMatchObject({ steps: [{ day: '2026-04-15', moved: false }] });
  });
});

describe('an invalid change', () => {
  beforeAll(async () => {
    await start();
    await ask('PUT', '/schedule', schedule());
  });
  afterAll(() => bot.stop());

  it.each<[number, string, string, string, Json]>([
    [409, 'stale-version', 'PUT', '/schedule', schedule()],
    [409, 'stale-version', 'POST', '/schedule/resume', { version: 'W/"older"' }],
    [
      409,
      'stale-version',
      'PUT',
      '/schedule/months/2026-03',
      { version: 'W/"older"', skipped: true },
    ],
    [422, 'schedule-never-fires', 'PUT', '/schedule', schedule({ steps: [] })],
    [
      422,
      'schedule-never-fires',
      'PUT',
      '/schedule',
      schedule({ steps: [only({ kind: 'after-first', days: 5 })] }),
    ],
    [422, 'schedule-time-outside', 'PUT', '/schedule', schedule({ time: '18:30' })],
    [
      422,
      'schedule-steps-alike',
      'PUT',
      '/schedule',
      schedule({
        steps: ['a', 'b'].map((id) => only({ kind: 'working-day', nth: 9 }, { id })),
      }),
    ],
    [404, 'step-not-found', 'PUT', '/schedule/months/2026-03', { days: { first: '2026-03-20' } }],
    [409, 'step-over', 'PUT', '/schedule/months/2026-02', { skipped: true }],
    [422, 'day-not-possible', 'PUT', '/schedule/months/2026-03', { days: { only: '2026-03-09' } }],
    [422, 'day-not-possible', 'PUT', '/schedule/months/2026-03', { days: { only: '2026-03-21' } }],
    [422, 'day-not-possible', 'PUT', '/schedule/months/2026-03', { days: { only: '2026-04-01' } }],
    [400, 'invalid-request', 'PUT', '/schedule', schedule({ time: '8' })],
    [
      400,
      'invalid-request',
      'PUT',
      '/schedule',
      schedule({ steps: [only({ kind: 'working-day', nth: 0 })] }),
    ],
    [
      400,
      'invalid-request',
      'PUT',
      '/schedule',
      schedule({ steps: [only({ kind: 'full-moon' })] }),
    ],
    [
      400,
      'invalid-request',
      'PUT',
      '/schedule',
      schedule({ steps: [only({ kind: 'working-day', nth: 1 }, { id: 'Ensimmäinen' })] }),
    ],
    [
      400,
      'invalid-request',
      'PUT',
      '/schedule',
      schedule({ pausedAt: '2026-03-10T08:00:00.000Z' }),
    ],
    [400, 'invalid-request', 'PUT', '/schedule/months/2026-13', { skipped: true }],
    [400, 'invalid-request', 'PUT', '/schedule/months/2026-03', {}],
    [400, 'invalid-request', 'PUT', '/schedule/months/2026-03', { days: { only: '2026-03-32' } }],
    [
      400,
      'invalid-request',
      'PUT',
      '/schedule/months/2026-03',
      { days: { __proto__x: '2026-03-20' } },
    ],
  ])('is refused without changes: %i %s: %s %s %j', async (status, code, method, path, body) => {
    const before = await ask('GET', '/schedule');
    const version = before.body.version;
    const seen = method === 'PUT' && path === '/schedule' && status !== 409 ? { version } : {};
    const answer = await ask(method, path, { ...seen, ...body });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.detail).toMatch(/\S/);
    expect((await ask('GET', '/schedule')).body).toEqual(before.body);
  });
});
