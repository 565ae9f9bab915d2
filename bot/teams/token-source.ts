import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { consoleLog, errorFields, type Log } from '../log.ts';
import { credentialSettings, type BotIdentity } from './gateway.ts';

export interface TokenSource {
  /**
   * A token of the application; `undefined` where none is needed.
   * @throws TokenFault
   */
  readonly get: () => Promise<string | undefined>;
  /** Whoever it was for did not take it: the next one is a new one. */
  readonly invalidate: (token: string | undefined) => void;
}

/** There is no token now. Logged already, once for everybody who waited for it. */
export class TokenFault extends Error {
  /** Entra refused the application itself: asking again does not help. */
  readonly isPermanent: boolean;

  constructor(isLasting: boolean) {
    super('No token from Entra');
    this.name = 'TokenFault';
    this.isPermanent = isLasting;
  }
}

/** Whom the Bot Framework's tokens are for. */
export const CONNECTOR_AUDIENCE = 'https://api.botframework.com';

const LOGIN_URL = 'https://login.microsoftonline.com/';
/** botbuilder keeps a token until five minutes before its end, and hands it out until then. */
const CACHE_MS = 60_000;
/** Entra is asked no more often than this, whatever goes wrong. */
const MIN_RETRY_MS = 3_000;
const TIMEOUT_MS = 10_000;

/** Error codes of OAuth 2.0 that waiting does not mend. */
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

/** `isAnew`: not the one from botbuilder's own store. */
export type FetchToken = (isAnew: boolean) => Promise<string>;

/** On a developer's computer, where nobody asks for one. */
export const noToken: TokenSource = {
  get: () => Promise.resolve(undefined),
  invalidate: () => undefined,
};

/** Tokens for `audience`; asked for once, however many wait for one. */
export function tokenSource(
  identity: BotIdentity,
  audience: string,
  {
    fetchToken = fetcherOf(identity, audience),
    clock = Date.now,
    timeoutMs = TIMEOUT_MS,
    log = consoleLog,
  }: TokenOptions = {},
): TokenSource {
  if (identity.appId === '') return noToken;
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
      Object.assign(entry, { text, until: clock() + forMs, mayEndAt: clock() + MIN_RETRY_MS });
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
      cached.until = cached.mayEndAt ?? cached.until;
    },
  };
}

interface CachedToken {
  readonly token: Promise<string>;
  until: number;
  /** Since it has come: the token itself, and how early it may be given up. */
  text?: string;
  mayEndAt?: number;
}

/** @throws Error after the time; what comes later is let go. */
function withTimeout<Value>(promise: Promise<Value>, timeoutMs: number): Promise<Value> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('no answer in time'));
    }, timeoutMs);
  });
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
  });
}

const isPermanent = (error: unknown): boolean =>
  error instanceof Error &&
  'errorCode' in error &&
  typeof error.errorCode === 'string' &&
  PERMANENT_ERRORS.has(error.errorCode);

/** botbuilder's own credentials, so that settings for sending and answering are the same. */
function fetcherOf(identity: BotIdentity, audience: string): FetchToken {
  const factory = new ConfigurationServiceClientCredentialFactory(credentialSettings(identity));
  return async (forceRefresh) => {
    const credentials: unknown = await factory.createCredentials(
      identity.appId,
      audience,
      LOGIN_URL,
      true,
    );
    if (!givesTokens(credentials)) throw new Error('botbuilder gives no tokens: check its version');
    return credentials.getToken(forceRefresh);
  };
}

const givesTokens = (
  credentials: unknown,
): credentials is { readonly getToken: (isAnew: boolean) => Promise<string> } =>
  typeof credentials === 'object' &&
  credentials !== null &&
  'getToken' in credentials &&
  typeof credentials.getToken === 'function';
