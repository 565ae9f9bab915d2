import {
  base64url,
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWTVerifyGetKey,
} from 'jose';
import { createEntraVerifier } from '../../../bot/auth/entra.ts';
import { createSigningKeys } from '../../../bot/auth/signing-keys.ts';
import { AuthenticationError, type VerifyToken } from '../../../bot/auth/verify-token.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';
import { startKeyServer } from '../../support/fakes/key-server.ts';
import { startHarness } from '../../support/world/server-harness.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';
const CLIENT = '22222222-2222-4222-8222-222222222222';
const HOST = 'ennuste.example.fi';
const BOT = '33333333-3333-4333-8333-333333333333';
const SETTINGS = {
  tenantId: TENANT,
  clientId: CLIENT,
  botId: BOT,
  host: HOST,
  entraUrl: 'https://login.microsoftonline.com',
};
const V2 = `https://login.microsoftonline.com/${TENANT}/v2.0`;
const V1 = `https://sts.windows.net/${TENANT}/`;
const APP_URI = `api://${HOST}/botid-${BOT}`;
const { owner } = PEOPLE;

let ours: Awaited<ReturnType<typeof generateKeyPair>>;
let foreign: Awaited<ReturnType<typeof generateKeyPair>>;
let keys: JWTVerifyGetKey;
let verify: VerifyToken;
beforeAll(async () => {
  [ours, foreign] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('RS256'),
  ]);
  const key = { ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  keys = createLocalJWKSet({ keys: [key] });
  verify = createEntraVerifier(SETTINGS, keys);
});

type Claims = Readonly<Record<string, unknown>>;
const now = (): number => Math.floor(Date.now() / 1000);
const claims = (over: Claims = {}): Claims => ({
  aud: CLIENT,
  iss: V2,
  tid: TENANT,
  oid: owner,
  scp: 'access_as_user',
  iat: now(),
  nbf: now(),
  exp: now() + 3600,
  ...over,
});

const sign = (
  payload: Claims,
  key: CryptoKey | Uint8Array = ours.privateKey,
  header: { readonly alg: string; readonly kid?: string } = { alg: 'RS256', kid: 'k1' },
): Promise<string> => new SignJWT(payload).setProtectedHeader(header).sign(key);

const part = (value: unknown): string => base64url.encode(JSON.stringify(value));

describe('a token of Entra', () => {
  it.each<[string, Claims]>([
    ['of version 2', {}],
    ['of version 1, for the App ID URI', { iss: V1, aud: APP_URI }],
    ['of a person, as Entra marks it', { idtyp: 'user' }],
    ['of a guest of the tenant', { idp: `https://sts.windows.net/${BOT}/`, acct: 1 }],
    ['with several scopes', { scp: 'openid access_as_user profile' }],
    ['with the object id in capitals', { oid: owner.toUpperCase() }],
    ['that expired within the tolerance of clocks', { exp: now() - 200 }],
    ['with a name that is somebody else’s', { upn: 'joku@example.fi', sub: 'muu' }],
  ])('%s proves its person', async (_, over) => {
    await expect(verify(await sign(claims(over)))).resolves.toBe(owner);
  });

  it.each<[string, Claims]>([
    ['for another audience', { aud: '00000003-0000-0000-c000-000000000000' }],
    ['for another host of the same client', { aud: `api://muu.example/botid-${BOT}` }],
    ['of another issuer', { iss: 'https://login.example/v2.0' }],
    ['of another tenant’s issuer', { iss: V2.replace(TENANT, CLIENT) }],
    ['with another tenant inside', { tid: CLIENT }],
    ['without a tenant', { tid: undefined }],
    ['with another scope', { scp: 'openid profile' }],
    ['with a scope that only begins so', { scp: 'access_as_user_not' }],
    ['without a scope, as an application has', { scp: undefined, roles: ['access_as_user'] }],
    ['of an application, although it has a scope', { idtyp: 'app' }],
    ['with a scope that is a list', { scp: ['access_as_user'] }],
    ['with an object id that is a list', { oid: [owner] }],
    ['for the bot instead of the sign-in', { aud: BOT }],
    ['that has expired', { exp: now() - 400 }],
    ['that never expires', { exp: undefined }],
    ['that is not valid yet', { nbf: now() + 400 }],
    ['without an object id', { oid: undefined }],
    ['with an object id that is none', { oid: 'aino@example.fi' }],
  ])('%s proves nobody', async (_, over) => {
    await expect(verify(await sign(claims(over)))).rejects.toBeInstanceOf(AuthenticationError);
  });

  it.each<[string, () => Promise<string>]>([
    ['signed with a foreign key', () => sign(claims(), foreign.privateKey)],
    [
      'that names a key that is not Entra’s',
      () => sign(claims(), foreign.privateKey, { alg: 'RS256', kid: 'k2' }),
    ],
    [
      'signed with the public key as a secret',
      async () =>
        sign(claims(), new TextEncoder().encode(await exportSPKI(ours.publicKey)), {
          alg: 'HS256',
          kid: 'k1',
        }),
    ],
    [
      'without a signature',
      () => Promise.resolve(`${part({ alg: 'none', typ: 'JWT' })}.${part(claims())}.`),
    ],
    [
      'that was changed after it was signed',
      async () => {
        const [header, , signature] = (await sign(claims())).split('.');
        return `${header}.${part(claims({ oid: PEOPLE.facilitator }))}.${signature}`;
      },
    ],
    [
      'with a demand that we do not know',
      async () => {
        const [, payload, signature] = (await sign(claims())).split('.');
        return `${part({ alg: 'RS256', kid: 'k1', crit: ['x'], x: 1 })}.${payload}.${signature}`;
      },
    ],
    ['that is no token', () => Promise.resolve('a.b.c')],
    ['that is empty', () => Promise.resolve('')],
  ])('%s proves nobody', async (_, token) => {
    await expect(verify(await token())).rejects.toBeInstanceOf(AuthenticationError);
  });
});

describe('by HTTP', () => {
  const me = (url: string, token: string): Promise<Response> =>
    fetch(`${url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });

  it('a good token opens the API and a bad one does not', async () => {
    const bot = await startHarness({ verify });
    const good = await me(bot.url, await sign(claims()));
    const bad = await me(bot.url, await sign(claims({ aud: 'other' })));
    const local = await bot.call(owner, 'GET', '/me');
    await bot.stop();
    expect([good.status, bad.status, local.status]).toEqual([200, 401, 401]);
  });

  it('unavailable keys are neither a bad token nor a fault of ours', async () => {
    const keyServer = await startKeyServer([]);
    await keyServer.stop();
    const { find } = createSigningKeys(keyServer.metadataUrl);
    const bot = await startHarness({ verify: createEntraVerifier(SETTINGS, find) });
    const answer = await me(bot.url, await sign(claims()));
    const body: unknown = await answer.json();
    await bot.stop();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '3']);
    expect(body).toMatchObject({ code: 'unavailable' });
    expect(bot.logged).toContainEqual(expect.objectContaining({ event: 'keys-unavailable' }));
  });
});
