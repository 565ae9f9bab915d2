import type { Log } from '../../log.ts';
import { createRestClient, type HttpExchange, type RestRequest } from '../rest-client.ts';
import { findErrorCode, parseRetryAfter } from '../retry-table.ts';
import { TokenFault, type TokenSource } from '../token-source.ts';

export interface GraphOptions {
  /** URL with the API version, such as `/v1.0`, and without a trailing slash. */
  readonly graphUrl: string;
  /** Source of tokens whose audience is Graph's origin. */
  readonly token: TokenSource;
  readonly timeoutMs?: number;
  readonly clock?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly log?: Log;
}

export type GraphAnswer =
  | { readonly kind: 'ok'; readonly body: unknown }
  /** Graph refused the request. `code` is its `error.code`. */
  | { readonly kind: 'refused'; readonly status: number; readonly code?: string }
  /** Nothing is known. Graph allows a retry after `afterMs` milliseconds. */
  | {
      readonly kind: 'retry';
      readonly cause: 'throttled' | 'unreachable';
      readonly afterMs?: number;
    }
  /** Entra refused the application itself. */
  | { readonly kind: 'no-token' };

export interface GraphClient {
  readonly request: (
    request: Pick<RestRequest, 'method' | 'body' | 'headers'> & { readonly path: string },
  ) => Promise<GraphAnswer>;
  readonly close: () => Promise<void>;
}

/** At most 20 requests per second. Teams allows an app 30 in Graph, and other servers need the rest. */
const GAP_MS = 1000 / 20;
const MAX_WAIT_MS = 5_000;
const BODY_LIMIT = 1024 * 1024;

/** Makes each request once, at a pace that all requests of this client share. Never rejects. */
export function createGraphClient({
  graphUrl,
  token,
  timeoutMs,
  clock = Date.now,
  sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}: GraphOptions): GraphClient {
  const client = createRestClient(timeoutMs);
  const { origin, pathname: folder } = new URL(graphUrl);
  let nextAt = 0;
  return {
    request: async ({ path, ...request }) => {
      const now = clock();
      const waitMs = Math.max(0, nextAt - now);
      if (waitMs > MAX_WAIT_MS) return { kind: 'retry', cause: 'throttled', afterMs: waitMs };
      nextAt = now + waitMs + GAP_MS;
      await sleep(waitMs);
      const bearer = await tokenOf(token);
      if (typeof bearer === 'object') return bearer;
      const exchange = await client.exchange({
        call: 'graph',
        ...request,
        origin,
        path: `${folder}${path}`,
        token: bearer,
        bodyLimit: BODY_LIMIT,
      });
      if (exchange.kind === 'response' && exchange.status === 401) token.invalidate(bearer);
      const answer = toAnswer(exchange, clock());
      if (answer.kind === 'retry' && answer.afterMs !== undefined)
        nextAt = Math.max(nextAt, clock() + answer.afterMs);
      return answer;
    },
    close: () => client.close(),
  };
}

async function tokenOf(source: TokenSource): Promise<string | undefined | GraphAnswer> {
  try {
    return await source.get();
  } catch (error) {
    if (!(error instanceof TokenFault)) throw error;
    return error.isPermanent ? { kind: 'no-token' } : { kind: 'retry', cause: 'unreachable' };
  }
}

function toAnswer(exchange: HttpExchange, now: number): GraphAnswer {
  if (exchange.kind !== 'response') return { kind: 'retry', cause: 'unreachable' };
  const { status, text, isComplete } = exchange;
  if (status === 429)
    return { kind: 'retry', cause: 'throttled', ...parseRetryAfter(exchange, now) };
  if (status === 408 || status >= 500)
    return { kind: 'retry', cause: 'unreachable', ...parseRetryAfter(exchange, now) };
  if (status < 300) {
    if (!isComplete) return { kind: 'retry', cause: 'unreachable' };
    return { kind: 'ok', body: parseJson(text) };
  }
  const code = findErrorCode(text);
  return { kind: 'refused', status, ...(code !== undefined && { code }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
