import {
  createGraphInstaller,
  type GraphInstaller,
} from '../../../../bot/teams/graph/graph-installer.ts';
import { TokenFault, type TokenSource } from '../../../../bot/teams/token-source.ts';
import { PEOPLE } from '../../../support/fixtures/builders.ts';
import { startFakeGraph, type FakeGraph } from '../../../support/fakes/fake-graph.ts';
import type { Json } from '../../../support/fixtures/json.ts';

const { owner, deputy } = PEOPLE;
const APP = '33333333-3333-4333-8333-333333333333';

let graph: FakeGraph;
let installer: GraphInstaller;
let logged: Json[];
let dropped: unknown[];
const log = (level: string, event: string, fields: Json = {}): void => {
  logged.push({ level, event, ...fields });
};
const token = (get: TokenSource['get']): TokenSource => ({
  get,
  invalidate: (old) => dropped.push(old),
});
const anInstaller = (get: TokenSource['get'] = () => Promise.resolve('token-1'), more = {}) =>
  createGraphInstaller({ graphUrl: graph.url, appId: APP, token: token(get), log, ...more });

beforeEach(async () => {
  logged = [];
  dropped = [];
  graph = await startFakeGraph();
  installer = anInstaller();
});
afterEach(async () => {
  await installer.close();
  await graph.stop();
});

it('asks Graph to install Ennuste for the person, as the application', async () => {
  expect(await installer.install(owner)).toEqual({ kind: 'installed' });
  expect(graph.requests).toEqual([
    {
      method: 'POST',
      path: `/v1.0/users/${owner}/teamwork/installedApps`,
      authorization: 'Bearer token-1',
      body: { 'teamsApp@odata.bind': `${graph.url}/appCatalogs/teamsApps/${APP}` },
    },
  ]);
});

it('finds it installed the second time', async () => {
  await installer.install(owner);
  expect(await installer.install(owner)).toEqual({ kind: 'already-there' });
  expect(await installer.install(deputy)).toEqual({ kind: 'installed' });
  expect(logged).toEqual([]);
});

it.each<[string, number, object, 'error' | 'warn', string]>([
  ['an unknown token', 401, { kind: 'failed', reason: 'not-allowed' }, 'error', 'not-allowed'],
  ['no permission', 403, { kind: 'failed', reason: 'not-allowed' }, 'error', 'not-allowed'],
  ['somebody else’s page', 302, { kind: 'failed', reason: 'unreachable' }, 'warn', 'unreachable'],
])(
  'returns the result, with Graph’s error in the log: %s (%i)',
  async (_, status, outcome, level, cause) => {
    graph.fail(owner, { status, body: { error: { code: 'Word', message: 'Aino' } } });
    expect(await installer.install(owner)).toEqual(outcome);
    expect(graph.requests).toHaveLength(1);
    expect(logged).toEqual([
      { level, event: 'app-not-installed', person: owner, cause, status, code: 'Word' },
    ]);
    expect(dropped).toEqual(status === 401 ? ['token-1'] : []);
  },
);

it.each([
  ['too much', 429],
  ['a fault', 500],
  ['away', 503],
])('tries again later: %s (%i)', async (_, status) => {
  graph.fail(owner, { status, headers: { 'retry-after': '7' }, body: {} });
  expect(await installer.install(owner)).toEqual({ kind: 'retry', afterMs: 7000 });
  expect(graph.requests).toHaveLength(1);
  expect(logged).toMatchObject([{ level: 'warn', event: 'app-not-installed' }]);
});

describe('when Graph does not find what it was asked to install', () => {
  it('blames the person only if Graph does not know them', async () => {
    graph.knownPeople = new Set([deputy]);
    expect(await installer.install(owner)).toEqual({ kind: 'failed', reason: 'no-such-person' });
    expect(logged).toMatchObject([
      { level: 'warn', cause: 'no-such-person', status: 404, code: 'NotFound' },
    ]);
    expect(await installer.install(deputy)).toEqual({ kind: 'installed' });
  });

  it('blames the setting if the person exists, and asks no more for a while', async () => {
    let now = 1000;
    graph.catalogueApp = '44444444-4444-4444-8444-444444444444';
    const clocked = anInstaller(undefined, { clock: () => now, sleep: () => Promise.resolve() });
    const wrong = { kind: 'failed', reason: 'wrong-app-id' };
    expect(await clocked.install(owner)).toEqual(wrong);
    expect(logged).toMatchObject([{ level: 'error', cause: 'wrong-app-id', person: owner }]);
    const before = graph.requests.length;
    expect(await clocked.install(deputy)).toEqual(wrong);
    expect(graph.requests).toHaveLength(before);
    now += 11 * 60_000;
    graph.catalogueApp = APP;
    expect(await clocked.install(deputy)).toEqual({ kind: 'installed' });
    await clocked.close();
  });

  it('keeps what Graph said when the person cannot be looked up either', async () => {
    graph.fail('/teamwork', { status: 404, body: {} });
    const looking = installer.install(owner);
    expect(await looking).toEqual({ kind: 'failed', reason: 'no-such-person' });
    graph.fail('/teamwork', { status: 400, body: { error: { code: 'BadRequest' } } });
    expect(await installer.install(owner)).toEqual({ kind: 'failed', reason: 'not-allowed' });
  });
});

it('finds the chat that the installation created, and none before', async () => {
  expect(await installer.findChat(owner)).toBeUndefined();
  await installer.install(owner);
  expect(await installer.findChat(owner)).toBe(`graph-chat-${owner}`);
  const [, , lookup] = graph.requests;
  expect(decodeURIComponent(lookup?.path ?? '')).toContain(`$filter=teamsApp/id eq '${APP}'`);
  graph.fail(owner, { status: 403, body: {} });
  expect(await installer.findChat(owner)).toBeUndefined();
});

it('is retryable when Graph cannot be reached', async () => {
  await graph.stop();
  expect(await installer.install(owner)).toEqual({ kind: 'retry' });
  graph = await startFakeGraph();
});

it.each<[boolean, object]>([
  [true, { kind: 'failed', reason: 'not-allowed' }],
  [false, { kind: 'retry' }],
])('sends nothing without a token (permanently: %s)', async (isLasting, outcome) => {
  const none = anInstaller(() => Promise.reject(new TokenFault(isLasting)));
  expect(await none.install(owner)).toEqual(outcome);
  expect(graph.requests).toEqual([]);
});

it('sends at most twenty requests a second, and none during Graph’s Retry-After', async () => {
  const waits: number[] = [];
  const sleep = (ms: number): Promise<void> => {
    waits.push(ms);
    return Promise.resolve();
  };
  const paced = anInstaller(undefined, { clock: () => 1000, sleep });
  await paced.install(owner);
  await paced.install(owner);
  graph.fail(owner, { status: 429, headers: { 'retry-after': '3' } });
  await paced.install(owner);
  await paced.install(owner);
  expect(waits).toEqual([0, 50, 100, 3000]);
});

it('lets no caller wait long for a slot', async () => {
  graph.fail(owner, { status: 429, headers: { 'retry-after': '60' } });
  const paced = anInstaller(undefined, { clock: () => 1000 });
  await paced.install(owner);
  expect(await paced.install(deputy)).toEqual({ kind: 'retry', afterMs: 60_000 });
  expect(graph.requests).toHaveLength(1);
});
