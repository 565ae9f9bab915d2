import { SignJWT } from 'jose';
import { localSignIn } from '../../../bot/auth/local.ts';
import { ENDPOINTS } from '../../../bot/api/endpoints.ts';
import { apiOf, type Api } from '../../support/api-driver.ts';
import { aGoal, aSectionAnswer, PEOPLE } from '../../support/builders.ts';
import { goalId } from '../../support/ids.ts';
import { startHarness, type Harness } from '../../support/server-harness.ts';

const { owner, projectManager, deputy, leader, facilitator, outsider } = PEOPLE;

let bot: Harness;
let api: Api;
beforeEach(async () => {
  const theirs = { owners: [deputy], projectManagers: [], deputy: projectManager };
  bot = await startHarness({
    goals: [aGoal(), aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo', ...theirs })],
  });
  api = await apiOf(bot);
});
afterEach(() => bot.stop());

const checkIn = { basedOn: 0, submission: 'submission-1', sections: [aSectionAnswer()] };
const { body: _body, year: _year, ...goal } = aGoal({ id: goalId('uusi'), order: 3 });
const person = { id: outsider, name: 'Olli Uusi', roles: ['owner'], active: true };
const april = { opensOn: '2026-04-01', dueOn: '2026-04-20', closesOn: '2026-04-30' };
const step = { id: 'first', audience: 'owners', rule: { kind: 'working-day', nth: 1 } };

/** A request that every endpoint takes, when the person may. */
const REQUESTS = [
  ['getMe', 'GET', '/me'],
  ['getPortfolio', 'GET', '/portfolio'],
  ['getGoal', 'GET', '/goals/palvelutorit'],
  ['getRisks', 'GET', '/risks'],
  ['getComparison', 'GET', '/compare'],
  ['getRegister', 'GET', '/register/2026/goals'],
  ['putGoal', 'PUT', '/register/2026/goals/uusi', { goal }],
  ['getCheckIn', 'GET', '/goals/palvelutorit/check-ins/2026-03'],
  ['putCheckIn', 'PUT', '/goals/palvelutorit/check-ins/2026-03', checkIn],
  ['getDraft', 'GET', '/goals/palvelutorit/check-ins/2026-03/draft'],
  ['putDraft', 'PUT', '/goals/palvelutorit/check-ins/2026-03/draft', { basedOn: 0, values: {} }],
  ['deleteDraft', 'DELETE', '/goals/palvelutorit/check-ins/2026-03/draft'],
  ['excuseGoal', 'PUT', '/goals/palvelutorit/check-ins/2026-03/excuse', { reason: 'Syy' }],
  ['getMonths', 'GET', '/months'],
  ['openMonth', 'POST', '/months', { month: '2026-04', ...april }],
  ['closeMonth', 'POST', '/months/2026-03/close'],
  ['getRuns', 'GET', '/runs'],
  ['planRun', 'POST', '/runs', {}],
  ['getRun', 'GET', '/runs/2026-03/run-1'],
  ['sendRun', 'POST', '/runs/2026-03/run-1/send'],
  ['cancelRun', 'POST', '/runs/2026-03/run-1/cancel'],
  ['getRunCsv', 'GET', '/runs/2026-03/run-1/csv'],
  ['getRunEvents', 'GET', '/runs/2026-03/run-1/events'],
  ['getOwnerHealth', 'GET', '/reminders/health'],
  ['getSchedule', 'GET', '/schedule'],
  ['putSchedule', 'PUT', '/schedule', { time: '08:00', steps: [step] }],
  ['pauseSchedule', 'POST', '/schedule/pause', {}],
  ['resumeSchedule', 'POST', '/schedule/resume', {}],
  ['putScheduleMonth', 'PUT', '/schedule/months/2026-03', { skipped: true }],
  ['getPeople', 'GET', '/people'],
  ['putPerson', 'PUT', `/people/${outsider}`, { person }],
] as const;

const requestOf = (id: string): readonly [method: string, path: string, body?: unknown] => {
  const found = REQUESTS.find(([one]) => one === id);
  if (!found) throw new Error(`No request for ${id}`);
  const [, method, path, body] = found;
  return [method, path, body];
};

const send = (id: string, asking: Parameters<Api>[2]) => {
  const [method, path, body] = requestOf(id);
  return api(method, path, { ...asking, ...(body !== undefined && { body }) });
};

const IDS = ENDPOINTS.map((one) => one.id);

describe('without a token that proves who asks', () => {
  it.each(IDS)('%s is unauthenticated', async (id) => {
    expect(await send(id, {})).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  it('says in a header how to authenticate', async () => {
    const response = await fetch(`${bot.url}/api/v1/me`);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['no token at all', () => ''],
    ['two words', () => 'a.b.c d.e.f'],
    ['no JSON in it', () => 'a.b.c'],
    ['the key of another process', () => localSignIn().issue(owner)],
    ['no signature', () => unsigned({ oid: owner, aud: 'ennuste-local' })],
    ['a guessed key', () => tokenOf(new TextEncoder().encode('x'.repeat(32)))],
  ])('a token with %s proves nobody', async (_, token) => {
    const answer = await api('GET', '/me', { token: await token() });
    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  it('takes no other scheme than Bearer', async () => {
    const response = await fetch(`${bot.url}/api/v1/me`, {
      headers: { authorization: `Basic ${await bot.tokenOf(owner)}` },
    });
    expect(response.status).toBe(401);
  });
});

describe('who is not in the register', () => {
  it.each(IDS)('may not use %s', async (id) => {
    const answer = await send(id, { as: outsider });
    expect(answer).toMatchObject({ status: 403, body: { code: 'not-registered' } });
  });

  it('is refused from the next request on after they have left', async () => {
    const found = await bot.context.stores.people.get(owner);
    await api('PUT', `/people/${owner}`, {
      as: facilitator,
      body: {
        person: { id: owner, name: 'Aino Omistaja', roles: ['owner'], active: false },
        version: found?.version,
      },
    });
    expect((await api('GET', '/me', { as: owner })).body.code).toBe('not-registered');
  });
});

describe('roles', () => {
  const ALL = { owner, leader, facilitator };
  const FACILITATOR_ONLY = [
    'getRegister',
    'putGoal',
    'excuseGoal',
    'openMonth',
    'closeMonth',
    'getRuns',
    'planRun',
    'getRun',
    'sendRun',
    'cancelRun',
    'getRunCsv',
    'getRunEvents',
    'getOwnerHealth',
    'putPerson',
    'getSchedule',
    'putSchedule',
    'pauseSchedule',
    'resumeSchedule',
    'putScheduleMonth',
  ];
  const ANSWERERS_ONLY = ['putCheckIn', 'getDraft', 'putDraft', 'deleteDraft'];
  const LEADERS_TOO = ['getPeople'];
  const mayCall = (who: keyof typeof ALL, id: string): boolean => {
    if (FACILITATOR_ONLY.includes(id)) return who === 'facilitator';
    if (ANSWERERS_ONLY.includes(id)) return who === 'owner';
    return LEADERS_TOO.includes(id) ? who !== 'owner' : true;
  };
  const TABLE = IDS.flatMap((id) =>
    (['owner', 'leader', 'facilitator'] as const).map(
      (who) => [id, who, mayCall(who, id)] as const,
    ),
  );

  it.each(TABLE)('%s by the %s: %p', async (id, who, may) => {
    const { status, body } = await send(id, { as: ALL[who] });
    if (may) expect(body.code).not.toBe('not-allowed');
    else expect({ status, code: body.code }).toEqual({ status: 403, code: 'not-allowed' });
  });
});

describe('an owner', () => {
  it('sees only own goals in the portfolio, and its counts tell of no others', async () => {
    const { body } = await api('GET', '/portfolio', { as: owner });
    expect(body).toMatchObject({
      scope: 'own',
      goals: [{ id: 'palvelutorit' }],
      answers: { pending: 1 },
      themes: [{ goals: ['palvelutorit'] }],
    });
    expect(JSON.stringify(body)).not.toContain('Varaamo');
  });

  it.each([
    ['GET', '/goals/varaamo', undefined],
    ['GET', '/goals/varaamo/check-ins/2026-03', undefined],
    ['PUT', '/goals/varaamo/check-ins/2026-03', checkIn],
  ])('cannot tell another’s goal from one that is not there: %s %s', async (method, path, body) => {
    const theirs = await api(method, path, { as: owner, body });
    const nobodys = await api(method, path.replace('varaamo', 'olematon'), { as: owner, body });
    expect(theirs).toMatchObject({ status: 404, body: { code: 'goal-not-found' } });
    expect(theirs.body).toEqual(nobodys.body);
  });

  it('does not see another’s goal as the neighbour of own', async () => {
    const { body } = await api('GET', '/goals/palvelutorit', { as: owner });
    expect(body).not.toHaveProperty('next');
  });

  it('reads a goal as its deputy, but does not answer for it', async () => {
    const path = '/goals/palvelutorit/check-ins/2026-03';
    const read = await api('GET', path, { as: deputy });
    const put = await api('PUT', path, { as: deputy, body: checkIn });
    expect(read.status).toBe(200);
    expect(put).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });
});

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (payload: unknown): string =>
  `${base64({ alg: 'none', typ: 'JWT' })}.${base64(payload)}.x`;
const tokenOf = (key: Uint8Array): Promise<string> =>
  new SignJWT({ oid: owner })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience('ennuste-local')
    .setExpirationTime('1h')
    .sign(key);
