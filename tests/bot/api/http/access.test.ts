import { SignJWT } from 'jose';
import { createLocalSignIn } from '../../../../bot/auth/local.ts';
import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import { aGoal, aSectionAnswer, PEOPLE } from '../../../support/fixtures/builders.ts';
import { goalId } from '../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, projectManager, deputy, facilitator, outsider } = PEOPLE;

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

const checkIn = { basedOn: 0, submission: 'submission-1', sections: [aSectionAnswer()] };

describe('without a valid token', () => {
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
  it('is told that they are not registered', async () => {
    const answer = await api('GET', '/me', { as: outsider });
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
