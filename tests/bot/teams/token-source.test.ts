import type { ClientRequest } from 'node:http';
import https from 'node:https';
import { Readable, Writable } from 'node:stream';
import { TokenFault, createTokenSource, type FetchToken } from '../../../bot/teams/token-source.ts';
import { isRecord, type Json } from '../../support/fixtures/json.ts';

const IDENTITY = {
  appId: '22222222-2222-4222-8222-222222222222',
  appPassword: 'very-secret',
  tenantId: '11111111-1111-4111-8111-111111111111',
};
const AUDIENCE = 'https://api.example';

afterEach(() => jest.restoreAllMocks());

let now: number;
let logged: Json[];
let tokenRequests: boolean[];
beforeEach(() => {
  now = 0;
  logged = [];
  tokenRequests = [];
});

/** Returns `token-1`, `token-2` and so on, unless `answer` is given. */
const aSource = (answer?: FetchToken, timeoutMs = 1000) =>
  createTokenSource(IDENTITY, AUDIENCE, {
    fetchToken: (isAnew) => {
      tokenRequests.push(isAnew);
      return answer ? answer(isAnew) : Promise.resolve(`token-${tokenRequests.length}`);
    },
    clock: () => now,
    timeoutMs,
    log: (level, event, fields = {}) => logged.push({ level, event, ...fields }),
  });

it('requests one token for any number of waiters, and another after a while', async () => {
  const source = aSource();
  expect(await Promise.all([source.get(), source.get(), source.get()])).toEqual([
    'token-1',
    'token-1',
    'token-1',
  ]);
  now = 59_000;
  expect(await source.get()).toBe('token-1');
  now = 61_000;
  expect(await source.get()).toBe('token-2');
  expect(tokenRequests).toEqual([false, false]);
});

it('replaces a refused token, but asks Entra only every few seconds', async () => {
  const source = aSource();
  await source.get();
  now = 10_000;
  source.invalidate('token-1');
  source.invalidate('token-1');
  expect(await source.get()).toBe('token-2');
  source.invalidate('token-1');
  expect(await source.get()).toBe('token-2');
  source.invalidate('token-2');
  expect(await source.get()).toBe('token-2');
  now = 14_000;
  expect(await source.get()).toBe('token-3');
  expect(tokenRequests).toEqual([false, true, true]);
});

it.each<[string, object, boolean]>([
  ['a wrong secret', { errorCode: 'invalid_client' }, true],
  ['an application that may not', { errorCode: 'unauthorized_client' }, true],
  ['no network', { errorCode: 'network_error' }, false],
  ['a connection refused', { code: 'ECONNREFUSED' }, false],
])(
  'reports whether the failure is permanent, logs it once, and pauses: %s',
  async (_, fields, isLasting) => {
    const source = aSource(() => Promise.reject(Object.assign(new Error('no token'), fields)));
    const faults = await Promise.all(
      [source.get(), source.get()].map((token) => token.catch((error: unknown) => error)),
    );
    now = 2000;
    faults.push(await source.get().catch((error: unknown) => error));
    for (const fault of faults) {
      expect(fault).toBeInstanceOf(TokenFault);
      expect(fault).toMatchObject({ isPermanent: isLasting });
    }
    expect(logged).toEqual([
      expect.objectContaining({ event: 'token-fault', audience: AUDIENCE, message: 'no token' }),
    ]);
    now = 4000;
    await source.get().catch(() => undefined);
    expect(tokenRequests).toHaveLength(2);
  },
);

it('does not wait for Entra for ever', async () => {
  const source = aSource(() => new Promise(() => undefined), 20);
  await expect(source.get()).rejects.toMatchObject({ isPermanent: false });
});

it('asks Entra as the application of the tenant, for the audience', async () => {
  const body = { access_token: 'token-of-entra', expires_in: 3600, token_type: 'Bearer' };
  const received = answerHttps(body);
  const source = createTokenSource(IDENTITY, AUDIENCE);
  expect(await source.get()).toBe('token-of-entra');
  expect(received.url).toContain(`https://login.microsoftonline.com/${IDENTITY.tenantId}/`);
  const form = new URLSearchParams(received.body);
  expect(form.get('scope')).toBe(`${AUDIENCE}/.default`);
  expect(form.get('client_id')).toBe(IDENTITY.appId);
  expect(form.get('client_secret')).toBe(IDENTITY.appPassword);
});

/** Answers the next HTTPS request of this process. */
function answerHttps(answer: object): { url: string; body: string } {
  const received = { url: '', body: '' };
  const request = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      received.body += chunk.toString();
      done();
    },
    final: (done) => {
      const response = Object.assign(Readable.from([Buffer.from(JSON.stringify(answer))]), {
        statusCode: 200,
        headers: { 'content-type': 'application/json' },
      });
      setImmediate(() => request.emit('response', response));
      done();
    },
  });
  jest.spyOn(https, 'request').mockImplementation((options: unknown) => {
    received.url = isRecord(options) ? String(options.href) : '';
    return request as unknown as ClientRequest;
  });
  return received;
}

it('requests none when the application has no id', async () => {
  const none = createTokenSource({ appId: '', appPassword: '', tenantId: '' }, AUDIENCE);
  expect(await none.get()).toBeUndefined();
});
