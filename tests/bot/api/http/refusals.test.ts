import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import {
  aGoal,
  aPhase,
  aSectionAnswer,
  aSubGoal,
  PEOPLE,
  someSettings,
} from '../../../support/fixtures/builders.ts';
import { instant } from '../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, projectManager, leader, facilitator, outsider } = PEOPLE;
const GOAL = '/register/2026/goals/palvelutorit';
/** Well-formed, but no row has it. */
const OLD = 'W/"old"';
const place = { goal: 'palvelutorit', version: OLD, order: 2 };
const CHECK_IN = '/goals/palvelutorit/check-ins/2026-03';

let bot: Harness;
let api: Api;
beforeEach(async () => {
  bot = await startHarness();
  api = await createApi(bot);
});
afterEach(() => bot.stop());

const checkIn = (over: Json = {}) => ({
  basedOn: 0,
  submission: 'submission-1',
  sections: [aSectionAnswer()],
  ...over,
});
const month = (over: Json = {}) => ({
  month: '2026-04',
  opensOn: '2026-04-01',
  dueOn: '2026-04-20',
  closesOn: '2026-04-30',
  ...over,
});
const APRIL = { opensOn: '2026-04-01', dueOn: '2026-04-20', closesOn: '2026-04-30' };
const FEBRUARY = month({
  month: '2026-02',
  opensOn: '2026-02-02',
  dueOn: '2026-02-20',
  closesOn: '2026-02-27',
});
const REOPEN = { version: OLD, closesOn: '2026-04-10' };
const goalBody = (over: Json = {}) => {
  const { body: _body, year: _year, ...goal } = aGoal();
  return { goal: { ...goal, ...over } };
};
const QUESTIONS = '/goals/palvelutorit/questions/2026';
const question = (over: Json = {}) => ({ id: 'question-1', text: 'Mitä se maksaa?', ...over });
const notes = (over: Json = {}) => ({ successes: [], challenges: [], indicators: [], ...over });
const stored = () => bot.context.stores.checkIns.history(2026, aGoal().id);
const fieldsOf = ({ problems }: Json): readonly unknown[] =>
  Array.isArray(problems) ? problems.map((one) => isRecord(one) && one.field) : [];

/** status, code, method, path, body. Sent as the owner where only owners may, otherwise as the facilitator. */
const REFUSED: readonly (readonly [number, string, string, string, Json?])[] = [
  [404, 'goal-not-found', 'GET', '/goals/olematon'],
  [404, 'goal-not-found', 'GET', '/goals/olematon/check-ins/2026-03'],
  [404, 'month-not-open', 'GET', '/goals/palvelutorit?month=2026-07'],
  [404, 'month-not-open', 'GET', '/portfolio?month=2026-07'],
  [404, 'month-not-open', 'GET', '/risks?month=2026-07'],
  [404, 'month-not-open', 'GET', '/compare?from=2026-07'],
  [404, 'month-not-open', 'GET', '/compare?from=2026-03&to=2026-07'],
  [422, 'months-not-comparable', 'GET', '/compare'],
  [422, 'months-not-comparable', 'GET', '/compare?from=2026-03'],
  [422, 'months-not-comparable', 'GET', '/compare?from=2025-12&to=2026-03'],
  [400, 'invalid-request', 'GET', '/risks?month=maaliskuu'],
  [400, 'invalid-request', 'GET', '/compare?from=2026-13'],
  [404, 'month-not-open', 'GET', '/goals/palvelutorit/check-ins/2026-07'],
  [404, 'month-not-open', 'PUT', '/goals/palvelutorit/check-ins/2026-07', checkIn()],
  [404, 'month-not-open', 'POST', '/months/2026-07/close'],
  [404, 'month-not-open', 'POST', '/runs', { month: '2026-07' }],
  [404, 'goal-not-in-month', 'PUT', '/goals/olematon/check-ins/2026-03/excuse', { reason: 'x' }],
  [404, 'goal-not-found', 'GET', '/goals/olematon/questions/2026'],
  [404, 'goal-not-found', 'POST', '/goals/olematon/questions/2026', question()],
  [404, 'goal-not-found', 'POST', '/goals/palvelutorit/questions/2025', question()],
  [422, 'nothing-written', 'POST', QUESTIONS, question({ text: ' \n ' })],
  [422, 'note-too-long', 'POST', QUESTIONS, question({ text: 'x'.repeat(1001) })],
  [422, 'note-unreadable', 'POST', QUESTIONS, question({ text: 'a\u202eb' })],
  [404, 'question-not-found', 'POST', `${QUESTIONS}/question-9/withdraw`],
  [400, 'invalid-request', 'POST', QUESTIONS, question({ id: 'a:b:c:d:e' })],
  [400, 'invalid-request', 'POST', QUESTIONS, question({ askedBy: owner })],
  [400, 'invalid-request', 'POST', QUESTIONS, question({ text: 'x'.repeat(20_001) })],
  [400, 'invalid-request', 'GET', '/goals/palvelutorit/questions/1999'],
  [404, 'theme-not-found', 'GET', '/themes/olematon'],
  [404, 'theme-not-found', 'PUT', '/themes/olematon/2026', notes()],
  [404, 'month-not-open', 'GET', '/themes?month=2026-07'],
  [404, 'month-not-open', 'GET', '/themes/toimivin-kaupunki?month=2026-07'],
  [409, 'stale-version', 'PUT', '/themes/toimivin-kaupunki/2026', notes({ version: OLD })],
  [400, 'invalid-request', 'PUT', '/themes/toimivin-kaupunki/1999', notes()],
  [400, 'invalid-request', 'PUT', '/themes/toimivin-kaupunki/2026', notes({ successes: [' '] })],
  [400, 'invalid-request', 'PUT', '/themes/toimivin-kaupunki/2026', notes({ by: owner })],
  [404, 'run-not-found', 'GET', '/runs/2026-03/run-x'],
  [404, 'run-not-found', 'POST', '/runs/2026-03/run-x/send'],
  [422, 'month-days-impossible', 'POST', '/months', month({ dueOn: '2026-05-30' })],
  [422, 'month-days-impossible', 'POST', '/months', month({ closesOn: '2062-04-30' })],
  [422, 'month-days-impossible', 'POST', '/months', FEBRUARY],
  [404, 'month-not-open', 'GET', '/months/2026-07/answers'],
  [404, 'month-not-open', 'GET', '/months/2026-07/answers.csv'],
  [404, 'month-not-open', 'GET', '/months/2026-07/events'],
  [409, 'stale-version', 'PUT', '/months/2026-03', { ...APRIL, version: OLD }],
  [404, 'month-not-open', 'PUT', '/months/2026-07', { ...APRIL, version: OLD }],
  [400, 'invalid-request', 'PUT', '/months/2026-03', APRIL],
  [409, 'stale-version', 'POST', '/months/2026-03/close', { version: OLD }],
  [409, 'month-not-reopenable', 'POST', '/months/2026-03/reopen', REOPEN],
  [404, 'month-not-open', 'POST', '/months/2026-07/reopen', REOPEN],
  [404, 'goal-not-in-month', 'POST', '/goals/ei/check-ins/2026-03/excuse/withdraw', {}],
  [409, 'stale-version', 'PUT', `${CHECK_IN}/excuse`, { reason: 'x', version: OLD }],
  [422, 'person-not-found', 'GET', `/cards?person=${outsider}&card=help`],
  [404, 'goal-not-found', 'GET', `/cards?person=${owner}&card=receipt&goal=olematon`],
  [404, 'month-not-open', 'GET', `/cards?person=${owner}&card=help&month=2026-07`],
  [400, 'invalid-request', 'GET', `/cards?person=${owner}&card=olematon`],
  [400, 'invalid-request', 'GET', '/cards?person=me&card=help'],
  [
    409,
    'month-already-open',
    'POST',
    '/months',
    month({ month: '2026-03', opensOn: '2026-03-01' }),
  ],
  [409, 'stale-answer', 'PUT', CHECK_IN, checkIn({ basedOn: 3 })],
  [409, 'stale-version', 'PUT', '/register/2026/goals/palvelutorit', goalBody()],
  [400, 'invalid-request', 'GET', '/portfolio?month=2026-13'],
  [400, 'invalid-request', 'GET', '/portfolio?moth=2026-03'],
  [400, 'invalid-request', 'GET', '/portfolio?month=2026-03&month=2026-04'],
  [400, 'invalid-request', 'GET', '/months?year=never'],
  [400, 'invalid-request', 'GET', '/goals/palvelutorit/check-ins/maaliskuu'],
  [400, 'invalid-request', 'GET', '/goals/EI%20N%C3%84IN'],
  [400, 'invalid-request', 'GET', '/runs/2026-03/%2e%2e%2fx'],
  [400, 'invalid-request', 'GET', '/register/1999/goals'],
  [404, 'goal-not-found', 'GET', '/goals/olematon/check-ins/2026-03/form'],
  [404, 'month-not-open', 'GET', '/goals/palvelutorit/check-ins/2026-07/form'],
  [422, 'invalid-answer', 'POST', `${CHECK_IN}/unchanged`, { submission: 'submission-1' }],
  [400, 'invalid-request', 'POST', `${CHECK_IN}/unchanged`, {}],
  [422, 'hand-over-to-self', 'POST', `${CHECK_IN}/hand-over`, { to: owner, scope: 'month' }],
  [422, 'person-not-found', 'POST', `${CHECK_IN}/hand-over`, { to: outsider, scope: 'month' }],
  [409, 'person-unreachable', 'POST', `${CHECK_IN}/hand-over`, { to: leader, scope: 'month' }],
  [400, 'invalid-request', 'POST', `${CHECK_IN}/hand-over`, { to: leader, scope: 'ever' }],
  [
    404,
    'hand-over-not-found',
    'POST',
    `${CHECK_IN}/hand-over/answer`,
    { from: projectManager, askedAt: '2026-03-10T08:00:00.000Z', accepts: true },
  ],
  [422, 'note-too-long', 'POST', `${CHECK_IN}/wrong-person`, { note: 'x'.repeat(501) }],
  [400, 'invalid-request', 'PUT', CHECK_IN, {}],
  [400, 'invalid-request', 'PUT', CHECK_IN, checkIn({ basedOn: -1 })],
  [400, 'invalid-request', 'PUT', CHECK_IN, checkIn({ basedOn: '0' })],
  [400, 'invalid-request', 'PUT', CHECK_IN, checkIn({ submission: 'x' })],
  [400, 'invalid-request', 'PUT', CHECK_IN, checkIn({ answeredBy: leader })],
  [400, 'invalid-request', 'POST', '/months', month({ opensOn: '2026-02-30' })],
  [400, 'invalid-request', 'POST', '/months', month({ note: 'x' })],
  [400, 'invalid-request', 'POST', '/runs', { month: '2026-3' }],
  [400, 'invalid-request', 'PUT', `${CHECK_IN}/excuse`, { reason: '  ' }],
  [400, 'invalid-request', 'PUT', '/register/2026/goals/toinen', goalBody()],
  [400, 'invalid-request', 'PUT', GOAL, goalBody({ owners: ['somebody'] })],
  [400, 'invalid-request', 'PUT', GOAL, goalBody({ archived: { reason: 'Syy' } })],
  [400, 'invalid-request', 'POST', `${GOAL}/archive`, { version: OLD, reason: ' ' }],
  [400, 'invalid-request', 'PUT', '/register/2026/order', { goals: [] }],
  [400, 'invalid-request', 'PUT', '/register/2026/order', { goals: [place, place] }],
  [400, 'invalid-request', 'GET', '/register/2026/changes?after=eilen'],
  [404, 'goal-not-found', 'GET', '/register/2026/form?goal=olematon'],
  [404, 'goal-not-found', 'POST', '/register/2026/goals/olematon/restore', { version: OLD }],
  [
    404,
    'goal-not-found',
    'PUT',
    '/register/2026/order',
    { goals: [{ ...place, goal: 'olematon' }] },
  ],
  [409, 'stale-version', 'POST', `${GOAL}/archive`, { version: OLD, reason: 'Syy' }],
  [409, 'stale-version', 'PUT', '/register/2026/order', { goals: [place] }],
  [422, 'invalid-goal', 'PUT', GOAL, goalBody({ owners: [] })],
  [422, 'invalid-goal', 'PUT', GOAL, goalBody({ theme: 'ei' })],
  [422, 'invalid-goal', 'PUT', GOAL, goalBody({ owners: [outsider] })],
  [422, 'person-not-found', 'GET', `/people/${outsider}/leaving`],
  [409, 'stale-version', 'PUT', '/settings', { version: OLD, settings: someSettings() }],
  [400, 'invalid-request', 'PUT', '/settings', { settings: someSettings({ themes: [] }) }],
  [
    400,
    'invalid-request',
    'PUT',
    '/settings',
    { settings: { ...someSettings(), timeZone: 'UTC' } },
  ],
  [
    400,
    'invalid-request',
    'PUT',
    '/settings',
    { settings: someSettings({ rhythm: { opens: 5, closes: 20, dueBefore: 16 } }) },
  ],
  [
    400,
    'invalid-request',
    'PUT',
    '/settings',
    { settings: someSettings({ calendar: { country: 'FI', region: 'BY' } }) },
  ],
  [
    400,
    'invalid-request',
    'PUT',
    '/settings',
    { settings: someSettings({ texts: { onCard: { fi: 'x'.repeat(301) } } }) },
  ],
  [400, 'invalid-request', 'GET', '/settings/holidays?country=XX'],
  [400, 'invalid-request', 'GET', '/settings/holidays?year=1999'],
  [400, 'invalid-request', 'PUT', '/people/me', { person: {} }],
  [
    400,
    'invalid-request',
    'PUT',
    `/people/${outsider}`,
    { person: { id: owner, name: 'Aino', roles: ['owner'], active: true } },
  ],
  [
    400,
    'invalid-request',
    'PUT',
    `/people/${outsider}`,
    { person: { id: outsider, name: 'Olli', roles: ['keisari'], active: true } },
  ],
];

describe('refusals', () => {
  const rows = REFUSED.map(
    ([status, code, method, path, body]) => [status, code, method, path, body] as const,
  );
  it.each(rows)('%i %s: %s %s %j', async (status, code, method, path, body) => {
    const as = path.includes('/check-ins/') && !path.includes('/excuse') ? owner : facilitator;
    const answer = await api(method, path, { as, ...(body && { body }) });
    expect(answer).toMatchObject({
      status,
      type: 'application/problem+json',
      body: { status, code, title: code, type: `urn:ennuste:${code}` },
    });
    expect(answer.body.detail).toMatch(/\S/);
  });

  it('name each unknown, missing and wrong field of a request', async () => {
    const { body } = await api('POST', '/months', {
      as: facilitator,
      body: { month: '2026-13', opensOn: '2026-04-01', dueOn: 7 },
    });
    expect(fieldsOf(body)).toEqual(['body.month', 'body.dueOn', 'body.closesOn']);
  });

  it('name the field to shorten when a goal is too large for a row', async () => {
    const description = 'x'.repeat(4000);
    const phases = Array.from({ length: 49 }, (_, index) =>
      aPhase({ id: `p${index}`, description }),
    );
    const subGoals = Array.from({ length: 30 }, (_, index) =>
      aSubGoal({ id: `osa-${index}`, description, phases: [] }),
    );
    const { status, body } = await api('PUT', GOAL, {
      as: facilitator,
      language: 'en',
      body: goalBody({ phases, subGoals }),
    });
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'invalid-goal' });
    expect(fieldsOf(body)).toEqual(['description']);
    expect(JSON.stringify(body.problems)).toContain('at most 300,000 characters');
  });

  it('list every field of an answer that cannot be stored, and store nothing', async () => {
    const section = aSectionAnswer({
      forecast: 'uncertain',
      explanation: '',
      phases: [{ phase: 'p1', status: 'in-progress', percent: 140 }],
      indicators: [],
    });
    const { status, body } = await api('PUT', CHECK_IN, {
      as: owner,
      language: 'en',
      body: checkIn({ sections: [section] }),
    });
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'invalid-answer' });
    expect(fieldsOf(body)).toEqual(
      expect.arrayContaining([
        'goal.explanation',
        'goal.phases.p1.percent',
        'goal.phases.p2.status',
      ]),
    );
    expect(await stored()).toEqual([]);
  });
});

describe('a check-in by the API', () => {
  it('sent twice is stored once, and both responses contain the stored answer', async () => {
    const first = await api('PUT', CHECK_IN, { as: owner, body: checkIn() });
    const again = await api('PUT', CHECK_IN, { as: owner, body: checkIn() });
    expect(again).toEqual(first);
    expect(await stored()).toHaveLength(1);
  });

  it('by two people at once is stored for one and refused for the other', async () => {
    const answers = await Promise.all([
      api('PUT', CHECK_IN, { as: owner, body: checkIn() }),
      api('PUT', CHECK_IN, { as: projectManager, body: checkIn({ submission: 'submission-2' }) }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await stored()).toHaveLength(1);
  });

  it('is refused when the month has closed by its day or by a facilitator', async () => {
    await api('POST', '/months/2026-03/close', { as: facilitator });
    const closed = await api('PUT', CHECK_IN, { as: owner, body: checkIn() });
    const twice = await api('POST', '/months/2026-03/close', { as: facilitator });
    expect(closed).toMatchObject({ status: 409, body: { code: 'month-closed' } });
    expect(twice).toMatchObject({ status: 409, body: { code: 'month-closed' } });
  });

  it('is refused after the last day of the month in the body’s own time zone', async () => {
    bot.setClock(instant('2026-03-31T20:59:00.000Z'));
    const inTime = await api('PUT', CHECK_IN, { as: owner, body: checkIn() });
    bot.setClock(instant('2026-03-31T21:00:00.000Z'));
    const late = await api('PUT', CHECK_IN, {
      as: owner,
      body: checkIn({ basedOn: 1, submission: 'submission-2' }),
    });
    expect(inTime.status).toBe(200);
    expect(late).toMatchObject({ status: 409, body: { code: 'month-closed' } });
  });

  it('is refused before the month begins', async () => {
    await api('POST', '/months', { as: facilitator, body: month() });
    const early = await api('PUT', '/goals/palvelutorit/check-ins/2026-04', {
      as: owner,
      body: checkIn(),
    });
    expect(early).toMatchObject({ status: 409, body: { code: 'month-not-yet-open' } });
  });
});

describe('the language of a problem', () => {
  it.each([
    [undefined, 'Tavoitetta ei löydy'],
    ['fi-FI,fi;q=0.9', 'Tavoitetta ei löydy'],
    ['sv-FI', 'Målet'],
    ['en-GB,en;q=0.8,fi;q=0.5', 'There is no such goal'],
    ['fi;q=0.2, sv;q=0.9', 'Målet'],
    ['fi;q=0, en', 'There is no such goal'],
    ['de-DE', 'Tavoitetta ei löydy'],
  ])('for Accept-Language %p begins with %p', async (language, start) => {
    const asking = { as: owner, ...(language !== undefined && { language }) };
    const { body } = await api('GET', '/goals/olematon', asking);
    expect(String(body.detail).startsWith(start)).toBe(true);
  });
});

describe('a request that cannot be parsed or has no route', () => {
  const raw = async (method: string, path: string, body?: string) => {
    const response = await fetch(`${bot.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await bot.tokenOf(owner)}`,
        'accept-language': 'en',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    const problem: unknown = text.startsWith('{') ? JSON.parse(text) : {};
    const { code, detail } = isRecord(problem) ? problem : {};
    const type = response.headers.get('content-type');
    return { status: response.status, type, code, detail };
  };

  it.each([
    [404, 'route-not-found', 'GET', '/api/v1/nothing', undefined],
    [404, 'route-not-found', 'GET', '/', undefined],
    [404, 'route-not-found', 'GET', '/local/people', undefined],
    [404, 'route-not-found', 'POST', '/local/token', '{}'],
    [405, 'route-not-found', 'DELETE', '/api/v1/me', undefined],
    [405, 'route-not-found', 'POST', '/api/v1/me', '{}'],
    [400, 'invalid-request', 'PUT', `/api/v1${CHECK_IN}`, '{"basedOn":'],
    [413, 'invalid-request', 'PUT', `/api/v1${CHECK_IN}`, JSON.stringify('x'.repeat(600 * 1024))],
  ])('%i %s: %s %s', async (status, code, method, path, body) => {
    const answer = await raw(method, path, body);
    expect(answer).toMatchObject({ status, code, type: 'application/problem+json' });
    expect(answer.detail).toMatch(/^(There is no|The request)/);
  });

  it('answers a fault with a reference that is in the log, and with nothing else', async () => {
    const broken = await startHarness();
    const { stores } = broken.context;
    const people = { ...stores.people, get: () => Promise.reject(new Error('secret detail')) };
    Object.assign(stores, { people });
    const response = await broken.call(owner, 'GET', '/me');
    const text = await response.text();
    await broken.stop();
    const logged = broken.logged.find((one) => one.event === 'request-fault');
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(text).toContain(String(logged?.reference));
    expect(text).not.toContain('secret detail');
  });
});
