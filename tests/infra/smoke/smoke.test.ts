import { askServerAt } from '../../../infra/smoke/ask-server.ts';
import type { AppPackage } from '../../../infra/smoke/read-app-package.ts';
import {
  describeOutcome,
  hasFailed,
  runSteps,
  STEPS,
  type Outcome,
} from '../../../infra/smoke/run-steps.ts';
import { startHarness } from '../../support/world/server-harness.ts';
import { GOOD, SIGN_IN_ID, startStandIn, type StandIn } from './stand-in-server.ts';

const NOW = new Date('2026-11-29T08:00:00Z');

const PACKAGE: AppPackage = {
  version: '1.0.0',
  botId: SIGN_IN_ID,
  signInId: SIGN_IN_ID,
  resource: `api://127.0.0.1/botid-${SIGN_IN_ID}`,
  domains: ['127.0.0.1'],
  pages: ['https://www.example.fi/privacy'],
};

/** The harness takes messages without a token and serves a page of its own. */
const OF_TESTS = new Set([
  'A browser outside Teams is led into the app',
  'A message without a token is refused',
  'A message with a token that Teams did not sign is refused',
  'The page of the tab may be shown by Teams, and is never kept',
  'The files of the tab are there, compressed, and kept for a year',
]);

const smoke = (base: URL, appPackage?: AppPackage): Promise<readonly Outcome[]> =>
  runSteps({ base, ask: askServerAt(base), appPackage, now: NOW });

async function smokeStandIn(
  answers: StandIn,
  appPackage: AppPackage = PACKAGE,
): Promise<readonly Outcome[]> {
  const server = await startStandIn(answers);
  const outcomes = await smoke(server.url, appPackage);
  await server.stop();
  return outcomes;
}

const failures = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.filter(hasFailed).map(describeOutcome);

const answer = (route: string, change: Partial<(typeof GOOD)[string]>): StandIn => ({
  ...GOOD,
  [route]: { status: 200, ...GOOD[route], ...change },
});

const headers = (route: string, change: Readonly<Record<string, string>>): StandIn =>
  answer(route, { headers: { ...GOOD[route]?.headers, ...change } });

const without = (route: string, header: string): StandIn =>
  answer(route, {
    headers: Object.fromEntries(
      Object.entries(GOOD[route]?.headers ?? {}).filter(([name]) => name !== header),
    ),
  });

describe('the smoke test', () => {
  it('finds nothing wrong with a good server, and says what it did not see', async () => {
    const outcomes = await smokeStandIn(GOOD);
    expect(failures(outcomes)).toEqual([]);
    expect(outcomes.filter(({ verdict }) => typeof verdict === 'object')).toHaveLength(3);
    expect(outcomes).toHaveLength(STEPS.length);
  });

  it.each<readonly [string, StandIn, string]>([
    ['does not live', answer('GET /healthz', { status: 503 }), 'answers 503 and not 200'],
    [
      'has no storage',
      answer('GET /readyz', { status: 503, body: '{"missing":["storage"]}' }),
      'STORAGE_ACCOUNT',
    ],
    ['refuses HEAD', answer('HEAD /tab/', { status: 405 }), 'answers 405'],
    ['lets types be guessed', without('GET /healthz', 'x-content-type-options'), 'nosniff'],
    [
      'tells where people come from',
      headers('GET /healthz', { 'referrer-policy': 'origin' }),
      'Referrer-Policy',
    ],
    [
      'takes messages from anybody',
      answer('POST /api/messages', { status: 200 }),
      'answers 200 and not 401',
    ],
    [
      'cannot fetch the keys of Teams',
      answer('POST /api/messages', { status: 500 }),
      'login.botframework.com',
    ],
    [
      'shows the portfolio to anybody',
      answer('GET /api/v1/portfolio', { status: 200 }),
      'answers 200 and not 401',
    ],
    [
      'cannot fetch the keys of Entra',
      answer('GET /api/v1/portfolio', { status: 500 }),
      'answers 500',
    ],
    [
      'does not say how to sign in',
      without('GET /api/v1/portfolio', 'www-authenticate'),
      'WWW-Authenticate',
    ],
    ['is a developer’s', answer('GET /local/people', { status: 200 }), 'bot/local.ts'],
    [
      'answers unknown addresses with a page',
      answer('GET /no-such-page', { status: 404, headers: { 'content-type': 'text/html' } }),
      'what is in front',
    ],
    [
      'leads /tab elsewhere',
      headers('GET /tab', { location: 'https://other.example/tab/' }),
      'leads to https://other.example',
    ],
    ['has no tab', answer('GET /tab/', { status: 404 }), 'npm run artefact'],
    [
      'has another page',
      answer('GET /tab/', { body: '<html>hello</html>' }),
      'not the page of the tab',
    ],
    [
      'may not be framed by Teams',
      headers('GET /tab/', { 'content-security-policy': "frame-ancestors 'self'" }),
      'let Teams show it',
    ],
    [
      'has a proxy that forbids frames',
      headers('GET /tab/', { 'x-frame-options': 'SAMEORIGIN' }),
      'X-Frame-Options',
    ],
    [
      'lets any script run',
      headers('GET /tab/', {
        'content-security-policy': `${GOOD['GET /tab/']?.headers?.['content-security-policy'] ?? ''}; script-src 'unsafe-inline'`,
      }),
      'any script',
    ],
    ['lets pages be kept', headers('GET /tab/', { 'cache-control': 'max-age=60' }), 'no-store'],
    [
      'lacks a file of the tab',
      answer('GET /tab/assets/main-abc.js', { status: 404 }),
      'is missing',
    ],
    [
      'compresses nothing',
      without('GET /tab/assets/main-abc.js', 'content-encoding'),
      'is not compressed',
    ],
    [
      'lets files be asked for again',
      headers('GET /tab/assets/main-abc.js', { 'cache-control': 'no-cache' }),
      'not immutable',
    ],
    [
      'does not know the sign-in',
      answer('GET /tab/config.json', { body: '{}' }),
      'has no clientId',
    ],
    [
      'does not know its app in Teams',
      answer('GET /tab/config.json', { body: JSON.stringify({ clientId: SIGN_IN_ID }) }),
      'Set TEAMS_APP_ID',
    ],
    [
      'signs people in elsewhere',
      answer('GET /tab/config.json', { body: '{"clientId":"other"}' }),
      'the server says other',
    ],
  ])('fails when the server %s', async (_what, answers, said) => {
    const failed = failures(await smokeStandIn(answers));
    expect(failed.join('\n')).toContain(said);
    expect(failed.length).toBeLessThanOrEqual(2);
  });

  it.each<readonly [string, Partial<AppPackage>, string]>([
    ['another host', { domains: ['other.example.fi'] }, 'it is of other.example.fi'],
    ['another bot', { botId: 'other' }, 'people would sign in to'],
    ['a version below 1', { version: '0.1.0' }, 'The catalogue refuses it'],
  ])('fails when the app package is of %s', async (_what, change, said) => {
    const failed = failures(await smokeStandIn(GOOD, { ...PACKAGE, ...change }));
    expect(failed).toEqual([expect.stringContaining(said)]);
  });

  it('fails when a page that the app package names is not there', async () => {
    const server = await startStandIn(GOOD);
    const pages = [`${server.url.origin}/privacy`];
    const failed = failures(await smoke(server.url, { ...PACKAGE, pages }));
    await server.stop();
    expect(failed).toEqual([expect.stringContaining('/privacy answers 404')]);
  });

  it('fails every step, and says where to look, when nothing answers', async () => {
    const server = await startStandIn(GOOD);
    await server.stop();
    const outcomes = await smoke(server.url);
    const failed = failures(outcomes);
    expect(failed.length).toBe(STEPS.length - 3);
    expect(failed.every((one) => one.includes('Check the host name, DNS and the firewall'))).toBe(
      true,
    );
  });

  it('finds nothing else wrong with a server whose tab and sign-in are those of tests', async () => {
    const server = await startHarness();
    const outcomes = await smoke(new URL(server.url));
    await server.stop();
    const failed = outcomes.filter(hasFailed).map(({ name }) => name);
    expect(failed.filter((name) => !OF_TESTS.has(name))).toEqual([]);
  });
});
