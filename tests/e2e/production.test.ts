import { PEOPLE } from '../support/fixtures/builders.ts';
import { waitUntil } from '../support/drivers/until.ts';
import { isRecord, type Json } from '../support/fixtures/json.ts';
import { SERVICE_URL } from '../support/fakes/microsoft-cloud.ts';
import {
  BOT,
  QUEUES_HOST,
  startSurroundings,
  TABLES_HOST,
  TENANT,
  type ProductionServer,
  type Surroundings,
} from './production.ts';

const { facilitator } = PEOPLE;

let around: Surroundings;
let server: ProductionServer;
beforeAll(async () => {
  around = await startSurroundings();
  server = await around.start();
}, 60_000);
afterAll(() => around.stop());

const activity = (more: Json): Json => ({
  channelId: 'msteams',
  serviceUrl: SERVICE_URL,
  id: 'activity-1',
  locale: 'fi-FI',
  from: { id: `29:${facilitator}`, name: 'Fanni', aadObjectId: facilitator },
  recipient: { id: `28:${BOT}`, name: 'Ennuste' },
  conversation: { id: 'chat-1', conversationType: 'personal', tenantId: TENANT },
  ...more,
});

async function post(
  body: Json,
  token?: string,
): Promise<{ status: number; text: string; retryAfter: string | null }> {
  const response = await fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token ?? (await around.cloud.botToken())}`,
    },
    body: JSON.stringify(body),
  });
  const retryAfter = response.headers.get('retry-after');
  return { status: response.status, text: await response.text(), retryAfter };
}

/** Posts a message and returns the bot's answer, which is sent to Teams after the response. */
async function answerTo(text: string): Promise<unknown> {
  const before = around.cloud.messages.length;
  expect((await post(activity({ type: 'message', text }))).status).toBe(200);
  await waitUntil(() => around.cloud.messages.length > before, 'an answer to the message');
  return around.cloud.messages.at(-1);
}

const get = async (path: string, token: string): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${server.url}${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, body: await response.json() };
};

const press = (verb: string, data: Json): Json =>
  activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'message-1',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  });

describe('production’s own entry point, without a secret and behind a proxy', () => {
  it('is ready', async () => {
    expect(server.output().stderr).toBe('');
    expect(await get('/readyz', '')).toEqual({ status: 200, body: { status: 'ready' } });
    expect(await get('/tab/config.json', '')).toEqual({
      status: 200,
      body: { clientId: '33333333-3333-4333-8333-333333333333', teams: { tenantId: TENANT } },
    });
  });

  it('signs the first facilitator in with a token of Entra, and nobody else', async () => {
    const me = await get('/api/v1/me', await around.cloud.signIn(facilitator));
    const stranger = await get('/api/v1/me', await around.cloud.signIn(PEOPLE.owner));
    const forBot = await get('/api/v1/me', await around.cloud.signIn(facilitator, { aud: BOT }));
    const app = await get(
      '/api/v1/me',
      await around.cloud.signIn(facilitator, { scp: undefined, roles: ['x'] }),
    );
    expect(me).toMatchObject({ status: 200, body: { roles: ['facilitator'] } });
    expect([stranger.status, forBot.status, app.status]).toEqual([403, 401, 401]);
  });

  it('answers a message with the token that the federated credential gave', async () => {
    expect(await answerTo('apua')).toMatchObject({
      path: '/teams/v3/conversations/chat-1/activities',
      authorization: 'Bearer token for https://api.botframework.com/.default',
    });
  });

  it('answers a press, and keeps what was chosen', async () => {
    const { status, text } = await post(press('choose-language', { language: 'sv' }));
    const answer: unknown = JSON.parse(text);
    expect([status, isRecord(answer) && answer.statusCode]).toEqual([200, 200]);
    const me = await get('/api/v1/me', await around.cloud.signIn(facilitator));
    expect(me.body).toMatchObject({ language: 'sv' });
  });

  it.each<[string, Json]>([
    ['another channel', { channelId: 'directline' }],
    ['another service', { serviceUrl: 'https://attacker.example/' }],
  ])('refuses %s, and sends nothing there', async (_, over) => {
    const before = around.cloud.messages.length;
    const token = await around.cloud.botToken({ serviceurl: over.serviceUrl ?? SERVICE_URL });
    const answer = await post({ ...activity({ type: 'message', text: 'apua' }), ...over }, token);
    expect([answer.status, answer.text]).toEqual([403, '']);
    expect(around.cloud.messages).toHaveLength(before);
    expect(around.proxy.hosts()).not.toContain('attacker.example');
  });

  it('goes on with known keys while the key servers are away, and answers unknown keys with 503', async () => {
    around.cloud.setDown(['login.botframework.com', 'login.microsoftonline.com']);
    const known = await post(activity({ type: 'message', text: 'apua' }));
    const me = await get('/api/v1/me', await around.cloud.signIn(facilitator));
    await new Promise((resolve) => setTimeout(resolve, KEY_REFRESH_MS));
    await around.cloud.rotateKeys();
    const unknown = await post(activity({ type: 'message', text: 'apua' }));
    around.cloud.setDown([]);
    expect([known.status, me.status]).toEqual([200, 200]);
    expect([unknown.status, unknown.retryAfter, unknown.text]).toEqual([503, '3', '']);
    await new Promise((resolve) => setTimeout(resolve, 3_100));
    expect(await post(activity({ type: 'message', text: 'apua' }))).toMatchObject({ status: 200 });
  }, 60_000);

  it('reached everything by the proxy, except its own identity', () => {
    expect(around.proxy.hosts()).toEqual(
      [
        'login.botframework.com',
        'login.microsoftonline.com',
        'smba.trafficmanager.net',
        TABLES_HOST,
        QUEUES_HOST,
      ].toSorted(),
    );
  });

  it('wrote one JSON line for each event, and ends in order', async () => {
    const lines = server.output().stdout.trimEnd().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ event: expect.any(String) });
    expect(server.output()).toMatchObject({ stderr: '' });
    expect(server.output().stdout).not.toMatch(/eyJ|token for/);
    expect(await server.stop()).toBe(0);
  });

  it('starts again on the same data, and leaves the register as it is', async () => {
    server = await around.start({
      FIRST_FACILITATOR_ID: PEOPLE.owner,
      NO_PROXY: 'direct.invalid',
      SERVICE_HOSTS: 'direct.invalid,proxied.invalid',
    });
    const first = await get('/api/v1/me', await around.cloud.signIn(facilitator));
    const second = await get('/api/v1/me', await around.cloud.signIn(PEOPLE.owner));
    expect([first.status, second.status]).toEqual([200, 403]);
  });

  it.each([
    ['uses the proxy for other hosts', 'https://proxied.invalid/', true],
    ['goes past the proxy to the hosts of NO_PROXY', 'https://direct.invalid/', false],
  ])('%s', async (_, serviceUrl, byProxy) => {
    const token = await around.cloud.botToken({ serviceurl: serviceUrl });
    const failures = () => server.output().stdout.split('message-not-sent').length;
    const before = failures();
    await post({ ...activity({ type: 'message', text: 'apua' }), serviceUrl }, token);
    const { hostname } = new URL(serviceUrl);
    await waitUntil(() => failures() > before, `a failed request to ${hostname}`);
    expect(around.proxy.hosts().includes(hostname)).toBe(byProxy);
  });
});

describe('the bot proves who it is', () => {
  it.each<[string, () => Readonly<Record<string, string>>, unknown]>([
    [
      'by a certificate',
      () => ({ BOT_CREDENTIAL: 'certificate', BOT_CERTIFICATE_FILE: around.certificateFile }),
      'Bearer token for https://api.botframework.com/.default',
    ],
    [
      'by the managed identity itself',
      () => ({ BOT_CREDENTIAL: 'managed-identity' }),
      expect.stringMatching(/^Bearer eyJ/),
    ],
  ])('%s', async (_, settings, authorization) => {
    await server.stop();
    server = await around.start(settings());
    expect(server.output().stderr).toBe('');
    expect(await answerTo('apua')).toMatchObject({ authorization });
  });
});

/** As long as the server does not ask for keys again. */
const KEY_REFRESH_MS = 10_100;
