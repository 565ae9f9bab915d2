import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { createBotTokenVerifier } from '../../../bot/auth/bot-framework.ts';
import { createSigningKeys } from '../../../bot/auth/signing-keys.ts';
import { createAdapter } from '../../../bot/teams/receive-activity.ts';
import { createServiceCheck } from '../../../bot/teams/service-hosts.ts';
import { startKeyServer, type KeyServer } from '../../support/fakes/key-server.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';
import { startHarness, type Harness } from '../../support/world/server-harness.ts';

const APP = '22222222-2222-4222-8222-222222222222';
const TENANT = '11111111-1111-4111-8111-111111111111';
const ISSUER = 'https://issuer.example';
const { owner } = PEOPLE;

/** A typing activity needs no response, so the test covers only the gateway. */
const typing = (serviceUrl: string, over: object = {}) => ({
  type: 'typing',
  channelId: 'msteams',
  serviceUrl,
  from: { id: `29:${owner}`, aadObjectId: owner },
  recipient: { id: '28:bot' },
  conversation: { id: `chat-${owner}`, conversationType: 'personal', tenantId: TENANT },
  ...over,
});

let ours: Awaited<ReturnType<typeof generateKeyPair>>;
let foreign: Awaited<ReturnType<typeof generateKeyPair>>;
let keyServer: KeyServer;
let bot: Harness;
let printed: jest.SpyInstance;
beforeAll(async () => {
  printed = jest.spyOn(process.stderr, 'write');
  [ours, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const key = { ...(await exportJWK(ours.publicKey)), kid: 'k1', endorsements: ['msteams'] };
  const other = { ...(await exportJWK(foreign.publicKey)), kid: 'k2', endorsements: ['webchat'] };
  keyServer = await startKeyServer([key, other]);
  bot = await startHarness({ adapter: adapterFor(keyServer.metadataUrl) });
});
afterAll(async () => {
  await bot.stop();
  await keyServer.stop();
  jest.restoreAllMocks();
});

const adapterFor = (metadataUrl: string) =>
  createAdapter({
    verify: createBotTokenVerifier({ appId: APP, issuer: ISSUER }, createSigningKeys(metadataUrl)),
    isTeamsService: createServiceCheck(['127.0.0.1', 'smba.example', '.teams.example']),
  });

const now = (): number => Math.floor(Date.now() / 1000);
const tokenWith = (over: Readonly<Record<string, unknown>> = {}, key?: CryptoKey, kid = 'k1') =>
  new SignJWT({
    iss: ISSUER,
    aud: APP,
    serviceurl: bot.connector.url,
    nbf: now() - 10,
    exp: now() + 600,
    ...over,
  })
    .setProtectedHeader({ alg: 'RS256', kid })
    .sign(key ?? ours.privateKey);

const post = (to: Harness, token: string | undefined, activity: object): Promise<Response> =>
  fetch(`${to.url}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(activity),
  });

const known = () => bot.context.stores.conversations.get(owner);

describe('an activity', () => {
  it.each<[string, () => Promise<string | undefined>]>([
    ['without a token', () => Promise.resolve(undefined)],
    ['with something that is no token', () => Promise.resolve('a.b.c')],
    ['signed with another key', () => tokenWith({}, foreign.privateKey)],
    ['for another application', () => tokenWith({ aud: TENANT })],
    ['from another issuer', () => tokenWith({ iss: 'https://other.example' })],
    ['with a token that has expired', () => tokenWith({ exp: now() - 600 })],
    ['with a token that is not valid yet', () => tokenWith({ nbf: now() + 600 })],
    ['from another service address', () => tokenWith({ serviceurl: 'https://other.example' })],
    ['without a service address', () => tokenWith({ serviceurl: undefined })],
    ['that never expires', () => tokenWith({ exp: undefined })],
    [
      'signed with a key that is for another channel',
      () => tokenWith({}, foreign.privateKey, 'k2'),
    ],
  ])('%s is refused with 401, without details or effects', async (_, token) => {
    const response = await post(bot, await token(), typing(bot.connector.url));
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('');
    expect(await known()).toBeUndefined();
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['', {}],
    ['by a clock that is minutes behind ours', { nbf: now() - 900, exp: now() - 200 }],
    ['by a clock that is minutes ahead of ours', { nbf: now() + 200, exp: now() + 900 }],
  ])('signed by the Bot Framework is accepted %s', async (_, over) => {
    const response = await post(bot, await tokenWith(over), typing(bot.connector.url));
    expect(response.status).toBe(200);
    expect((await known())?.value.tenantId).toBe(TENANT);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['of Web Chat', { channelId: 'webchat' }, 'channel'],
    ['of Direct Line', { channelId: 'directline' }, 'channel'],
    ['of the channel with another check in botbuilder', { channelId: 'AseChannel' }, 'channel'],
    ['of the emulator', { channelId: 'emulator' }, 'channel'],
    ['that looks like Teams', { channelId: 'MSTEAMS' }, 'channel'],
    [
      'of an unknown service',
      { serviceUrl: 'https://smba.example.attacker.example' },
      'service address',
    ],
    ['of a service at a port', { serviceUrl: 'https://smba.example:8443' }, 'service address'],
    ['of a service for a user', { serviceUrl: 'https://a:b@smba.example' }, 'service address'],
    [
      'of a service that ends alike',
      { serviceUrl: 'https://evilteams.example' },
      'service address',
    ],
    ['of a service without https', { serviceUrl: 'http://smba.example/' }, 'service address'],
    [
      'of a service that hides its host',
      { serviceUrl: 'https://smba.example@other.example/' },
      'service address',
    ],
  ])('%s is refused with 403 before its token is read', async (_, over, reason) => {
    const alone = await startHarness({ adapter: adapterFor(keyServer.metadataUrl) });
    const before = keyServer.requests();
    const activity = typing(alone.connector.url, over);
    const response = await post(alone, await tokenWith(over), activity);
    const answer = [response.status, await response.text()];
    const stored = await alone.context.stores.conversations.get(owner);
    await alone.stop();
    expect(answer).toEqual([403, '']);
    expect(alone.logged).toEqual([{ level: 'warn', event: 'activity-refused', reason }]);
    expect([stored, keyServer.requests()]).toEqual([undefined, before]);
  });

  it('with a bad token is one short line in the log, and no more lines than a log can bear', async () => {
    const alone = await startHarness({ adapter: adapterFor(keyServer.metadataUrl) });
    printed.mockClear();
    const token = await tokenWith({ exp: now() - 600 });
    for (let count = 0; count < 80; count += 1)
      await (await post(alone, token, typing(alone.connector.url))).text();
    await alone.stop();
    const line = { level: 'warn', event: 'activity-unauthenticated', reason: 'ERR_JWT_EXPIRED' };
    expect(alone.logged).toEqual(Array.from({ length: 60 }, () => line));
    expect(printed).not.toHaveBeenCalled();
  });

  it('that is not an activity is refused with 400', async () => {
    expect((await post(bot, await tokenWith(), {})).status).toBe(400);
  });

  it('is answered with 503 at once while the keys of the Bot Framework cannot be had', async () => {
    const closed = await startKeyServer([]);
    await closed.stop();
    const alone = await startHarness({ adapter: adapterFor(closed.metadataUrl) });
    const response = await post(alone, await tokenWith(), typing(bot.connector.url));
    const text = await response.text();
    await alone.stop();
    expect([response.status, response.headers.get('retry-after'), text]).toEqual([503, '3', '']);
    expect(alone.logged).toEqual([expect.objectContaining({ event: 'keys-unavailable' })]);
  });
});
