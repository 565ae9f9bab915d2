import { askServerAt } from './ask-server.ts';
import { expectStatus, firstOf, isEncrypted, NEEDS_HTTPS, when, type Step } from './step.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Addresses that exist on a developer's computer only. */
const LOCAL_ROUTES = ['/local/people', '/local/token'];

export const SERVER_STEPS: readonly Step[] = [
  {
    name: 'The certificate is valid for two weeks at least, and TLS is 1.2 or later',
    run: async (target) => {
      const { tls } = await target.ask({ path: '/healthz' });
      if (!tls) return NEEDS_HTTPS;
      const daysLeft = Math.floor((tls.validUntil.getTime() - target.now.getTime()) / DAY_MS);
      return firstOf(
        when(daysLeft < 14, `the certificate ends in ${daysLeft} days. Renew it.`),
        when(
          !/^TLSv1\.[23]$/.test(tls.protocol),
          `the server chose ${tls.protocol}. Set the minimum to 1.2.`,
        ),
      );
    },
  },
  {
    name: 'Plain http leads to https',
    run: async (target) => {
      if (!isEncrypted(target)) return NEEDS_HTTPS;
      const { status, headers } = await askServerAt(new URL(`http://${target.base.host}`))({
        path: '/tab/',
      });
      return when(
        status < 301 || status > 308 || !headers.location?.startsWith('https://'),
        `http answers ${status}. Switch “HTTPS only” on.`,
      );
    },
  },
  {
    name: 'The server lives (/healthz)',
    run: async ({ ask }) =>
      expectStatus(
        await ask({ path: '/healthz' }),
        200,
        'Read the log of the web app: it names faulty settings.',
      ),
  },
  {
    name: 'Storage answers (/readyz)',
    run: async ({ ask }) => {
      const answer = await ask({ path: '/readyz' });
      return expectStatus(
        answer,
        200,
        `Check STORAGE_ACCOUNT and the roles of the identity: ${answer.body.slice(0, 200)}`,
      );
    },
  },
  {
    name: 'HEAD is answered',
    run: async ({ ask }) =>
      expectStatus(
        await ask({ path: '/tab/', method: 'HEAD' }),
        200,
        'Monitors and link checkers use it.',
      ),
  },
  {
    name: 'Every answer has its security headers',
    run: async (target) => {
      const { headers } = await target.ask({ path: '/healthz' });
      return firstOf(
        when(
          headers['x-content-type-options'] !== 'nosniff',
          'X-Content-Type-Options is not nosniff. Does a proxy remove it?',
        ),
        when(
          headers['referrer-policy'] !== 'no-referrer',
          'Referrer-Policy is not no-referrer. Does a proxy remove it?',
        ),
        when(
          isEncrypted(target) && !/max-age=\d{7,}/.test(headers['strict-transport-security'] ?? ''),
          'Strict-Transport-Security is missing or short. Does a proxy remove it?',
        ),
      );
    },
  },
  {
    name: 'A message without a token is refused',
    run: async ({ ask }) =>
      expectStatus(
        await postMessage(ask, {}),
        401,
        'BOT_ID must be set, or App Service authentication be off.',
      ),
  },
  {
    name: 'A message with a token that Teams did not sign is refused',
    run: async ({ ask }) => {
      const answer = await postMessage(ask, { authorization: `Bearer ${strangeToken()}` });
      return expectStatus(
        answer,
        401,
        answer.status >= 500
          ? 'The server cannot fetch the keys: let it reach login.botframework.com, or set HTTPS_PROXY.'
          : 'Nobody but Teams may send messages.',
      );
    },
  },
  {
    name: 'The API asks for a sign-in',
    run: async ({ ask }) => {
      const without = await ask({ path: '/api/v1/portfolio' });
      const strange = await ask({
        path: '/api/v1/portfolio',
        headers: { authorization: `Bearer ${strangeToken()}` },
      });
      return firstOf(
        expectStatus(without, 401, 'The API must not answer without a token.'),
        when(without.headers['www-authenticate'] === undefined, 'WWW-Authenticate is missing.'),
        expectStatus(
          strange,
          401,
          strange.status >= 500
            ? 'The server cannot fetch the keys: let it reach login.microsoftonline.com, or set HTTPS_PROXY.'
            : 'The API must not accept a token of its own making.',
        ),
      );
    },
  },
  {
    name: 'Routes of a developer’s computer do not exist',
    run: async ({ ask }) => {
      const answers = await Promise.all(LOCAL_ROUTES.map((path) => ask({ path })));
      return when(
        answers.some(({ status }) => status !== 404),
        'they do. Start bot/main.ts, not bot/local.ts.',
      );
    },
  },
  {
    name: 'An unknown address is answered with 404, in words',
    run: async ({ ask }) => {
      const answer = await ask({ path: '/no-such-page' });
      return firstOf(
        expectStatus(answer, 404, ''),
        when(
          !answer.headers['content-type']?.includes('json'),
          'the answer is not the server’s own: what is in front?',
        ),
      );
    },
  },
];

const postMessage = (
  ask: Parameters<Step['run']>[0]['ask'],
  headers: Readonly<Record<string, string>>,
) =>
  ask({
    path: '/api/messages',
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/teams/',
      from: { id: 'smoke' },
      recipient: { id: 'smoke' },
      conversation: { id: 'smoke', conversationType: 'personal' },
      text: 'smoke',
    }),
  });

/** Looks like a token of Teams, so that the server fetches the keys; no key fits its signature. */
function strangeToken(): string {
  const part = (content: object): string =>
    Buffer.from(JSON.stringify(content)).toString('base64url');
  const seconds = Math.floor(Date.now() / 1000);
  const header = part({ alg: 'RS256', typ: 'JWT', kid: 'smoke-test' });
  const claims = part({
    iss: 'https://api.botframework.com',
    aud: 'smoke-test',
    nbf: seconds - 60,
    exp: seconds + 600,
  });
  return `${header}.${claims}.${Buffer.alloc(256, 1).toString('base64url')}`;
}
