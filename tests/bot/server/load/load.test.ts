import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createTableClient } from '../../../../bot/storage/tables/table-client.ts';
import { createTableRowStore } from '../../../../bot/storage/tables/table-row-store.ts';
import type { Stores } from '../../../../bot/storage/stores.ts';
import { anOrganisation, PEOPLE } from '../../../support/fixtures/builders.ts';
import { isRecord, type Json } from '../../../support/fixtures/json.ts';
import { createMemoryRows } from '../../../support/fakes/memory-rows.ts';
import { createMemoryStores } from '../../../support/fakes/memory-stores.ts';
import {
  startHarness,
  type Harness,
  type HarnessOptions,
} from '../../../support/world/server-harness.ts';

const { owner, leader, facilitator } = PEOPLE;

let bot: Harness;
const start = async (options: HarnessOptions): Promise<void> => {
  bot = await startHarness(options);
};
afterEach(() => bot.stop());

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: Json;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const body: unknown = text === '' ? {} : JSON.parse(text);
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: isRecord(body) ? body : {},
  };
}

const me = async (person = owner): Promise<Answer> =>
  answerOf(await bot.call(person, 'GET', '/me'));

const meWith = async (headers: Record<string, string>): Promise<Answer> =>
  answerOf(await fetch(`${bot.url}/api/v1/me`, { headers }));

const press = (person = owner): Promise<Json> =>
  bot.pressRaw(person, { verb: 'my-goals', data: { v: 1 } });

const statusesOf = (answers: readonly Answer[]): Readonly<Record<number, number>> => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

const many = <Result>(count: number, work: () => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, work));

/** Memory stores whose next reads of a person wait until `open` is called. */
function createGatedStores() {
  const stores = createMemoryStores(anOrganisation().id);
  let reads = 0;
  let waiting: (() => void)[] = [];
  let isShut = false;
  const get: Stores['people']['get'] = async (person) => {
    reads += 1;
    if (isShut) await new Promise<void>((resolve) => waiting.push(resolve));
    return stores.people.get(person);
  };
  return {
    stores: { ...stores, people: { ...stores.people, get } },
    reads: () => reads,
    shut: () => {
      isShut = true;
    },
    open: () => {
      isShut = false;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
    waitFor: async (count: number) => {
      while (waiting.length < count) await new Promise(setImmediate);
    },
  };
}

describe('the requests of one person in a minute', () => {
  it('are answered with 429 and when to come back once there are too many', async () => {
    const { stores, reads } = createGatedStores();
    await start({ stores, limits: { personPerMinute: 3 } });
    for (const _ of [1, 2, 3]) expect((await me()).status).toBe(200);
    const before = reads();
    const late = await me();
    expect(late).toMatchObject({ status: 429, body: { code: 'too-many-requests', status: 429 } });
    expect(Number(late.retryAfter)).toBeGreaterThan(50);
    expect(Number(late.retryAfter)).toBeLessThanOrEqual(60);
    expect(reads()).toBe(before);
    expect((await me(leader)).status).toBe(200);
  });

  it.each([
    ['fi', 'Pyyntöjä tuli liian monta'],
    ['sv', 'För många begäranden'],
    ['en', 'Too many requests'],
  ])('are refused in words, in %s', async (language, words) => {
    await start({ limits: { personPerMinute: 0 } });
    const { body } = await meWith({
      authorization: `Bearer ${await bot.tokenOf(owner)}`,
      'accept-language': language,
    });
    expect(body.detail).toContain(words);
  });

  it('are counted together in the tab and in the chat, where a press is answered in words', async () => {
    await start({ limits: { personPerMinute: 2 } });
    await me();
    expect(await press()).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    const late = await press();
    expect(late).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
    expect(late.value).toContain('Pyyntöjä tuli liian monta');
    expect((await me()).status).toBe(429);
    expect(await press(leader)).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
  });

  it('fill the log with one line, however many there are', async () => {
    await start({ limits: { personPerMinute: 1 } });
    await many(30, me);
    const lines = bot.logged.filter(({ event }) => event === 'turned-away');
    expect(lines).toEqual([
      { level: 'warn', event: 'turned-away', code: 'too-many-requests', where: 'getMe', others: 0 },
    ]);
  });
});

describe('the requests of one person at the same time', () => {
  it('are limited, and another person is not kept waiting', async () => {
    const gated = createGatedStores();
    await start({ stores: gated.stores, limits: { personInFlight: 4 } });
    gated.shut();
    let refused = 0;
    const answers = await many(20, async () => {
      const answer = await me();
      if (answer.status === 429 && (refused += 1) === 16) gated.open();
      return answer;
    });
    expect(statusesOf(answers)).toEqual({ 200: 4, 429: 16 });
    expect(answers.find(({ status }) => status === 429)?.retryAfter).toBe('1');
    expect((await me(leader)).status).toBe(200);
    expect((await me()).status).toBe(200);
  });
});

describe('more requests than the process can work on', () => {
  it('are turned away with 503, and health is not', async () => {
    const gated = createGatedStores();
    await start({ stores: gated.stores, limits: { inFlight: 3 } });
    gated.shut();
    const working = [me(owner), me(leader), me(facilitator)];
    await gated.waitFor(3);
    const [late, pressed, alive, page] = await Promise.all([
      me(PEOPLE.deputy),
      press(PEOPLE.deputy),
      fetch(`${bot.url}/healthz`),
      fetch(`${bot.url}/tab/`),
    ]);
    gated.open();
    expect(late).toMatchObject({ status: 503, retryAfter: '2', body: { code: 'unavailable' } });
    expect(late.body.detail).toContain('ruuhkautunut');
    expect(pressed).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
    expect(pressed.value).toContain('ruuhkautunut');
    expect([alive.status, page.status]).toEqual([200, 200]);
    await Promise.all([alive.text(), page.text()]);
    expect((await Promise.all(working)).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await me(PEOPLE.deputy)).status).toBe(200);
  });
});

it('one person’s burst turns only that person away', async () => {
  const gated = createGatedStores();
  await start({ stores: gated.stores, limits: { inFlight: 3, personInFlight: 2 } });
  gated.shut();
  const burst = many(20, me);
  await gated.waitFor(2);
  const other = me(leader);
  await gated.waitFor(3);
  gated.open();
  expect((await other).status).toBe(200);
  expect(statusesOf(await burst)).toEqual({ 200: 2, 429: 18 });
});

describe('a request that storage keeps waiting', () => {
  let silent: Server;
  beforeEach(async () => {
    silent = createServer();
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
  });
  afterEach(async () => {
    silent.closeAllConnections();
    await new Promise((done) => silent.close(done));
  });

  it('is answered at its deadline with 503 in words', async () => {
    const address = silent.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const client = createTableClient({
      connectionString: `DefaultEndpointsProtocol=http;AccountName=account;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:${port}/account;`,
      tableName: 'Ennuste',
    });
    const rows = createMemoryRows();
    let read = rows.range;
    await start({
      stores: createMemoryStores(anOrganisation().id, {
        ...rows,
        range: (...range) => read(...range),
      }),
      limits: { apiMs: 200 },
    });
    read = createTableRowStore(client).range;
    const began = performance.now();
    const late = await answerOf(await bot.call(leader, 'GET', '/portfolio'));
    expect(late).toMatchObject({ status: 503, retryAfter: '5', body: { code: 'unavailable' } });
    expect(performance.now() - began).toBeLessThan(1500);
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('sign-ins that fail', () => {
  it('get 429 once there are too many from an address, and people there still get in', async () => {
    await start({ limits: { failuresPerMinute: 3 } });
    const failed = [];
    for (const _ of [1, 2, 3, 4, 5]) failed.push(await meWith({ authorization: 'Bearer a.b.c' }));
    failed.push(await meWith({}));
    expect(failed.map(({ status }) => status)).toEqual([401, 401, 401, 429, 429, 429]);
    expect(Number(failed.at(-1)?.retryAfter)).toBeGreaterThan(0);
    expect((await me()).status).toBe(200);
    expect(await press()).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
  });

  it('are counted by the forwarded address only when a trusted proxy names it', async () => {
    const from = (address: string) => meWith({ 'x-forwarded-for': address });
    await start({ limits: { failuresPerMinute: 1 } });
    expect([(await from('198.51.100.1')).status, (await from('198.51.100.2')).status]).toEqual([
      401, 429,
    ]);
    await bot.stop();
    await start({ limits: { failuresPerMinute: 1 }, trustedProxies: ['127.0.0.0/8'] });
    expect([(await from('198.51.100.1')).status, (await from('198.51.100.2')).status]).toEqual([
      401, 401,
    ]);
    expect((await from('198.51.100.1')).status).toBe(429);
  });
});
