import { archiveGoal } from '../../../../../bot/usecases/register/archive-goal.ts';
import { createApi, type Api } from '../../../../support/drivers/api-driver.ts';
import {
  aGoal,
  anActor,
  anAudit,
  aPerson,
  aSectionAnswer,
  MARCH,
  PEOPLE,
} from '../../../../support/fixtures/builders.ts';
import { goalId, instant } from '../../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';

const { owner, facilitator } = PEOPLE;
const CHECK_IN = '/goals/palvelutorit/check-ins/2026-03';
const APRIL = { opensOn: '2026-04-01', dueOn: '2026-04-20', closesOn: '2026-04-30' };

let bot: Harness;
let api: Api;
beforeEach(async () => {
  bot = await startHarness({
    goals: [
      aGoal(),
      aGoal({ id: goalId('varaamo'), order: 2, name: '=1+1', owners: [PEOPLE.deputy] }),
    ],
  });
  api = await createApi(bot);
});
afterEach(() => bot.stop());

const as = facilitator;
const versionOfMarch = async () => (await bot.context.stores.months.get(MARCH))?.version ?? '';
const bodyOfYear = async () => (await api('GET', '/answers?year=2026', { as })).body;
const march = async (): Promise<Json> => {
  const body = await bodyOfYear();
  const [first]: readonly unknown[] = Array.isArray(body.months) ? body.months : [];
  return isRecord(first) ? first : {};
};
const answersOf = async (goal: string): Promise<Json> => {
  const { body } = await api('GET', '/months/2026-03/answers', { as });
  const goals: readonly unknown[] = Array.isArray(body.goals) ? body.goals : [];
  return goals.filter(isRecord).find((one) => isRecord(one.goal) && one.goal.id === goal) ?? {};
};
const move = async (over: Json, version?: string) =>
  api('PUT', '/months/2026-03', {
    as,
    body: {
      opensOn: '2026-03-01',
      dueOn: '2026-03-21',
      closesOn: '2026-03-31',
      version: version ?? (await versionOfMarch()),
      ...over,
    },
  });
const answer = (basedOn = 0) =>
  api('PUT', CHECK_IN, {
    as: owner,
    body: { basedOn, submission: `submission-${basedOn}`, sections: [aSectionAnswer()] },
  });
const acts = async () => {
  const { body } = await api('GET', '/months/2026-03/events', { as });
  return Array.isArray(body.events) ? body.events : [];
};

describe('the days of an open month', () => {
  it('are moved, and the trail has the new days', async () => {
    bot.setClock(instant('2026-03-11T08:00:00.000Z'));
    const moved = await move({ dueOn: '2026-03-27', closesOn: '2026-04-03' });
    expect(moved.body).toMatchObject({ dueOn: '2026-03-27', closesOn: '2026-04-03' });
    expect(await acts()).toMatchObject([
      {
        act: 'change-month',
        by: { id: facilitator },
        days: { opensOn: '2026-03-01', dueOn: '2026-03-27', closesOn: '2026-04-03' },
      },
      { act: 'open-month' },
    ]);
  });

  it('are not moved from an older version', async () => {
    const seen = await versionOfMarch();
    await move({ dueOn: '2026-03-25' });
    const late = await move({ dueOn: '2026-03-28' }, seen);
    expect(late).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    expect((await march()).dueOn).toBe('2026-03-25');
  });

  it.each([
    ['the month has begun', { opensOn: '2026-03-12' }],
    ['they would lie behind', { dueOn: '2026-03-09' }],
    ['they are out of order', { closesOn: '2026-03-20' }],
    ['they are too far away', { closesOn: '2026-07-01' }],
  ])('are refused when %s, and nothing is written', async (_, over) => {
    const before = await versionOfMarch();
    expect(await move(over)).toMatchObject({
      status: 422,
      body: { code: 'month-days-impossible' },
    });
    expect(await versionOfMarch()).toBe(before);
    expect(await acts()).toHaveLength(1);
  });

  it('stay when the month is closed', async () => {
    await api('POST', '/months/2026-03/close', { as });
    expect(await move({ closesOn: '2026-04-03' })).toMatchObject({
      status: 409,
      body: { code: 'month-closed' },
    });
  });
});

describe('a month that was closed', () => {
  const reopen = async (closesOn: string) =>
    api('POST', '/months/2026-03/reopen', {
      as,
      body: { version: await versionOfMarch(), closesOn },
    });

  it('accepts answers again, and those after its due day are late', async () => {
    await api('POST', '/months/2026-03/close', { as, body: { version: await versionOfMarch() } });
    expect(await march()).toMatchObject({
      state: 'closed',
      answers: { missed: 2 },
      mayReopen: true,
    });
    bot.setClock(instant('2026-04-02T08:00:00.000Z'));
    expect((await answer()).body.code).toBe('month-closed');
    expect((await reopen('2026-04-08')).body).toMatchObject({
      state: 'open',
      dueOn: '2026-03-21',
      closesOn: '2026-04-08',
    });
    expect((await answer()).body).toMatchObject({ state: 'late' });
    expect(await march()).toMatchObject({ answers: { late: 1, pending: 1 }, mayReopen: false });
  });

  it.each([
    ['until a day that has passed', '2026-04-01', 'month-days-impossible'],
    ['for half a year', '2026-09-30', 'month-days-impossible'],
  ])('is not opened again %s', async (_, closesOn, code) => {
    bot.setClock(instant('2026-04-02T08:00:00.000Z'));
    expect((await reopen(closesOn)).body.code).toBe(code);
  });

  it('is not opened again when a later month is closed, either', async () => {
    await api('POST', '/months', { as, body: { month: '2026-04', ...APRIL } });
    bot.setClock(instant('2026-05-02T08:00:00.000Z'));
    expect((await reopen('2026-05-10')).body.code).toBe('month-not-reopenable');
    expect((await march()).mayReopen).toBe(false);
  });

  it('is not offered to be opened again when next year’s first month is closed', async () => {
    const december = { opensOn: '2026-12-01', dueOn: '2026-12-20', closesOn: '2026-12-31' };
    await api('POST', '/months', { as, body: { month: '2026-12', ...december } });
    bot.setClock(instant('2027-01-20T08:00:00.000Z'));
    const mayReopen = async () => {
      const { months } = await bodyOfYear();
      const all: readonly unknown[] = Array.isArray(months) ? months : [];
      return all.filter(isRecord).find(({ month }) => month === '2026-12')?.mayReopen;
    };
    expect(await mayReopen()).toBe(true);
    const january = { opensOn: '2027-01-21', dueOn: '2027-01-25', closesOn: '2027-01-31' };
    await api('POST', '/months', { as, body: { month: '2027-01', ...january } });
    bot.setClock(instant('2027-02-01T08:00:00.000Z'));
    expect(await mayReopen()).toBe(false);
  });
});

describe('an excuse', () => {
  it('is withdrawn from the version that was read, not from an older one', async () => {
    const { version } = await answersOf('varaamo');
    const path = '/goals/varaamo/check-ins/2026-03/excuse';
    await api('PUT', path, { as, body: { reason: 'Alkaa syksyllä', version } });
    const stale = await api('POST', `${path}/withdraw`, { as, body: { version } });
    const excused = await answersOf('varaamo');
    const back = await api('POST', `${path}/withdraw`, { as, body: { version: excused.version } });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    expect(excused).toMatchObject({ state: 'excused', excused: { reason: 'Alkaa syksyllä' } });
    expect(back.status).toBe(200);
    expect(await answersOf('varaamo')).not.toHaveProperty('excused');
  });

  it('that does not exist is withdrawn without an audit row', async () => {
    const path = '/goals/varaamo/check-ins/2026-03/excuse/withdraw';
    expect((await api('POST', path, { as, body: {} })).status).toBe(200);
    expect(await acts()).toHaveLength(1);
  });
});

describe('an archived goal', () => {
  const archive = async () => {
    const found = await bot.context.stores.goals.get(2026, goalId('varaamo'));
    await archiveGoal(bot.context, anActor({ id: facilitator, roles: ['facilitator'] }), {
      year: 2026,
      goal: goalId('varaamo'),
      reason: 'Yhdistettiin toiseen',
      version: found?.version ?? '',
    });
  };

  it('gets no row in a month to come, and its excuse stays', async () => {
    await archive();
    const back = await api('POST', '/goals/varaamo/check-ins/2026-03/excuse/withdraw', {
      as,
      body: {},
    });
    const { body } = await api('GET', '/answers', { as });
    expect(back).toMatchObject({ status: 409, body: { code: 'goal-archived' } });
    expect(body.opening).toEqual({ goals: 1, people: 1, isScheduled: false });
    expect(await answersOf('varaamo')).toMatchObject({ state: 'excused' });
  });
});

describe('the year of a facilitator', () => {
  it('offers the months that could be opened, with working days and what it does', async () => {
    const { body } = await api('GET', '/answers', { as });
    expect(body).toMatchObject({
      year: 2026,
      today: '2026-03-10',
      opening: { goals: 2, people: 2, isScheduled: false },
    });
    const unopened: readonly unknown[] = Array.isArray(body.unopened) ? body.unopened : [];
    expect(unopened).toHaveLength(10);
    expect(unopened[0]).toMatchObject({ month: '2026-02' });
    // 6 April is Easter Monday, and nothing is scheduled.
    expect(unopened[1]).toEqual({
      month: '2026-04',
      opensOn: '2026-04-01',
      dueOn: '2026-04-23',
      closesOn: '2026-04-30',
    });
  });

  it('shows the schedule’s first day once there is one', async () => {
    const step = { id: 'first', audience: 'owners', rule: { kind: 'working-day', nth: 3 } };
    await api('PUT', '/schedule', { as, body: { time: '08:00', steps: [step] } });
    await api('POST', '/schedule/resume', { as, body: {} });
    const { body } = await api('GET', '/answers?year=2026', { as });
    expect(body).toMatchObject({ opening: { isScheduled: true } });
    expect(JSON.stringify(body.unopened)).toContain('"firstReminder":"2026-04-07"');
  });

  it('is last year’s in January, while its December takes answers', async () => {
    await api('POST', '/months', {
      as,
      body: {
        month: '2026-12',
        opensOn: '2026-12-01',
        dueOn: '2026-12-20',
        closesOn: '2027-01-15',
      },
    });
    bot.setClock(instant('2027-01-10T08:00:00.000Z'));
    expect((await api('GET', '/answers', { as })).body.year).toBe(2026);
    bot.setClock(instant('2027-01-20T08:00:00.000Z'));
    const { body } = await api('GET', '/answers', { as });
    expect(body).toMatchObject({ year: 2027, months: [], goals: [] });
    expect(body.unopened).toHaveLength(12);
  });

  it('is this year’s once its first month was opened, though last December takes answers', async () => {
    const december = { opensOn: '2026-12-01', dueOn: '2026-12-20', closesOn: '2027-01-15' };
    await api('POST', '/months', { as, body: { month: '2026-12', ...december } });
    const january = { opensOn: '2027-01-04', dueOn: '2027-01-20', closesOn: '2027-01-31' };
    await api('POST', '/months', { as, body: { month: '2027-01', ...january } });
    bot.setClock(instant('2027-01-10T08:00:00.000Z'));
    expect((await api('GET', '/answers', { as })).body.year).toBe(2027);
  });
});

describe('the answers of a year', () => {
  const answers = async (query = '?year=2026') =>
    (await api('GET', `/answers${query}`, { as })).body;

  it('show each month, the state of every goal, and what opening a month does', async () => {
    await answer();
    const body = await answers();
    expect(body).toMatchObject({
      year: 2026,
      today: '2026-03-10',
      months: [
        {
          month: '2026-03',
          state: 'open',
          version: await versionOfMarch(),
          answers: { 'on-time': 1, pending: 1 },
          mayReopen: false,
        },
      ],
      opening: { goals: 2, people: 2, isScheduled: false },
    });
    expect(body.goals).toEqual([
      {
        goal: { id: 'palvelutorit', name: 'Palvelutorit' },
        states: [{ month: '2026-03', state: 'on-time' }],
      },
      { goal: { id: 'varaamo', name: '=1+1' }, states: [{ month: '2026-03', state: 'pending' }] },
    ]);
    expect(await march()).not.toHaveProperty('closedAt');
  });

  it('are for facilitators only', async () => {
    const refused = await api('GET', '/answers', { as: owner });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });

  it('say when a month was closed early and that it may be reopened', async () => {
    await api('POST', '/months/2026-03/close', { as });
    expect(await march()).toMatchObject({
      state: 'closed',
      closedAt: '2026-03-10T08:00:00.000Z',
      mayReopen: true,
    });
  });

  it('count a person once, and neither archived goals nor people who have left', async () => {
    const { goals, people } = bot.context.stores;
    const third = aGoal({ id: goalId('kolmas'), order: 3, name: 'Kolmas' });
    await goals.save(third, undefined, [], anAudit());
    expect(await answers()).toMatchObject({ opening: { goals: 3, people: 2 } });
    const found = await people.get(PEOPLE.deputy);
    const gone = aPerson({ ...found?.value, active: false });
    await people.save(gone, found?.version, anAudit());
    expect(await answers()).toMatchObject({ opening: { goals: 3, people: 1 } });
    const body = { version: (await goals.get(2026, third.id))?.version, reason: 'Siirtyi' };
    await api('POST', '/register/2026/goals/kolmas/archive', { as, body });
    expect(await answers()).toMatchObject({ opening: { goals: 2, people: 1 } });
  });

  const save = async (steps: readonly Json[]) =>
    api('PUT', '/schedule', { as, body: { time: '08:00', steps } });
  const step = (id: string, audience: string, nth: number) => ({
    id,
    audience,
    rule: { kind: 'working-day', nth },
  });
  const firstOf = async (of: string) => {
    const { unopened } = await answers();
    const all: readonly unknown[] = Array.isArray(unopened) ? unopened : [];
    return all.filter(isRecord).find((one) => one.month === of)?.firstReminder;
  };

  it('propose the first reminder to owners, not an earlier list for facilitators', async () => {
    await save([
      step('list', 'facilitators', 1),
      step('first', 'owners', 3),
      step('second', 'owners', 5),
    ]);
    expect(await firstOf('2026-04')).toBe('2026-04-07');
    expect(await answers()).toMatchObject({ opening: { isScheduled: false } });
  });

  it('propose no reminder to owners where the schedule has only the facilitators’ list', async () => {
    await save([step('list', 'facilitators', 1)]);
    expect(await firstOf('2026-04')).toBeUndefined();
  });

  it('offer months from the last one on, without the opened ones', async () => {
    bot.setClock(instant('2026-05-15T08:00:00.000Z'));
    const { unopened } = await answers();
    const months = Array.isArray(unopened) ? unopened.filter(isRecord).map((one) => one.month) : [];
    expect([months[0], months.at(-1), months.length]).toEqual(['2026-04', '2026-12', 9]);
  });
});

describe('who was reminded', () => {
  it('is shown beside the goal, with the newest reminder', async () => {
    await bot.say(owner, 'ohje');
    const { body } = await api('POST', '/runs', { as, body: {} });
    await api('POST', `/runs/2026-03/${String(body.id)}/send`, { as });
    await bot.settle();
    expect(await answersOf('palvelutorit')).toMatchObject({
      state: 'pending',
      asked: [{ id: owner, name: 'Aino Omistaja' }],
      lastReminder: { person: { id: owner }, kind: 'sent', at: '2026-03-10T08:00:00.000Z' },
    });
    expect(await answersOf('varaamo')).not.toHaveProperty('lastReminder');
  });
});

describe('the table of a month', () => {
  const table = async (language: string) =>
    (await api('GET', '/months/2026-03/answers.csv', { as, language })).text ?? '';

  it('has a row for each goal, and no name that becomes a formula', async () => {
    await answer();
    const [head, first, second] = (await table('fi')).split('\r\n');
    expect(head).toBe(
      'Tavoite;Tila;Vastaaja;Ensimmäinen vastaus;Viimeisin vastaus;Korjauksia;Keneltä kysytty;Viimeisin muistutus;Vapautuksen syy',
    );
    expect(first).toBe(
      'Palvelutorit;vastattu ajoissa;Aino Omistaja;10.3.2026;10.3.2026 klo 10.00;0;Aino Omistaja;;',
    );
    expect(second).toMatch(/^'=1\+1;odottaa vastausta;;;;;Sirpa Sijainen;;$/);
  });

  it('is named by the month, in the language of the request', async () => {
    const response = await fetch(`${bot.url}/api/v1/months/2026-03/answers.csv`, {
      headers: { authorization: `Bearer ${await bot.tokenOf(as)}`, 'accept-language': 'sv' },
    });
    await response.text();
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="svar-2026-03.csv"',
    );
  });
});
