import { requestHead, sendRaw } from '../../support/drivers/raw-http.ts';
import type { Attack, AttackGroup } from '../attack.ts';
import type { Target } from '../target.ts';

const DOTS = [
  '..',
  '%2e%2e',
  '.%2e',
  '%2E.',
  '..%00',
  '..;',
  '%252e%252e',
  '%c0%ae%c0%ae',
  '．．',
  '....',
];
const SLASHES = ['/', '%2f', '\\', '%5c'];
/** Files that are there, seen from the folder that is served. */
const FILES = ['package.json', 'bot/main.ts'];

/** Paths, headers, methods, and requests that two servers could read differently. */
export const REQUESTS: AttackGroup = {
  name: 'requests',
  list: async (target, isShort) => [
    ...traversals(target, isShort),
    ...targets(target),
    ...headers(target),
    ...smuggling(target),
    ...methods(target),
    ...upgrades(target),
  ],
};

const raw = async (target: Target, text: string): Promise<string> => {
  const { status } = await sendRaw(target.url, Buffer.from(text, 'latin1'), { timeoutMs: 3000 });
  return String(status);
};

function traversals(target: Target, isShort: boolean): readonly Attack[] {
  const paths = DOTS.flatMap((dots) =>
    SLASHES.flatMap((slash) =>
      (isShort ? FILES.slice(0, 1) : FILES).map(
        (file) => `/tab/${`${dots}${slash}`.repeat(2)}${file}`,
      ),
    ),
  );
  const others = [
    '/tab//etc/passwd',
    '/tab/assets/../../../package.json',
    '/tab/./../../package.json',
    '/tab/%00',
    '/tab/index.html%00.js',
    '/tab/.git/config',
    '/tab/C:/windows/win.ini',
    '/tab/~root/.ssh/id_rsa',
    '/tab/index.html/..',
    '/tab/../tab/../../package.json',
  ];
  return [...paths, ...others].map((path): Attack => ({
    name: `GET ${path}`,
    expected: 'no file',
    run: async () => {
      const { status, text } = await sendRaw(target.url, Buffer.from(requestHead(`GET ${path}`)), {
        timeoutMs: 3000,
      });
      if (status >= 500) return String(status);
      return /"ennuste"|parseConfig|root:/.test(text) ? `a file (${status})` : 'no file';
    },
  }));
}

const targets = (target: Target): readonly Attack[] =>
  (
    [
      ['*', '400'],
      ['x', '400'],
      ['http://[', '400'],
      ['http://127.0.0.1/healthz', '400'],
      ['http://attacker.example/', '400'],
      ['//', '404'],
      ['//attacker.example/%2f..', '404'],
      ['//attacker.example', '404'],
      ['/%', '400 or 404'],
      ['/%ff', '400 or 404'],
      ['/%00', '404'],
      ['/tab/%', '400 or 404'],
      ['/api/v1/goals/%', '400 or 404'],
      ['/api/v1/goals/%00', '400 or 401 or 404'],
      ['/api/v1/goals/%2e%2e%2fme', '401 or 404'],
      ['/api/v1/__proto__', '404'],
      ['/api/v1/constructor', '404'],
      [`/${'a/'.repeat(2000)}`, '404'],
      [`/${'a'.repeat(15_000)}`, '404'],
      [`/${'a'.repeat(100_000)}`, '431'],
      ['/api/v1/portfolio?a[b][c]=1&a=2', '400 or 401'],
      [`/api/v1/portfolio?${'a=1&'.repeat(3000)}`, '400 or 401'],
      [`/api/v1/portfolio?${'a['.repeat(2000)}`, '400 or 401'],
      ['/api/v1/portfolio?__proto__[x]=1', '400 or 401'],
      ['/tab/../api/v1/me', '401 or 404'],
    ] as const
  ).map(([path, expected]): Attack => ({
    name: `GET ${path.slice(0, 40)}${path.length > 40 ? `… (${path.length})` : ''}`,
    expected,
    run: () => raw(target, requestHead(`GET ${path}`)),
  }));

function headers(target: Target): readonly Attack[] {
  const get = (more: Readonly<Record<string, string>>) => () =>
    raw(target, requestHead('GET /healthz', more));
  const hosts = ['[', 'a b', 'x:99999999', '%', '<script>', 'x@[:'];
  return [
    ...hosts.map((host): Attack => ({
      name: `Host: ${host}`,
      expected: '400',
      run: get({ Host: host }),
    })),
    {
      name: 'no Host',
      expected: '400',
      run: () => raw(target, 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n'),
    },
    {
      name: 'two Hosts',
      expected: '400',
      run: () => raw(target, requestHead('GET /healthz', { Host: 'a\r\nHost: b' })),
    },
    {
      name: 'Host: attacker.example leads nowhere else',
      expected: '308 to /tab/',
      run: async () => {
        const { status, text } = await sendRaw(
          target.url,
          requestHead('GET /tab', {
            Host: 'attacker.example',
            'X-Forwarded-Host': 'attacker.example',
            'X-Forwarded-Proto': 'javascript',
          }),
        );
        return `${status} to ${/location: ([^\r]*)/i.exec(text)?.[1] ?? 'nowhere'}`;
      },
    },
    {
      name: 'a header of 100 000 bytes',
      expected: '431',
      run: get({ 'X-Long': 'x'.repeat(100_000) }),
    },
    {
      name: '5 000 headers',
      expected: '431',
      run: get(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`X-${index}`, 'x']))),
    },
    {
      name: '1 500 small headers',
      expected: '200 or 431',
      run: get(Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`X${index}`, '']))),
    },
    {
      name: 'a header that is folded',
      expected: '400',
      run: () => raw(target, requestHead('GET /healthz', { 'X-Folded': 'a\r\n b' })),
    },
    { name: 'a header with NUL', expected: '400', run: get({ 'X-Nul': 'a\0b' }) },
    { name: 'a header without a name', expected: '400', run: get({ '': 'x' }) },
    {
      name: 'a header __proto__',
      expected: '200',
      run: get({ __proto__x: 'x', constructor: 'x' }),
    },
    { name: 'an unknown expectation', expected: '417', run: get({ Expect: 'nonsense' }) },
    {
      name: 'Range of everything, 1 000 times',
      expected: '200',
      run: get({ Range: `bytes=${'0-,'.repeat(1000)}0-` }),
    },
    {
      name: 'Range beyond the file',
      expected: '200 or 416',
      run: () => raw(target, requestHead('GET /tab/index.html', { Range: 'bytes=99999999999-' })),
    },
    {
      name: 'Accept-Language of 10 000 languages',
      expected: '401',
      run: () =>
        raw(target, requestHead('GET /api/v1/me', { 'Accept-Language': 'fi,'.repeat(4000) })),
    },
    {
      name: 'Accept-Encoding of everything',
      expected: '200',
      run: get({ 'Accept-Encoding': `${'gzip;q=0,'.repeat(1000)}*` }),
    },
    {
      name: 'If-None-Match of 1 000 tags',
      expected: '401',
      run: () =>
        raw(target, requestHead('GET /api/v1/me', { 'If-None-Match': '"x",'.repeat(1000) })),
    },
    {
      name: 'X-Forwarded-For of nonsense',
      expected: '401',
      run: () =>
        raw(
          target,
          requestHead('GET /api/v1/me', { 'X-Forwarded-For': `${'<script>,'.repeat(500)}[::1` }),
        ),
    },
    {
      name: 'no CORS for a foreign page',
      expected: 'none',
      run: async () => {
        const answer = await target.ask({
          path: '/api/v1/me',
          headers: { origin: 'https://attacker.example' },
        });
        const found = Object.keys(answer.headers).filter((name) =>
          name.startsWith('access-control'),
        );
        return found.length === 0 ? 'none' : found.join();
      },
    },
  ];
}

/** A second request hides behind what one of two servers takes for the body. It must not be answered. */
function smuggling(target: Target): readonly Attack[] {
  const hidden = 'GET /tab/config.json HTTP/1.1\r\nHost: x\r\n\r\n';
  const json = 'Content-Type: application/json\r\n';
  const forms: readonly (readonly [string, string])[] = [
    [
      'a length and chunks',
      `Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    [
      'chunks and a length',
      `Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    ['two lengths', `Content-Length: 0\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`],
    [
      'chunked and something else',
      `Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    ['a space before the colon', `Content-Length : ${hidden.length}\r\n\r\n${hidden}`],
    [
      'a tab in the encoding',
      `Transfer-Encoding:\tchunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    ['a length with a plus', `Content-Length: +0\r\n\r\n${hidden}`],
    ['a line that ends with LF alone', `Content-Length: 0\nX: y\r\n\r\n${hidden}`],
    ['the encoding in disguise', `X: y\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['chunkedx', `Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['a chunk size with 0x', `Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n${hidden}`],
  ];
  return forms.map(([name, rest]): Attack => ({
    name: `smuggled by ${name}`,
    expected: '400, one answer or 415, one answer',
    run: async () => {
      const { status, text } = await sendRaw(
        target.url,
        `POST /api/messages HTTP/1.1\r\nHost: localhost\r\n${json}${rest}`,
        { timeoutMs: 1500 },
      );
      const answers = text.match(/HTTP\/1\.1 \d{3}/g)?.length ?? 0;
      return `${status}, ${text.includes('clientId') ? 'the hidden one answered' : answers === 1 ? 'one answer' : `${answers} answers`}`;
    },
  }));
}

const methods = (target: Target): readonly Attack[] => [
  ...(
    [
      ['TRACE /healthz', '405'],
      ['CONNECT 127.0.0.1:22', '0 or 400 or 405'],
      ['OPTIONS *', '400'],
      ['OPTIONS /api/v1/me', '405'],
      ['PATCH /api/v1/settings', '405'],
      ['PROPFIND /tab/', '405'],
      ['DELETE /api/v1/me', '405'],
      ['POST /healthz', '405 or 415'],
      ['BREW /healthz', '400'],
      ['get /healthz', '400'],
      ['GET', '400'],
      ['', '400'],
    ] as const
  ).map(([line, expected]): Attack => ({
    name: `"${line}"`,
    expected,
    run: () => raw(target, requestHead(line)),
  })),
  ...['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'].map((name): Attack => ({
    name: `${name}: DELETE`,
    expected: '200',
    run: () => raw(target, requestHead('GET /healthz', { [name]: 'DELETE' })),
  })),
  {
    name: '?_method=DELETE',
    expected: '200',
    run: () => raw(target, requestHead('GET /healthz?_method=DELETE')),
  },
  {
    name: 'HTTP/2.0',
    // Node answers as HTTP/1.1.
    expected: '200 or 400 or 505',
    run: () => raw(target, 'GET /healthz HTTP/2.0\r\nHost: x\r\n\r\n'),
  },
  {
    name: 'the beginning of HTTP/2',
    expected: '0 or 400',
    run: () => raw(target, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  },
  {
    name: 'the beginning of TLS',
    expected: '400',
    run: () => raw(target, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'),
  },
  { name: 'nonsense', expected: '400', run: () => raw(target, 'nonsense\r\n\r\n') },
  {
    name: '3 000 requests in one packet',
    expected: 'few answers',
    run: async () => {
      const one = 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n';
      const { text } = await sendRaw(target.url, one.repeat(2999) + requestHead('GET /healthz'), {
        timeoutMs: 20_000,
      });
      const answers = text.match(/HTTP\/1\.1 200/g)?.length ?? 0;
      return answers <= 20 ? 'few answers' : `${answers} answers`;
    },
  },
];

const upgrades = (target: Target): readonly Attack[] =>
  (
    [
      [
        'h2c',
        {
          Connection: 'Upgrade, HTTP2-Settings, close',
          Upgrade: 'h2c',
          'HTTP2-Settings': 'AAMAAABk',
        },
      ],
      ['websocket', { Connection: 'Upgrade, close', Upgrade: 'websocket' }],
      ['anything', { Connection: 'Upgrade, close', Upgrade: 'anything' }],
    ] as const
  ).map(([name, more]): Attack => ({
    name: `an upgrade to ${name}`,
    expected: '200',
    run: () => raw(target, requestHead('GET /healthz', more)),
  }));
