import { Agent, type Dispatcher } from 'undici';

export interface HttpResponse {
  readonly kind: 'answer';
  readonly status: number;
  /** The body, as much of it as came, at most 64 KiB. */
  readonly text: string;
  readonly isComplete: boolean;
  /** The header as it came: seconds, or an HTTP date. */
  readonly retryAfter?: string;
}

/** What became of a request: an answer; nothing was said at all; or it was, and no answer came. */
export type Exchange =
  | HttpResponse
  | { readonly kind: 'not-left'; readonly cause: string }
  | { readonly kind: 'lost'; readonly cause: string };

export interface RestRequest {
  readonly method: 'POST' | 'PUT';
  readonly origin: string;
  /** From the first slash on, each part encoded. */
  readonly path: string;
  readonly token: string | undefined;
  readonly body: object;
}

/** JSON over connections that are kept open; one try each, no redirect is followed. */
export interface RestClient {
  readonly exchange: (request: RestRequest) => Promise<Exchange>;
  /** Resolves when the requests under way have ended. */
  readonly close: () => Promise<void>;
}

/** For everything: waiting for a connection, making it, the request and its whole answer. */
const TIMEOUT_MS = 15_000;
const CONNECTIONS = 128;
const BODY_LIMIT = 64 * 1024;

export function restClient(timeoutMs = TIMEOUT_MS): RestClient {
  const agent = new Agent({
    connections: CONNECTIONS,
    pipelining: 1,
    // One request on a connection at a time: what was lost is then known.
    allowH2: false,
    connect: { timeout: timeoutMs / 2 },
    // The clock of `exchangeOn` counts the whole.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    exchange: (request) => exchangeOn(agent, request, timeoutMs),
    close: () => agent.close(),
  };
}

/**
 * Never rejects: every end is one of the three. Half of the time is for getting a connection, so that
 * what leaves has at least the other half to be answered in.
 */
const exchangeOn = (
  agent: Agent,
  { method, origin, path, token, body }: RestRequest,
  timeoutMs: number,
): Promise<Exchange> =>
  new Promise((resolve) => {
    const { handler, hasLeft, giveUp } = handlerOf((exchange) => {
      clearTimeout(timer);
      resolve(exchange);
    });
    let timer = setTimeout(() => {
      if (hasLeft()) timer = setTimeout(giveUp, timeoutMs / 2);
      else giveUp();
    }, timeoutMs / 2);
    agent.dispatch(
      {
        origin,
        path,
        method,
        headers: {
          accept: 'application/json',
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Ennuste',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
      },
      handler,
    );
  });

/**
 * undici starts a request just before its first byte is written, after the connection is made. An end
 * before that is sure to have brought nothing to the other side.
 */
function handlerOf(end: (exchange: Exchange) => void): {
  readonly handler: Dispatcher.DispatchHandler;
  readonly hasLeft: () => boolean;
  readonly giveUp: () => void;
} {
  let started: Dispatcher.DispatchController | undefined;
  let isOver = false;
  let head: Pick<HttpResponse, 'status' | 'retryAfter'> | undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  const answered = (given: NonNullable<typeof head>, isWhole: boolean): HttpResponse => ({
    kind: 'answer',
    ...given,
    text: Buffer.concat(chunks).toString('utf8'),
    isComplete: isWhole,
  });
  const finish = (isWhole: boolean, cause: string): void => {
    if (isOver) return;
    isOver = true;
    end(head ? answered(head, isWhole) : { kind: started ? 'lost' : 'not-left', cause });
  };
  const stop = (cause: string): void => {
    finish(false, cause);
    started?.abort(new Error(cause));
  };
  return {
    hasLeft: () => started !== undefined,
    giveUp: () => {
      stop('no answer in time');
    },
    handler: {
      onRequestStart: (controller) => {
        if (isOver) controller.abort(new Error('given up before it left'));
        else started = controller;
      },
      onResponseStart: (_controller, status, headers) => {
        if (status < 200) return;
        const retryAfter = headers['retry-after'];
        head = { status, ...(typeof retryAfter === 'string' && { retryAfter }) };
      },
      onResponseData: (_controller, chunk) => {
        size += chunk.length;
        if (size <= BODY_LIMIT) chunks.push(chunk);
        else stop('answer too long');
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

/** `ECONNREFUSED`, or the name of the error. */
const causeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.name;
