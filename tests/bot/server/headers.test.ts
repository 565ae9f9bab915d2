import { createMemoryStores } from '../../support/fakes/memory-stores.ts';
import { anOrganisation, PEOPLE } from '../../support/fixtures/builders.ts';
import { requestHead, sendRaw } from '../../support/drivers/raw-http.ts';
import { startHarness, type Harness } from '../../support/world/server-harness.ts';

let bot: Harness;
beforeAll(async () => {
  bot = await startHarness();
});
afterAll(() => bot.stop());

const request = async (method: string, path: string, url = bot.url): Promise<Response> => {
  const response = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${await bot.tokenOf(PEOPLE.facilitator)}` },
  });
  await response.arrayBuffer();
  return response;
};

/** One route of every kind: its method, path and status. */
const ROUTES: readonly (readonly [string, string, number])[] = [
  ['GET', '/healthz', 200],
  ['GET', '/readyz', 200],
  ['GET', '/tab', 308],
  ['GET', '/tab/', 200],
  ['GET', '/tab/config.json', 200],
  ['GET', '/tab/assets/main-abc123.js', 200],
  ['GET', '/tab/missing.js', 404],
  ['GET', '/api/v1/openapi.json', 200],
  ['GET', '/api/v1/portfolio', 200],
  ['GET', '/api/v1/months/2026-03/answers.csv', 200],
  ['GET', '/api/v1/goals/olematon', 404],
  ['POST', '/api/v1/months', 400],
  ['POST', '/api/messages', 400],
  ['GET', '/api/messages', 405],
  ['GET', '/nothing', 404],
];

describe.each(ROUTES)('%s %s, answered with %i,', (method, path, status) => {
  it('tells browsers to use HTTPS only, and no camera, microphone or location', async () => {
    const response = await request(method, path);
    const { headers } = response;
    expect(response.status).toBe(status);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('permissions-policy')).toMatch(
      /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
    );
    expect(headers.get('permissions-policy')).not.toMatch(/clipboard|fullscreen/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
});

it('a developer’s computer is not told to use HTTPS only', async () => {
  const local = await startHarness({ isHttps: false });
  const { headers } = await request('GET', '/healthz', local.url);
  await local.stop();
  expect(headers.has('strict-transport-security')).toBe(false);
  expect(headers.has('permissions-policy')).toBe(true);
});

describe('HEAD', () => {
  it.each(ROUTES.filter(([method]) => method === 'GET'))(
    'of what %s gives at %s has the status %i and the headers, but no body',
    async (_method, path, status) => {
      const { text } = await sendRaw(bot.url, requestHead(`HEAD ${path}`, await authorization()));
      const [head = '', body] = text.split('\r\n\r\n');
      const asGet = await request('GET', path);
      expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(head.toLowerCase()).toContain('strict-transport-security');
      expect(/content-type: (.*)/i.exec(head)?.[1] ?? null).toBe(asGet.headers.get('content-type'));
      expect(body).toBe('');
    },
  );

  it('does not do what POST does', async () => {
    expect((await request('HEAD', '/api/messages')).status).toBe(405);
  });

  it('of a stream ends at once', async () => {
    const planned = await bot.call(PEOPLE.facilitator, 'POST', '/runs', {
      month: '2026-03',
      audience: 'owners',
    });
    const { id } = (await planned.json()) as { readonly id?: string };
    const path = `/api/v1/runs/2026-03/${id}/events`;
    const head = requestHead(`HEAD ${path}`, await authorization());
    const { status, text } = await sendRaw(bot.url, head, { timeoutMs: 3000 });
    expect([status, text.includes('(timeout)')]).toEqual([200, false]);
    expect(text).toContain('text/event-stream');
  });

  const authorization = async () => ({
    Authorization: `Bearer ${await bot.tokenOf(PEOPLE.facilitator)}`,
  });
});

it('asking often whether the server is ready reads storage once a second', async () => {
  let pings = 0;
  const stores = createMemoryStores(anOrganisation().id);
  const ping = async () => {
    pings += 1;
    await stores.ping();
  };
  const asked = await startHarness({ stores: { ...stores, ping } });
  const many = Array.from({ length: 50 }, () => request('GET', '/readyz', asked.url));
  const answers = await Promise.all(many);
  await asked.stop();
  expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
  expect(pings).toBeLessThanOrEqual(2);
});
