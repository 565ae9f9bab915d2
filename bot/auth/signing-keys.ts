import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { fetch } from 'undici';
import { z } from 'zod';
import { createProxiedAgent } from '../proxied-agent.ts';
import { KeysUnavailable } from './verify-token.ts';

export interface SigningKeys {
  /** @throws KeysUnavailable when neither known nor new keys can be had */
  readonly find: JWTVerifyGetKey;
  /** Channels for which the Bot Framework may use the key. Entra's keys have none. */
  readonly endorsementsOf: (keyId: string | undefined) => readonly string[];
  /** Fetches the keys before the first token arrives. @throws KeysUnavailable */
  readonly load: () => Promise<void>;
}

export interface SigningKeysOptions {
  readonly clock?: () => number;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 5_000;
const REFRESH_AFTER_MS = 60 * 60_000;
/** Keys that could not be refreshed for a day are no longer trusted: the issuer may have withdrawn them. */
const TRUST_MS = 24 * REFRESH_AFTER_MS;
/** Forged tokens with unknown key ids must not cause a fetch each. */
const MIN_REFRESH_MS = 10_000;
const PAUSE_AFTER_FAILURE_MS = 3_000;

const METADATA = z.object({ jwks_uri: z.url({ protocol: /^https?$/ }) });
const KEY = z.looseObject({
  kty: z.string(),
  kid: z.string().exactOptional(),
  endorsements: z.array(z.string()).exactOptional(),
});
const KEY_SET = z.object({ keys: z.array(KEY) });

interface Known {
  readonly keys: readonly z.infer<typeof KEY>[];
  readonly find: JWTVerifyGetKey;
  readonly at: number;
}

/**
 * Keeps the keys of an OpenID issuer. Known keys still work while the key server is away, which
 * jose's own remote key set does not offer: it refuses every token once its cache is older than its limit.
 */
export function createSigningKeys(
  metadataUrl: string,
  { clock = Date.now, timeoutMs = TIMEOUT_MS }: SigningKeysOptions = {},
): SigningKeys {
  const agent = createProxiedAgent();
  let known: Known | undefined;
  let pending: Promise<Known> | undefined;
  let failure: { readonly at: number; readonly cause: unknown } | undefined;

  const read = async (url: string): Promise<unknown> => {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { dispatcher: agent, redirect: 'error', signal });
    const text = await response.text();
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return JSON.parse(text);
  };
  const fetchKeys = async (): Promise<Known> => {
    try {
      const { jwks_uri: url } = METADATA.parse(await read(metadataUrl));
      const keySet = KEY_SET.parse(await read(url));
      failure = undefined;
      return { keys: keySet.keys, find: createLocalJWKSet(keySet), at: clock() };
    } catch (cause) {
      failure = { at: clock(), cause };
      throw new KeysUnavailable(PAUSE_AFTER_FAILURE_MS / 1000, cause);
    }
  };
  const refresh = async (): Promise<Known> => {
    if (failure && clock() - failure.at < PAUSE_AFTER_FAILURE_MS)
      throw new KeysUnavailable(PAUSE_AFTER_FAILURE_MS / 1000, failure.cause);
    pending ??= fetchKeys().finally(() => {
      pending = undefined;
    });
    known = await pending;
    return known;
  };
  const current = async (): Promise<Known> => {
    const age = known ? Math.abs(clock() - known.at) : Infinity;
    if (!known || age > TRUST_MS) return refresh();
    if (age > REFRESH_AFTER_MS) void refresh().catch(() => undefined);
    return known;
  };
  return {
    find: async (header, token) => {
      const now = await current();
      try {
        return await now.find(header, token);
      } catch (error) {
        const isNew = error instanceof errors.JWKSNoMatchingKey;
        if (!isNew || Math.abs(clock() - now.at) < MIN_REFRESH_MS) throw error;
        return (await refresh()).find(header, token);
      }
    },
    endorsementsOf: (keyId) => known?.keys.find(({ kid }) => kid === keyId)?.endorsements ?? [],
    load: async () => {
      await current();
    },
  };
}
