import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { consoleLog, errorFields, type Log } from '../log.ts';
import { credentialSettings, type BotIdentity } from './receive-activity.ts';

export interface TokenSource {
  /** Resolves to undefined when no token is needed. @throws TokenFault */
  readonly get: () => Promise<string | undefined>;
  /** Call this after a 401, so that the next `get` fetches a new token. */
  readonly invalidate: (token: string | undefined) => void;
}

/** The fault has already been logged, once for all callers that waited for the token. */
export class TokenFault extends Error {
  /** True when Entra refused the application itself, so a retry would fail too. */
  readonly isPermanent: boolean;

  constructor(isPermanent: boolean) {
    super('Entra issued no token');
    this.name = 'TokenFault';
    this.isPermanent = isPermanent;
  }
}

export const CONNECTOR_AUDIENCE = 'https://api.botframework.com';

const LOGIN_URL = 'https://login.microsoftonline.com/';
/** botbuilder drops a token five minutes before it expires. One minute is therefore safe. */
const CACHE_MS = 60_000;
const MIN_RETRY_MS = 3_000;
const TIMEOUT_MS = 10_000;

const PERMANENT_ERRORS = new Set([
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_resource',
  'invalid_scope',
  'unauthorized_client',
]);

export interface TokenOptions {
  readonly fetchToken?: FetchToken;
  readonly clock?: () => number;
  readonly timeoutMs?: number;
  readonly log?: Log;
}

export type FetchToken = (forceRefresh: boolean) => Promise<string>;

export const noTokenNeeded: TokenSource = {
  get: () => Promise.resolve(undefined),
  invalidate: () => undefined,
};

/** Concurrent callers share one request to Entra. */
export function createTokenSource(
  identity: BotIdentity,
  audience: string,
  {
    fetchToken = fetcherOf(identity, audience),
    clock = Date.now,
    timeoutMs = TIMEOUT_MS,
    log = consoleLog,
  }: TokenOptions = {},
): TokenSource {
  if (identity.appId === '') return noTokenNeeded;
  let cached: CachedToken | undefined;
  let isRefused = false;

  const requestToken = async (): Promise<string> => {
    try {
      return await withTimeout(fetchToken(isRefused), timeoutMs);
    } catch (error) {
      log('error', 'token-fault', { audience, ...errorFields(error) });
      throw new TokenFault(isPermanent(error));
    }
  };
  const fetchAndCache = (): Promise<string> => {
    const entry: CachedToken = { token: requestToken(), until: Infinity };
    cached = entry;
    const cacheFor = (forMs: number, text?: string): void => {
      Object.assign(entry, {
        text,
        until: clock() + forMs,
        earliestRefreshAt: clock() + MIN_RETRY_MS,
      });
    };
    entry.token.then(
      (text) => {
        isRefused = false;
        cacheFor(CACHE_MS, text);
      },
      () => cacheFor(MIN_RETRY_MS),
    );
    return entry.token;
  };
  return {
    get: () => (cached && clock() < cached.until ? cached.token : fetchAndCache()),
    invalidate: (token) => {
      if (cached?.text === undefined || cached.text !== token) return;
      isRefused = true;
      cached.until = cached.earliestRefreshAt ?? cached.until;
    },
  };
}

interface CachedToken {
  readonly token: Promise<string>;
  until: number;
  text?: string;
  earliestRefreshAt?: number;
}

function withTimeout<Value>(promise: Promise<Value>, timeoutMs: number): Promise<Value> {
  let timer: NodeJS.Timeout;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no token within ${timeoutMs} ms`));
    }, timeoutMs);
  });
  return Promise.race([promise, timeout]).finally(() => {
    clearTimeout(timer);
  });
}

const isPermanent = (error: unknown): boolean =>
  error instanceof Error &&
  'errorCode' in error &&
  typeof error.errorCode === 'string' &&
  PERMANENT_ERRORS.has(error.errorCode);

/** Uses botbuilder's credentials, so that proactive messages and replies share the same settings. */
function fetcherOf(identity: BotIdentity, audience: string): FetchToken {
  const factory = new ConfigurationServiceClientCredentialFactory(credentialSettings(identity));
  return async (forceRefresh) => {
    const credentials: unknown = await factory.createCredentials(
      identity.appId,
      audience,
      LOGIN_URL,
      true,
    );
    if (!givesTokens(credentials))
      throw new Error('Invariant: botbuilder credentials have no getToken; check its version');
    return credentials.getToken(forceRefresh);
  };
}

const givesTokens = (
  credentials: unknown,
): credentials is { readonly getToken: (forceRefresh: boolean) => Promise<string> } =>
  typeof credentials === 'object' &&
  credentials !== null &&
  'getToken' in credentials &&
  typeof credentials.getToken === 'function';
