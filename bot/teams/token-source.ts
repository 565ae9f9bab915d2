import { consoleLog, errorFields, type Log } from '../log.ts';

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

  constructor(isPermanent: boolean, cause?: unknown) {
    super('Entra issued no token', { cause });
    this.name = 'TokenFault';
    this.isPermanent = isPermanent;
  }
}

/** The credential renews its token minutes before it expires. One minute is therefore safe. */
const CACHE_MS = 60_000;
const MIN_RETRY_MS = 3_000;
const TIMEOUT_MS = 10_000;

/** Entra's error code, which the library passes on only at the start of its message. */
const PERMANENT_ERROR =
  /\b(?:invalid_client|invalid_grant|invalid_request|invalid_resource|invalid_scope|unauthorized_client)\b/;

export interface TokenOptions {
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
  fetchToken: FetchToken,
  audience: string,
  { clock = Date.now, timeoutMs = TIMEOUT_MS, log = consoleLog }: TokenOptions = {},
): TokenSource {
  let cached: CachedToken | undefined;
  let isRefused = false;

  const requestToken = async (): Promise<string> => {
    try {
      return await withTimeout(fetchToken(isRefused), timeoutMs);
    } catch (error) {
      log('error', 'token-fault', { audience, ...errorFields(error) });
      throw new TokenFault(isPermanent(error), error);
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
  error instanceof Error && PERMANENT_ERROR.test(error.message);
