import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { createMemoryStores } from '../../support/fakes/memory-stores.ts';
import { anOrganisation } from '../../support/fixtures/builders.ts';
import { SCRIPT, startHarness, type Harness } from '../../support/world/server-harness.ts';

let bot: Harness;
beforeAll(async () => {
  bot = await startHarness();
});
afterAll(() => bot.stop());

const get = (path: string): Promise<Response> => fetch(`${bot.url}${path}`, { redirect: 'manual' });

/** Without `fetch`, which normalizes the path. */
const getRaw = (path: string): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(bot.url);
    const clientRequest = request({ hostname, port, path }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
      });
    });
    clientRequest.on('error', reject);
    clientRequest.end();
  });

describe('health', () => {
  it('is alive and ready while storage answers', async () => {
    const [alive, ready] = await Promise.all([get('/healthz'), get('/readyz')]);
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'alive' }]);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('is alive but not ready while storage does not answer, and names only storage', async () => {
    const ping = () => Promise.reject(new Error('AccountKey=secret'));
    const broken = await startHarness({
      stores: { ...createMemoryStores(anOrganisation().id), ping },
    });
    const [alive, ready] = await Promise.all([
      fetch(`${broken.url}/healthz`),
      fetch(`${broken.url}/readyz`),
    ]);
    const body: unknown = await ready.json();
    await broken.stop();
    expect(alive.status).toBe(200);
    expect([ready.status, body]).toEqual([503, { status: 'not ready', missing: ['storage'] }]);
  });
});

describe('the tab', () => {
  it('may be framed only by Teams and runs only its own scripts', async () => {
    const policy = (await get('/tab/')).headers.get('content-security-policy') ?? '';
    const directives = new Map(
      policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)] as const),
    );
    const hash = createHash('sha256').update('b{}').digest('base64');
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('style-src')).toContain(`'sha256-${hash}'`);
    expect(directives.get('frame-ancestors')).toContain('https://teams.microsoft.com');
    expect(directives.get('frame-ancestors')).not.toContain('*');
    expect(policy).not.toContain('unsafe');
  });

  it('is sent with headers against sniffing, leaking and caching', async () => {
    const response = await get('/tab/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('lets browsers cache files with a hash in their name, and nothing else', async () => {
    const asset = await get('/tab/assets/main-abc123.js');
    const page = await get('/tab/index.html');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('is found without the slash at the end', async () => {
    const response = await get('/tab');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/tab/']);
  });

  it('gets the client id, which is not secret, and nothing else', async () => {
    const response = await get('/tab/config.json');
    expect(await response.json()).toEqual({ clientId: 'client-id' });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('gets what links to itself in Teams need', async () => {
    const teams = { appId: '33333333-3333-4333-8333-333333333333', tenantId: 'T' };
    const inTeams = await startHarness({ teams });
    const response = await fetch(`${inTeams.url}/tab/config.json`);
    expect(await response.json()).toEqual({ clientId: 'client-id', teams });
    await inTeams.stop();
  });

  it.each([
    '/tab/../package.json',
    '/tab/%2e%2e/package.json',
    '/tab/%2e%2e%2fpackage.json',
    '/tab/..%2f..%2f..%2fetc%2fpasswd',
    '/tab/..%5c..%5cpackage.json',
    '/tab//etc/passwd',
    '/tab/%2fetc%2fpasswd',
    '/tab/assets/../../outside.txt',
    '/tab/assets/..%2f..%2foutside.txt',
    '/tab/%00',
    '/tab/%zz',
    '/tab/missing.js',
  ])('gives nothing for %s', async (path) => {
    const { status, text } = await getRaw(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/"dependencies"|root:|outside the tab/);
    expect(text).not.toContain('/tmp/');
  });
});

it('forbids type sniffing on every route', async () => {
  for (const path of ['/healthz', '/api/v1/openapi.json', '/api/v1/me', '/nothing'])
    expect((await get(path)).headers.get('x-content-type-options')).toBe('nosniff');
});

describe('what is sent', () => {
  const asking = (path: string, encodings: string) =>
    fetch(`${bot.url}${path}`, { headers: { 'accept-encoding': encodings } });
  const asset = '/tab/assets/main-abc123.js';

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('of the tab, to a client that takes %s, is its file in %s', async (encodings, encoding) => {
    const response = await asking(asset, encodings);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(await response.text()).toBe(SCRIPT);
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('of the API, to a client that takes %s, is in %s', async (encodings, encoding) => {
    const response = await asking('/api/v1/openapi.json', encodings);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(await response.json()).toMatchObject({ info: { version: '1' } });
  });

  it('is plain where compression saves nothing', async () => {
    const response = await asking('/healthz', 'br, gzip');
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('is not sent again while the browser has it', async () => {
    const first = await asking(asset, 'br');
    const again = await fetch(`${bot.url}${asset}`, {
      headers: { 'accept-encoding': 'br', 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });
});
