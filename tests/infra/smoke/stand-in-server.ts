import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface StandInAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Answers by method and path, such as `GET /healthz`; what is not named is answered with 404. */
export type StandIn = Readonly<Record<string, StandInAnswer>>;

const SAFE = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
const PAGE = '<html><script type="module" src="/tab/assets/main-abc.js"></script></html>';
const SCRIPT = 'export const words = "mikään ei ole muuttunut";\n'.repeat(200);

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  'frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft',
].join('; ');

export const SIGN_IN_ID = 'b7d94a20-51c3-4e8f-a2f6-94c1e07d3b58';

/** A server without a fault. */
export const GOOD: StandIn = {
  'GET /healthz': { status: 200, headers: SAFE, body: '{"status":"alive"}' },
  'GET /readyz': { status: 200, body: '{"status":"ready"}' },
  'POST /api/messages': { status: 401 },
  'GET /api/v1/portfolio': { status: 401, headers: { 'www-authenticate': 'Bearer' } },
  'GET /tab': { status: 308, headers: { location: '/tab/' } },
  'HEAD /tab/': { status: 200 },
  'GET /tab/': {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    },
    body: PAGE,
  },
  'GET /tab/assets/main-abc.js': {
    status: 200,
    headers: {
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    },
    body: gzipSync(SCRIPT.repeat(40).replaceAll('mikään', () => String(Math.random()))),
  },
  'GET /tab/config.json': {
    status: 200,
    body: JSON.stringify({ clientId: SIGN_IN_ID, teams: { appId: SIGN_IN_ID } }),
  },
};

const NOT_FOUND: StandInAnswer = {
  status: 404,
  headers: { 'content-type': 'application/problem+json' },
  body: '{}',
};

export async function startStandIn(
  answers: StandIn,
): Promise<{ readonly url: URL; readonly stop: () => Promise<void> }> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } =
      answers[`${request.method ?? ''} ${request.url ?? ''}`] ?? NOT_FOUND;
    request.resume();
    response.writeHead(status, { ...headers });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
