import {
  TokenFault,
  createTokenSource,
  noTokenNeeded,
  type FetchToken,
} from '../../../bot/teams/token-source.ts';
import type { Json } from '../../support/fixtures/json.ts';

const AUDIENCE = 'https://api.example';

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
  createTokenSource(
    (isAnew) => {
      tokenRequests.push(isAnew);
      return answer ? answer(isAnew) : Promise.resolve(`token-${tokenRequests.length}`);
    },
    AUDIENCE,
    {
      clock: () => now,
      timeoutMs,
      log: (level, event, fields = {}) => logged.push({ level, event, ...fields }),
    },
  );

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

it.each<[string, string, boolean]>([
  ['a certificate that Entra does not know', 'invalid_client: AADSTS700027', true],
  ['an application that may not', '700016 - unauthorized_client: AADSTS700016', true],
  ['no network', 'network_error: Network request failed', false],
  ['no managed identity', 'ManagedIdentityCredential: Authentication failed', false],
])(
  'reports whether the failure is permanent, logs it once, and pauses: %s',
  async (_, message, isLasting) => {
    const source = aSource(() => Promise.reject(new Error(message)));
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
      expect.objectContaining({ event: 'token-fault', audience: AUDIENCE, message }),
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

it('needs no network when no token is needed', async () => {
  expect(await noTokenNeeded.get()).toBeUndefined();
});
