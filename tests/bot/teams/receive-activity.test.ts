import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { createServer, type Server } from 'node:http';
import { createAdapter } from '../../../bot/teams/receive-activity.ts';
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
let issuer: Server;
let bot: Harness;
beforeAll(async () => {
  // botbuilder prints every token that it refuses.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  [ours, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const started = await startIssuer(ours.publicKey);
  issuer = started.server;
  bot = await startHarness({ adapter: adapterFor(`${started.url}/openid`) });
});
afterAll(async () => {
  await bot.stop();
  await stop(issuer);
  jest.restoreAllMocks();
});

const adapterFor = (metadata: string) =>
  createAdapter(
    { appId: APP, appPassword: 'not-used', tenantId: TENANT },
    {
      ToBotFromChannelOpenIdMetadataUrl: metadata,
      ToBotFromEmulatorOpenIdMetadataUrl: metadata,
      ToBotFromChannelTokenIssuer: ISSUER,
      ToChannelFromBotLoginUrl: 'https://login.example/tenant',
      ToChannelFromBotOAuthScope: 'https://api.example/.default',
      OAuthUrl: 'https://token.example/',
      CallerId: 'urn:example',
    },
  );

const now = (): number => Math.floor(Date.now() / 1000);
const tokenWith = (over: Readonly<Record<string, unknown>> = {}, key?: CryptoKey) =>
  new SignJWT({
    iss: ISSUER,
    aud: APP,
    serviceurl: bot.connector.url,
    nbf: now() - 10,
    exp: now() + 600,
    ...over,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
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
  ])('%s is refused with 401, without details or effects', async (_, token) => {
    const response = await post(bot, await token(), typing(bot.connector.url));
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('');
    expect(await known()).toBeUndefined();
  });

  it('signed by the Bot Framework is accepted', async () => {
    const response = await post(bot, await tokenWith(), typing(bot.connector.url));
    expect(response.status).toBe(200);
    expect((await known())?.value.tenantId).toBe(TENANT);
  });

  it('that is not an activity is refused with 400', async () => {
    expect((await post(bot, await tokenWith(), {})).status).toBe(400);
  });

  it('is a logged fault while the keys of the Bot Framework cannot be had', async () => {
    const closed = await startIssuer(ours.publicKey);
    await stop(closed.server);
    const alone = await startHarness({ adapter: adapterFor(`${closed.url}/openid`) });
    const response = await post(alone, await tokenWith(), typing(bot.connector.url));
    const text = await response.text();
    await alone.stop();
    expect(response.status).toBe(500);
    expect(text).not.toContain(closed.url);
    expect(alone.logged).toContainEqual(expect.objectContaining({ event: 'activity-fault' }));
  });
});

async function startIssuer(publicKey: CryptoKey) {
  const key = { ...(await exportJWK(publicKey)), kid: 'k1', endorsements: ['msteams'] };
  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    const answer =
      url === '/openid'
        ? { issuer: ISSUER, jwks_uri: `http://${headers.host ?? ''}/keys` }
        : { keys: [key] };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
