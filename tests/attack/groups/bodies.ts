import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';

import { PEOPLE } from '../../support/fixtures/builders.ts';
import { requestHead, sendRaw } from '../../support/drivers/raw-http.ts';
import type { Attack, AttackGroup } from '../attack.ts';
import type { Target } from '../target.ts';

const MIB = 1024 * 1024;
const DEPTHS = [1000, 60_000, 190_000];

/** Content-encodings, sizes, content types and JSON. */
export const BODIES: AttackGroup = {
  name: 'bodies',
  growthMiB: 150,
  list: async (target, isShort) => [
    ...encodings(target, isShort),
    ...sizes(target, isShort),
    ...types(target),
    ...(await json(target)),
  ],
};

function encodings(target: Target, isShort: boolean): readonly Attack[] {
  const whole = gzipSync('{"type":"message"}');
  const post = async (body: Buffer | string, encoding: string): Promise<string> => {
    const { status } = await sendRaw(
      target.url,
      requestHead('POST /api/messages', {
        'Content-Type': 'application/json',
        'Content-Encoding': encoding,
        'Content-Length': body.length,
      }),
      { body: [body] },
    );
    return String(status);
  };
  const bomb = gzipSync(Buffer.alloc((isShort ? 64 : 380) * MIB));
  return [
    ...(
      [
        ['gzip that is none', 'x', 'gzip'],
        ['gzip cut off', whole.subarray(0, 15), 'gzip'],
        ['gzip with garbage after it', Buffer.concat([whole, Buffer.from('garbage')]), 'gzip'],
        ['gzip', whole, 'gzip'],
        ['GZIP', whole, 'GZIP'],
        ['gzip twice', gzipSync(whole), 'gzip, gzip'],
        ['deflate', deflateRawSync('{}'), 'deflate'],
        ['brotli', brotliCompressSync('{}'), 'br'],
        ['zstd', 'x', 'zstd'],
        ['nonsense', '{}', 'nonsense'],
        ['identity, gzip', whole, 'identity, gzip'],
      ] as const
    ).map(([name, body, encoding]): Attack => ({
      name,
      expected: '415',
      run: () => post(body, encoding),
    })),
    {
      name: 'four gzip bombs at once',
      expected: '415 415 415 415, little memory',
      run: async () => {
        const before = target.vitals()?.rssMiB ?? 0;
        const statuses = await Promise.all([1, 2, 3, 4].map(() => post(bomb, 'gzip')));
        const grown = (target.vitals()?.rssMiB ?? 0) - before;
        return `${statuses.join(' ')}, ${grown < 64 ? 'little memory' : `${grown} MiB`}`;
      },
    },
    {
      name: 'gzip for a route of the API, without a token',
      expected: '415',
      run: async () =>
        String(
          (
            await target.ask({
              method: 'PUT',
              path: '/api/v1/settings',
              text: whole,
              headers: { 'content-encoding': 'gzip' },
            })
          ).status,
        ),
    },
  ];
}

function sizes(target: Target, isShort: boolean): readonly Attack[] {
  const type = { 'Content-Type': 'application/json' };
  const head = (headers: Readonly<Record<string, string | number>>): string =>
    requestHead('POST /api/messages', { ...type, ...headers });
  const status = async (...args: Parameters<typeof sendRaw>): Promise<string> =>
    String((await sendRaw(...args)).status);
  return [
    ...['52428800', '10000000000', '409601', '9007199254740993'].map((length): Attack => ({
      name: `a Content-Length of ${length}, and no byte`,
      expected: '413',
      run: () => status(target.url, head({ 'Content-Length': length })),
    })),
    ...['-1', '+5', '0x10', '5, 5', '5,6', '1e3', 'many', ''].map((length): Attack => ({
      name: `a Content-Length of "${length}"`,
      // Two equal lengths are one length, of which the bytes do not come.
      expected: '400',
      run: () =>
        status(target.url, head({ 'Content-Length': length }), { body: ['{}'], timeoutMs: 3000 }),
    })),
    {
      name: 'a body that is longer than it says',
      expected: '400',
      run: () =>
        status(target.url, head({ 'Content-Length': 2 }), {
          body: ['{}GET /readyz HTTP/1.1\r\n\r\n'],
        }),
    },
    {
      name: 'a chunked body without an end',
      expected: '413, at its limit',
      run: async () => {
        let sent = 0;
        async function* endless() {
          while (sent < 200 * MIB) {
            sent += 64 * 1024;
            yield `10000\r\n${'x'.repeat(65_536)}\r\n`;
            await new Promise(setImmediate);
          }
        }
        const got = await status(target.url, head({ 'Transfer-Encoding': 'chunked' }), {
          body: endless(),
        });
        return `${got}, ${sent < 20 * MIB ? 'at its limit' : `${Math.round(sent / MIB)} MiB`}`;
      },
    },
    {
      name: 'many tiny chunks',
      expected: '413, little memory',
      run: async () => {
        const before = target.vitals()?.rssMiB ?? 0;
        const chunks = (isShort ? 10 : 40) * 1024;
        const body = Array.from({ length: 60 }, () => '1\r\nx\r\n'.repeat(chunks));
        const got = await status(target.url, head({ 'Transfer-Encoding': 'chunked' }), { body });
        const grown = (target.vitals()?.rssMiB ?? 0) - before;
        return `${got}, ${grown < 100 ? 'little memory' : `${grown} MiB`}`;
      },
    },
    {
      name: 'a chunk with an extension of 1 MiB',
      expected: '400 or 413 or 431',
      run: () =>
        status(target.url, head({ 'Transfer-Encoding': 'chunked' }), {
          body: [`2;${'x'.repeat(MIB)}\r\n{}\r\n0\r\n\r\n`],
        }),
    },
    ...(isShort
      ? []
      : [
          {
            name: 'a chunk as large as a number can be',
            // As every body that does not come.
            expected: '408',
            run: () =>
              status(target.url, head({ 'Transfer-Encoding': 'chunked' }), {
                body: ['FFFFFFFFFFFFFFFF\r\n{}'],
                timeoutMs: 40_000,
              }),
          },
        ]),
    {
      name: '50 bodies that are cut off',
      expected: 'all gone',
      run: async () => {
        await Promise.all(
          Array.from({ length: 50 }, () =>
            sendRaw(target.url, head({ 'Content-Length': 50 }), {
              body: ['{"type":'],
              reset: true,
            }),
          ),
        );
        return 'all gone';
      },
    },
  ];
}

const TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'application/xml',
  'application/json; charset=utf-16',
  'application/json, text/plain',
  'text/json',
  '',
];

const types = (target: Target): readonly Attack[] =>
  TYPES.flatMap((type): readonly Attack[] => {
    const send = async (path: string, token?: string): Promise<string> => {
      const { status } = await target.ask({
        method: 'POST',
        path,
        token,
        text: '{"version":"stale"}',
        headers: { 'content-type': type },
      });
      return String(status);
    };
    return [
      { name: `the type "${type}" for the bot`, expected: '415', run: () => send('/api/messages') },
      {
        name: `the type "${type}" to close a month`,
        expected: '415',
        run: async () =>
          send(`/api/v1/months/${target.month}/close`, await target.tokenOf(PEOPLE.facilitator)),
      },
    ];
  });

async function json(target: Target): Promise<readonly Attack[]> {
  const token = await target.tokenOf(target.facilitators[0] ?? '');
  const put = async (text: string | Buffer): Promise<string> => {
    const path = `/api/v1/people/${PEOPLE.owner}`;
    return String((await target.ask({ method: 'PUT', path, token, text })).status);
  };
  const bot = async (text: string | Buffer): Promise<string> =>
    String((await target.post(undefined, { text })).status);
  const nested = (depth: number, open: string, close: string): string =>
    `${open.repeat(depth)}${close.repeat(depth)}`;
  const texts: readonly (readonly [string, string | Buffer])[] = [
    ...DEPTHS.flatMap((depth) => [
      [`${depth} lists in each other`, nested(depth, '[', ']')] as const,
      [
        `${Math.ceil(depth / 3)} objects in each other`,
        `${'{"a":'.repeat(depth / 3)}1${'}'.repeat(depth / 3)}`,
      ] as const,
    ]),
    ['cut off', '{"a":'],
    ['XML', '<a/>'],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
    ['white space', '   '],
    ['a byte order mark alone', Buffer.from([0xef, 0xbb, 0xbf])],
    ['NaN', '{"a":NaN}'],
    ['a number of 100 000 digits', `{"person":${'9'.repeat(100_000)}}`],
    ['100 000 keys', `{${Array.from({ length: 30_000 }, (_, index) => `"k${index}":1`).join()}}`],
    ['the same key twice', '{"person":1,"person":2}'],
    ['a key __proto__', '{"__proto__":{"isAdmin":true}}'],
    ['lone surrogates', '{"person":"\\ud800"}'],
  ];
  return texts.flatMap(([name, text]): readonly Attack[] => [
    { name: `JSON for the API: ${name}`, expected: '400', run: () => put(text) },
    { name: `JSON for the bot: ${name}`, expected: '400', run: () => bot(text) },
  ]);
}
