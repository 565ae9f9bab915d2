import { exportJWK, generateKeyPair, jwtVerify, SignJWT, type CryptoKey } from 'jose';
import { createSigningKeys } from '../../../bot/auth/signing-keys.ts';
import { KeysUnavailable } from '../../../bot/auth/verify-token.ts';
import { startKeyServer, type KeyServer } from '../../support/fakes/key-server.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Key {
  readonly id: string;
  readonly secret: CryptoKey;
  readonly json: object;
}

async function aKey(id: string): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const json = { ...(await exportJWK(publicKey)), kid: id, endorsements: ['msteams'] };
  return { id, secret: privateKey, json };
}

let first: Key;
let second: Key;
beforeAll(async () => {
  [first, second] = await Promise.all([aKey('k1'), aKey('k2')]);
});

let server: KeyServer;
let now: number;
beforeEach(async () => {
  now = Date.parse('2026-03-02T08:00:00Z');
  server = await startKeyServer([first.json]);
});
afterEach(() => server.stop());

const someKeys = (timeoutMs = 1000) =>
  createSigningKeys(server.metadataUrl, { clock: () => now, timeoutMs });

async function accepts(keys: ReturnType<typeof someKeys>, { id, secret }: Key): Promise<unknown> {
  const token = await new SignJWT({ a: 1 })
    .setProtectedHeader({ alg: 'RS256', kid: id })
    .sign(secret);
  return jwtVerify(token, keys.find).then(
    () => true,
    (error: unknown) => (error instanceof KeysUnavailable ? 'unavailable' : false),
  );
}

describe('the keys of an issuer', () => {
  it('are fetched once for any number of tokens that arrive together', async () => {
    const keys = someKeys();
    const all = await Promise.all(Array.from({ length: 20 }, () => accepts(keys, first)));
    expect(all).toEqual(Array.from({ length: 20 }, () => true));
    expect(server.requests()).toBe(1);
  });

  it('may be replaced while we run: a token with a new key is accepted, one with the old is not', async () => {
    const keys = someKeys();
    await keys.load();
    server.setKeys([second.json]);
    now += MINUTE;
    expect(await accepts(keys, second)).toBe(true);
    expect(await accepts(keys, first)).toBe(false);
  });

  it('are not fetched again for each forged key id', async () => {
    const keys = someKeys();
    await keys.load();
    for (const id of ['a', 'b', 'c']) expect(await accepts(keys, { ...second, id })).toBe(false);
    expect(server.requests()).toBe(1);
  });

  it('that are known still work while the key server is away, for a day', async () => {
    const keys = someKeys();
    await keys.load();
    server.answerWith({ status: 500, body: 'down' });
    now += 2 * HOUR;
    expect(await accepts(keys, first)).toBe(true);
    now += 20 * HOUR;
    expect(await accepts(keys, first)).toBe(true);
    now += 3 * HOUR;
    expect(await accepts(keys, first)).toBe('unavailable');
    server.answerWith('keys');
    now += MINUTE;
    expect(await accepts(keys, first)).toBe(true);
  });

  it('that are known do not wait for a key server that is silent', async () => {
    const keys = someKeys(5000);
    await keys.load();
    server.answerWith('silence');
    now += 2 * HOUR;
    const before = performance.now();
    expect(await accepts(keys, first)).toBe(true);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('that are new cannot be judged while the key server is away', async () => {
    const keys = someKeys();
    await keys.load();
    server.answerWith({ status: 500, body: 'down' });
    now += MINUTE;
    expect(await accepts(keys, second)).toBe('unavailable');
    expect(await accepts(keys, first)).toBe(true);
  });

  it.each<[string, Parameters<KeyServer['answerWith']>[0]]>([
    ['answers with an error', { status: 500, body: 'down' }],
    ['answers with something else than JSON', { status: 200, body: '<html>' }],
    ['answers with something else than keys', { status: 200, body: '{"keys":1}' }],
    ['never answers', 'silence'],
  ])('are unavailable when their server %s, and work again once they are there', async (_, how) => {
    server.answerWith(how);
    const keys = someKeys(100);
    expect(await accepts(keys, first)).toBe('unavailable');
    server.answerWith('keys');
    now += MINUTE;
    expect(await accepts(keys, first)).toBe(true);
  });

  it('are asked for only once every few seconds after a failure', async () => {
    server.answerWith({ status: 500, body: 'down' });
    const keys = someKeys();
    await accepts(keys, first);
    server.answerWith('keys');
    now += 1000;
    expect(await accepts(keys, first)).toBe('unavailable');
    expect(server.requests()).toBe(0);
    now += 3000;
    expect(await accepts(keys, first)).toBe(true);
  });
});
