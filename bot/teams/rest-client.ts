import type { Dispatcher } from 'undici';
import { measureOutgoing, type OutgoingCall } from '../telemetry/measure-outgoing.ts';
import { createProxiedAgent } from '../proxied-agent.ts';

export interface HttpResponse {
  readonly kind: 'response';
  readonly status: number;
  /** The part of the body that arrived, at most 64 KiB. */
  readonly text: string;
  readonly isComplete: boolean;
  /** The Retry-After header as it arrived: seconds or an HTTP date. */
  readonly retryAfter?: string;
}

/** `not-sent`: nothing reached the server. `no-response`: the request may have arrived. */
export type HttpExchange =
  | HttpResponse
  | { readonly kind: 'not-sent'; readonly cause: string }
  | { readonly kind: 'no-response'; readonly cause: string };

export interface RestRequest {
  /** Names the request in traces, where its address would show ids. */
  readonly call: OutgoingCall;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly origin: string;
  /** Starts with a slash. Each path segment is percent-encoded. */
  readonly path: string;
  readonly token: string | undefined;
  readonly body?: object | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** In bytes, if the answer may be longer than 64 KiB. */
  readonly bodyLimit?: number;
}

/** Sends JSON requests over persistent connections. Never retries and never follows redirects. */
export interface RestClient {
  readonly exchange: (request: RestRequest) => Promise<HttpExchange>;
  readonly close: () => Promise<void>;
}

/** Time limit for the wait for a connection, the request and the whole response together. */
const TIMEOUT_MS = 15_000;
const CONNECTIONS = 128;
const BODY_LIMIT = 64 * 1024;

export function createRestClient(timeoutMs = TIMEOUT_MS): RestClient {
  const agent = createProxiedAgent({
    connections: CONNECTIONS,
    pipelining: 1,
    // HTTP/2 is off: with HTTP/1.1, a broken connection affects only one request.
    allowH2: false,
    connect: { timeout: timeoutMs / 2 },
    // undici's timeouts are disabled, because `exchangeOn` has one timeout for all steps.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    exchange: (request) =>
      measureOutgoing(
        request.call,
        () => exchangeOn(agent, request, timeoutMs),
        (exchange) => (exchange.kind === 'response' ? exchange.status : exchange.kind),
      ),
    close: () => agent.close(),
  };
}

/** Never rejects. Connecting may take half of the timeout. */
const exchangeOn = (
  agent: Dispatcher,
  { method, origin, path, token, body, headers, bodyLimit = BODY_LIMIT }: RestRequest,
  timeoutMs: number,
): Promise<HttpExchange> =>
  new Promise((resolve) => {
    const { handler, hasStarted, giveUp } = handlerOf(bodyLimit, (exchange) => {
      clearTimeout(timer);
      resolve(exchange);
    });
    let timer = setTimeout(() => {
      if (hasStarted()) timer = setTimeout(giveUp, timeoutMs / 2);
      else giveUp();
    }, timeoutMs / 2);
    agent.dispatch(
      {
        origin,
        path,
        method,
        headers: {
          accept: 'application/json',
          ...(body && { 'content-type': 'application/json; charset=utf-8' }),
          'user-agent': 'Ennuste',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
      },
      handler,
    );
  });

/** undici calls `onRequestStart` before the first byte. Without that call nothing was sent. */
function handlerOf(
  bodyLimit: number,
  onEnd: (exchange: HttpExchange) => void,
): {
  readonly handler: Dispatcher.DispatchHandler;
  readonly hasStarted: () => boolean;
  readonly giveUp: () => void;
} {
  let controller: Dispatcher.DispatchController | undefined;
  let isFinished = false;
  let head: Pick<HttpResponse, 'status' | 'retryAfter'> | undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  const finish = (isComplete: boolean, cause: string): void => {
    if (isFinished) return;
    isFinished = true;
    const text = Buffer.concat(chunks).toString('utf8');
    if (head) onEnd({ kind: 'response', ...head, text, isComplete });
    else onEnd({ kind: controller ? 'no-response' : 'not-sent', cause });
  };
  const stop = (cause: string): void => {
    finish(false, cause);
    controller?.abort(new Error(cause));
  };
  return {
    hasStarted: () => controller !== undefined,
    giveUp: () => {
      stop('timeout');
    },
    handler: {
      onRequestStart: (newController) => {
        if (isFinished) newController.abort(new Error('timeout before the request was sent'));
        else controller = newController;
      },
      onResponseStart: (_controller, status, headers) => {
        if (status < 200) return;
        const retryAfter = headers['retry-after'];
        head = { status, ...(typeof retryAfter === 'string' && { retryAfter }) };
      },
      onResponseData: (_controller, chunk) => {
        size += chunk.length;
        if (size <= bodyLimit) chunks.push(chunk);
        else stop('response too long');
      },
      onResponseEnd: () => {
        finish(true, '');
      },
      onResponseError: (_controller, error) => {
        finish(false, causeOf(error));
      },
    },
  };
}

const causeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.name;
