import fc from 'fast-check';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { startHarness, type Harness } from '../../support/world/server-harness.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';
import { month } from '../../support/fixtures/ids.ts';
import { requestHead, sendRaw } from '../../support/drivers/raw-http.ts';

const JSON_TYPE = { 'Content-Type': 'application/json' };
const MIB = 1024 * 1024;

let bot: Harness;
beforeAll(async () => {
  bot = await startHarness({ limits: { requestMs: 1500, headersMs: 60_000 } });
});
afterAll(() => bot.stop());

const isAlive = async (): Promise<boolean> => (await fetch(`${bot.url}/healthz`)).status === 200;
const send = (...args: Parameters<typeof sendRaw> extends [string, ...infer Rest] ? Rest : never) =>
  sendRaw(bot.url, ...args);

/** A POST to the bot, with the given headers unchanged. */
const post = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
  send(
    requestHead('POST /api/messages', { ...JSON_TYPE, 'Content-Length': body.length, ...headers }),
    {
      body: [body],
    },
  );

describe('a body with a content-encoding', () => {
  const whole = gzipSync('{"type":"message"}');

  it.each<[string, Buffer | string]>([
    ['that is not gzip', 'x'],
    ['that is cut off', whole.subarray(0, 15)],
    ['with garbage after it', Buffer.concat([whole, Buffer.from('garbage')])],
    ['that is whole', whole],
  ])('%s is refused with 415', async (_, body) => {
    const { status } = await post(body, { 'Content-Encoding': 'gzip' });
    expect([status, await isAlive()]).toEqual([415, true]);
  });

  it.each([
    'deflate',
    'br',
    'zstd',
    'compress',
    'x-gzip',
    'gzip, gzip',
    'identity, gzip',
    'nonsense',
  ])('named %s is refused with 415', async (encoding) => {
    const { status } = await post(deflateRawSync('{}'), { 'Content-Encoding': encoding });
    expect([status, await isAlive()]).toEqual([415, true]);
  });

  it('named identity is read', async () => {
    expect((await post('{}', { 'Content-Encoding': 'Identity' })).status).toBe(400);
  });

  it.each([
    'GET /healthz',
    'PUT /api/v1/settings',
    'GET /tab/',
    'POST /nowhere',
    'DELETE /api/v1/me',
  ])('is refused with 415 by %s, too', async (line) => {
    const { status } = await send(
      requestHead(line, { 'Content-Encoding': 'gzip', 'Content-Length': 1 }),
      {
        body: ['x'],
      },
    );
    expect([status, await isAlive()]).toEqual([415, true]);
  });

  it('does not fill the memory, however much it would unpack to', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB));
    const before = process.memoryUsage().rss;
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => post(bomb, { 'Content-Encoding': 'gzip' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([415, 415, 415, 415]);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * MIB);
  });
});

describe('a body that is too large', () => {
  it.each(['52428800', '10000000000', '409601'])(
    'is refused at its Content-Length of %s, before a byte of it is sent',
    async (length) => {
      const { status } = await post('', { 'Content-Length': length });
      expect([status, await isAlive()]).toEqual([413, true]);
    },
  );

  it('is refused while it streams, and the connection is closed long before its end', async () => {
    let sent = 0;
    async function* endless() {
      for (;;) {
        sent += 64 * 1024;
        yield `10000\r\n${'x'.repeat(65_536)}\r\n`;
        await new Promise(setImmediate);
      }
    }
    const { status } = await send(
      requestHead('POST /api/messages', { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' }),
      { body: endless() },
    );
    expect([status, await isAlive()]).toEqual([413, true]);
    expect(sent).toBeLessThan(20 * MIB);
  });

  it('of as many bytes as are allowed is read', async () => {
    const filled = JSON.stringify({ filler: 'x'.repeat(409_600 - 13) });
    expect(filled).toHaveLength(409_600);
    const { status } = await post(filled);
    expect(status).toBe(400);
    expect(bot.logged.at(-1)).toMatchObject({ event: 'activity-malformed' });
  });

  it.each(['GET /healthz', 'GET /api/v1/me', 'GET /tab/', 'HEAD /healthz'])(
    'is any body at all for %s, which accepts none',
    async (line) => {
      const { status } = await send(requestHead(line, { ...JSON_TYPE, 'Content-Length': 2 }), {
        body: ['{}'],
      });
      expect([404, 405, 413]).toContain(status);
      expect(await isAlive()).toBe(true);
    },
  );
});

describe('a body that never arrives', () => {
  it.each([
    ['at all', []],
    ['to its end', ['{"type":']],
  ])('%s times out, and its connection is closed', async (_, body) => {
    const began = Date.now();
    const { status } = await send(
      requestHead('POST /api/messages', { ...JSON_TYPE, 'Content-Length': 100 }),
      { body },
    );
    expect([status, await isAlive()]).toEqual([408, true]);
    expect(Date.now() - began).toBeGreaterThan(1000);
  });

  it('that arrives slowly times out, too', async () => {
    let isOver = false;
    async function* slow() {
      while (!isOver) {
        yield ' ';
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    const { status } = await send(
      requestHead('POST /api/messages', { ...JSON_TYPE, 'Content-Length': 10_000 }),
      { body: slow() },
    );
    isOver = true;
    expect(status).toBe(408);
  });

  it('because the client resets the connection affects only that connection', async () => {
    await Promise.all(
      ['', '{"type":', '{}'].map((body) =>
        send(requestHead('POST /api/messages', { ...JSON_TYPE, 'Content-Length': 50 }), {
          body: [body],
          reset: true,
        }),
      ),
    );
    expect(await isAlive()).toBe(true);
  });
});

describe('a body that cannot be understood', () => {
  it.each<[string, string | Buffer]>([
    ['is cut off', '{"a":'],
    ['is no JSON', '<a/>'],
    ['is not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
    ['is white space', '   '],
  ])('because it %s is refused with 400', async (_, body) => {
    expect((await post(body)).status).toBe(400);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    'application/jsonp',
    'application/json; charset=utf-16',
    '',
  ])('because it is %j is refused with 415', async (type) => {
    expect((await post('{}', { 'Content-Type': type })).status).toBe(415);
  });

  it.each([
    'application/json',
    'Application/JSON;charset=UTF-8',
    'application/json; charset="utf-8"',
    'application/json; profile=x',
  ])('counts as missing when it is %j', async (type) => {
    expect((await post('{}', { 'Content-Type': type })).status).toBe(400);
    expect(bot.logged.at(-1)).toMatchObject({ event: 'activity-malformed' });
  });

  it.each<[string, Record<string, string>]>([
    ['without a content type', {}],
    ['as text', { 'content-type': 'text/plain' }],
  ])('never closes a month: %s', async (_, headers) => {
    const response = await fetch(`${bot.url}/api/v1/months/2026-03/close`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await bot.tokenOf(PEOPLE.facilitator)}`, ...headers },
      body: Buffer.from('{"version":"stale"}'),
    });
    expect(response.status).toBe(415);
    const stored = await bot.context.stores.months.get(month('2026-03'));
    expect(stored?.value).not.toHaveProperty('closedAt');
  });

  it('counts as missing when it is empty, whatever announces it', async () => {
    const path = 'POST /api/v1/months/2026-07/close';
    const authorization = { Authorization: `Bearer ${await bot.tokenOf(PEOPLE.facilitator)}` };
    const empty = await send(requestHead(path, { ...authorization, 'Content-Length': 0 }));
    const chunked = await send(
      requestHead(path, { ...authorization, 'Transfer-Encoding': 'chunked' }),
      {
        body: ['0\r\n\r\n'],
      },
    );
    expect([empty.status, chunked.status]).toEqual([404, 404]);
    expect(chunked.text).toContain('month-not-open');
  });
});

describe('a request that Node itself refuses', () => {
  it.each<[number, string, string]>([
    [400, 'no HTTP', 'nonsense\r\n\r\n'],
    [
      400,
      'two lengths',
      requestHead('POST /api/messages', {
        ...JSON_TYPE,
        'Content-Length': '2\r\nContent-Length: 3',
      }),
    ],
    [
      400,
      'a length that is no number',
      requestHead('POST /api/messages', { ...JSON_TYPE, 'Content-Length': 'many' }),
    ],
    [
      400,
      'a negative length',
      requestHead('POST /api/messages', { ...JSON_TYPE, 'Content-Length': '-1' }),
    ],
    [
      400,
      'a length and chunks',
      requestHead('POST /api/messages', {
        ...JSON_TYPE,
        'Content-Length': '2',
        'Transfer-Encoding': 'chunked',
      }),
    ],
    [
      400,
      'a chunk without a size',
      `${requestHead('POST /api/messages', { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' })}zz\r\n`,
    ],
    [
      431,
      'too many bytes of headers',
      requestHead('GET /healthz', { 'X-Long': 'x'.repeat(100_000) }),
    ],
    [417, 'an unknown expectation', requestHead('GET /healthz', { Expect: 'nonsense' })],
  ])('with %i for %s leaves the server alive', async (expected, _, request) => {
    const { status } = await send(request);
    expect([status, await isAlive()]).toEqual([expected, true]);
  });

  it.each(['chunked, gzip', 'gzip, chunked', 'nonsense'])(
    'or that has a transfer-encoding of %s leaves it alive',
    async (encoding) => {
      const { status } = await send(
        requestHead('POST /api/messages', { ...JSON_TYPE, 'Transfer-Encoding': encoding }),
        { body: ['2\r\n{}\r\n0\r\n\r\n'] },
      );
      expect([400, 415]).toContain(status);
      expect(await isAlive()).toBe(true);
    },
  );
});

describe('the target of a request', () => {
  it.each(['*', 'http://[', 'http://a:99999999/', 'http://localhost/healthz', 'x'])(
    'may not be %s',
    async (target) => {
      const { status } = await send(requestHead(`OPTIONS ${target}`));
      expect([status, await isAlive()]).toEqual([400, true]);
    },
  );

  it.each([
    '//',
    '//[',
    '/\\\\x:99999999/',
    '/%',
    '/%00',
    '/?%',
    `/${'a/'.repeat(40)}`,
    '/?a[b][c]=1&a=2',
  ])('may be %s, where nothing is found', async (target) => {
    const { status } = await send(requestHead(`GET ${target}`));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(await isAlive()).toBe(true);
  });
});

describe('the host of a request', () => {
  it.each(['[', 'a b', 'x:99999999', '%', 'a[b]', '<script>', 'x@[:'])(
    'may not be %s',
    async (host) => {
      const { status } = await send(requestHead('GET /healthz', { Host: host }));
      expect([status, await isAlive()]).toEqual([400, true]);
    },
  );
});

it('a request with two hosts is refused with 400', async () => {
  const { status } = await send(requestHead('GET /healthz', { Host: 'a\r\nHost: b' }));
  expect([status, await isAlive()]).toEqual([400, true]);
});

it('a client that asks on and on without reading is cut off', async () => {
  const one = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';
  const { text } = await send(one.repeat(3000));
  expect(text.match(/HTTP\/1\.1 200/g)?.length ?? 0).toBeLessThanOrEqual(20);
  expect(await isAlive()).toBe(true);
});

describe('an upgrade', () => {
  const UPGRADES: readonly Readonly<Record<string, string>>[] = [
    { Connection: 'Upgrade, HTTP2-Settings, close', Upgrade: 'h2c', 'HTTP2-Settings': 'AAMAAABk' },
    { Connection: 'Upgrade, close', Upgrade: 'websocket' },
    { Connection: 'Upgrade, close', Upgrade: 'anything' },
  ];
  const PATHS: readonly (readonly [string, number])[] = [
    ['GET /healthz', 200],
    ['GET /api/v1/me', 401],
    ['POST /api/messages', 400],
    ['GET /tab/', 200],
    ['GET /nowhere', 404],
  ];

  it.each(PATHS)('of %s is answered as a plain request: %i', async (line, expected) => {
    for (const headers of UPGRADES)
      expect((await send(requestHead(line, headers))).status).toBe(expected);
  });

  it('leaves no connection behind', async () => {
    const before = await bot.connections();
    const all = PATHS.flatMap(([line]) =>
      Array.from({ length: 10 }, (_, at) => requestHead(line, UPGRADES[at % UPGRADES.length])),
    );
    await Promise.all(all.map((request) => send(request)));
    await Promise.all(all.map((request) => send(request, { reset: true })));
    await until(async () => (await bot.connections()) <= before);
  });
});

/** Polls, because the other side learns of a closed connection slightly later. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It never came to be so');
}

it('no input ends the server or stays unanswered', async () => {
  const method = fc.constantFrom(
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS',
    'TRACE',
    'CONNECT',
    'BREW',
    '',
  );
  const target = fc.oneof(
    fc.constantFrom(
      '/healthz',
      '/api/messages',
      '/api/v1/me',
      '/api/v1/settings',
      '/tab/',
      '/tab/config.json',
      '*',
      '/tab/%ff',
      '//',
      '',
    ),
    fc.string({ maxLength: 40 }).map((text) => `/${text}`),
  );
  const value = fc.oneof(
    fc.constantFrom(
      'gzip',
      'chunked',
      'Upgrade',
      'close',
      'keep-alive',
      'application/json',
      '100-continue',
      '0',
      '5',
      '99999999999',
      '-1',
      'h2c',
      'Bearer a.b.c',
      'bytes=0-99999999999',
      '*',
      'W/"x"',
    ),
    fc.string({ maxLength: 60 }),
  );
  const header = fc.tuple(
    fc.constantFrom(
      'Content-Length',
      'Transfer-Encoding',
      'Content-Encoding',
      'Content-Type',
      'Connection',
      'Upgrade',
      'Expect',
      'Authorization',
      'Accept',
      'Accept-Language',
      'Accept-Version',
      'If-None-Match',
      'If-Match',
      'Range',
      'Host',
      'X-Http-Method-Override',
      'Content-MD5',
      'Cookie',
    ),
    value,
  );
  const body = fc.oneof(
    fc.constantFrom('', '{}', '{"type":', '5\r\nhello\r\n0\r\n\r\n', '\r\n\r\n'),
    fc.json(),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  );
  const request = fc.record({
    start: fc.tuple(method, target, fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', '')),
    headers: fc.array(header, { maxLength: 6 }),
    body,
    reset: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(request, async ({ start, headers, body, reset }) => {
      const lines = [start.join(' '), ...headers.map((one) => one.join(': ')), '', ''];
      await send(Buffer.from(lines.join('\r\n'), 'latin1'), {
        body: [body],
        reset,
        timeoutMs: 150,
      });
      expect(await isAlive()).toBe(true);
    }),
    { numRuns: 100 },
  );
  expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
});
