import { SignJWT } from 'jose';
import { createLocalSignIn } from '../../../../bot/auth/local.ts';
import { ENDPOINTS } from '../../../../bot/api/routes/endpoints.ts';
import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import { aGoal, aSectionAnswer, PEOPLE, someSettings } from '../../../support/fixtures/builders.ts';
import { goalId, meetingKey } from '../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, projectManager, deputy, leader, facilitator, outsider } = PEOPLE;

let bot: Harness;
let api: Api;
beforeEach(async () => {
  const theirs = { owners: [deputy], projectManagers: [], deputy: projectManager };
  bot = await startHarness({
    goals: [aGoal(), aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo', ...theirs })],
  });
  api = await createApi(bot);
});
afterEach(() => bot.stop());

const submission = 'submission-1';
const checkIn = { basedOn: 0, submission, sections: [aSectionAnswer()] };
const wish = { to: deputy, scope: 'month' };
const yes = { from: owner, askedAt: '2026-03-10T08:00:00.000Z', accepts: true };
const { body: _body, year: _year, ...goal } = aGoal({ id: goalId('uusi'), order: 3 });
const person = { id: outsider, name: 'Olli Uusi', roles: ['owner'], active: true };
const april = { opensOn: '2026-04-01', dueOn: '2026-04-20', closesOn: '2026-04-30' };
const step = { id: 'first', audience: 'owners', rule: { kind: 'working-day', nth: 1 } };

const MEETING = `/meetings/${meetingKey(1)}`;

const QUESTION = '/goals/palvelutorit/questions/2026/question-1';
const question = { id: 'question-1', text: 'Mitä se maksaa?' };

const notes = { successes: [], challenges: [], indicators: [] };

const version = 'version-1';

/** A valid request for each endpoint. */
const REQUESTS = [
  ['getMe', 'GET', '/me'],
  ['getPortfolio', 'GET', '/portfolio'],
  ['getGoal', 'GET', '/goals/palvelutorit'],
  ['getRisks', 'GET', '/risks'],
  ['getComparison', 'GET', '/compare'],
  ['getMeeting', 'GET', MEETING],
  ['putMeeting', 'PUT', MEETING, { month: '2026-03', minutes: 60 }],
  ['getThemes', 'GET', '/themes'],
  ['getTheme', 'GET', '/themes/uudistuvat-palvelut'],
  ['putTheme', 'PUT', '/themes/uudistuvat-palvelut/2026', notes],
  ['getRegister', 'GET', '/register/2026/goals'],
  ['getRegisterForm', 'GET', '/register/2026/form?goal=palvelutorit'],
  ['putGoal', 'PUT', '/register/2026/goals/uusi', { goal }],
  ['archiveGoal', 'POST', '/register/2026/goals/varaamo/archive', { version, reason: 'Syy' }],
  ['restoreGoal', 'POST', '/register/2026/goals/varaamo/restore', { version }],
  [
    'putRegisterOrder',
    'PUT',
    '/register/2026/order',
    { goals: [{ goal: 'varaamo', version, order: 1 }] },
  ],
  ['getCopyPlan', 'GET', '/register/2027/copy'],
  ['copyGoals', 'POST', '/register/2027/copy', { goals: ['varaamo'] }],
  ['getRegisterChanges', 'GET', '/register/2026/changes'],
  ['getCheckIn', 'GET', '/goals/palvelutorit/check-ins/2026-03'],
  ['putCheckIn', 'PUT', '/goals/palvelutorit/check-ins/2026-03', checkIn],
  ['getDraft', 'GET', '/goals/palvelutorit/check-ins/2026-03/draft'],
  ['putDraft', 'PUT', '/goals/palvelutorit/check-ins/2026-03/draft', { basedOn: 0, values: {} }],
  ['getMine', 'GET', '/mine'],
  ['getCheckInForm', 'GET', '/goals/palvelutorit/check-ins/2026-03/form'],
  ['postUnchanged', 'POST', '/goals/palvelutorit/check-ins/2026-03/unchanged', { submission }],
  ['getHandOver', 'GET', '/goals/palvelutorit/check-ins/2026-03/hand-over'],
  ['postHandOver', 'POST', '/goals/palvelutorit/check-ins/2026-03/hand-over', wish],
  ['postHandOverAnswer', 'POST', '/goals/palvelutorit/check-ins/2026-03/hand-over/answer', yes],
  ['postTakeOver', 'POST', '/goals/palvelutorit/check-ins/2026-03/take-over'],
  ['postWrongPerson', 'POST', '/goals/palvelutorit/check-ins/2026-03/wrong-person', { note: '' }],
  ['deleteDraft', 'DELETE', '/goals/palvelutorit/check-ins/2026-03/draft'],
  ['getOpenQuestions', 'GET', '/questions'],
  ['getQuestions', 'GET', '/goals/palvelutorit/questions/2026'],
  ['askQuestion', 'POST', '/goals/palvelutorit/questions/2026', question],
  ['answerQuestion', 'POST', `${QUESTION}/answer`, { text: 'Vastaus' }],
  ['withdrawQuestion', 'POST', `${QUESTION}/withdraw`],
  ['excuseGoal', 'PUT', '/goals/palvelutorit/check-ins/2026-03/excuse', { reason: 'Syy' }],
  ['getMonths', 'GET', '/months'],
  ['openMonth', 'POST', '/months', { month: '2026-04', ...april }],
  ['changeMonth', 'PUT', '/months/2026-03', { version: '1', ...april }],
  ['closeMonth', 'POST', '/months/2026-03/close'],
  ['reopenMonth', 'POST', '/months/2026-03/reopen', { version: '1', closesOn: '2026-04-10' }],
  ['withdrawExcuse', 'POST', '/goals/palvelutorit/check-ins/2026-03/excuse/withdraw', {}],
  ['getAnswersYear', 'GET', '/answers'],
  ['getMonthAnswers', 'GET', '/months/2026-03/answers'],
  ['getAnswersCsv', 'GET', '/months/2026-03/answers.csv'],
  ['getMonthEvents', 'GET', '/months/2026-03/events'],
  ['getCardPreview', 'GET', `/cards?person=${owner}&card=my-goals`],
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
  ['getSettings', 'GET', '/settings'],
  ['putSettings', 'PUT', '/settings', { settings: someSettings() }],
  ['getHolidays', 'GET', '/settings/holidays'],
  ['getPeople', 'GET', '/people'],
  ['putPerson', 'PUT', `/people/${outsider}`, { person }],
  ['getLeaving', 'GET', `/people/${outsider}/leaving`],
  ['getPersonData', 'GET', `/people/${outsider}/data`],
  ['getPersonDataCsv', 'GET', `/people/${outsider}/data.csv`],
  ['removePerson', 'POST', `/people/${outsider}/remove`, { version: '1' }],
  ['getRegisterChangesCsv', 'GET', '/register/2026/changes.csv'],
  ['getRetention', 'GET', '/retention'],
  ['previewRetention', 'POST', '/retention/preview', { years: {} }],
  ['putRetention', 'PUT', '/retention', { years: {}, version: '1' }],
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

describe('without a valid token', () => {
  it.each(IDS)('%s is unauthenticated', async (id) => {
    expect(await send(id, {})).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  it('names the authentication scheme in a header', async () => {
    const response = await fetch(`${bot.url}/api/v1/me`);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['no token at all', () => ''],
    ['two words', () => 'a.b.c d.e.f'],
    ['no JSON in it', () => 'a.b.c'],
    ['the key of another process', () => createLocalSignIn().issue(owner)],
    ['no signature', () => unsigned({ oid: owner, aud: 'ennuste-local' })],
    ['a guessed key', () => tokenOf(new TextEncoder().encode('x'.repeat(32)))],
  ])('a token with %s proves nobody', async (_, token) => {
    const answer = await api('GET', '/me', { token: await token() });
    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  it('accepts only the scheme Bearer', async () => {
    const response = await fetch(`${bot.url}/api/v1/me`, {
      headers: { authorization: `Basic ${await bot.tokenOf(owner)}` },
    });
    expect(response.status).toBe(401);
  });
});

describe('a person who is not in the register', () => {
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
    'getRegisterForm',
    'putGoal',
    'archiveGoal',
    'restoreGoal',
    'putRegisterOrder',
    'getCopyPlan',
    'copyGoals',
    'getRegisterChanges',
    'getRegisterChangesCsv',
    'getPersonData',
    'getPersonDataCsv',
    'removePerson',
    'getRetention',
    'previewRetention',
    'putRetention',
    'excuseGoal',
    'openMonth',
    'changeMonth',
    'closeMonth',
    'reopenMonth',
    'withdrawExcuse',
    'getAnswersYear',
    'getMonthAnswers',
    'getAnswersCsv',
    'getMonthEvents',
    'getCardPreview',
    'getRuns',
    'planRun',
    'getRun',
    'sendRun',
    'cancelRun',
    'getRunCsv',
    'getRunEvents',
    'getOwnerHealth',
    'putTheme',
    'putPerson',
    'getLeaving',
    'getSettings',
    'putSettings',
    'getHolidays',
    'getSchedule',
    'putSchedule',
    'pauseSchedule',
    'resumeSchedule',
    'putScheduleMonth',
  ];
  const ANSWERERS_ONLY = [
    'getCheckInForm',
    'postUnchanged',
    'getHandOver',
    'postHandOver',
    'postTakeOver',
    'postWrongPerson',
    'putCheckIn',
    'getDraft',
    'putDraft',
    'deleteDraft',
    'answerQuestion',
  ];
  const LEADERS_TOO = ['getThemes', 'getTheme', 'getPeople', 'putMeeting', 'askQuestion'];
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
  it('sees only their own goals in the portfolio, and its counts include no others', async () => {
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
  ])(
    'gets the same answer for another’s goal as for a missing one: %s %s',
    async (method, path, body) => {
      const theirs = await api(method, path, { as: owner, body });
      const nobodys = await api(method, path.replace('varaamo', 'olematon'), { as: owner, body });
      expect(theirs).toMatchObject({ status: 404, body: { code: 'goal-not-found' } });
      expect(theirs.body).toEqual(nobodys.body);
    },
  );

  it('does not see another’s goal as a neighbour of their own', async () => {
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
