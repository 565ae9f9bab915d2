import type { Language } from '../../../domain/common/person.ts';
import type { Session } from '../session/session.ts';
import { ApiError, errorOf } from './api-error.ts';
import { createConnection, type Connection } from '../connection/connection.ts';
import { retryDelay, wait } from './retry-after.ts';
import { browserFetch, type Fetch, type FetchResponse } from './fetch.ts';

/** Browsers limit all keepalive requests together to 64 KiB; the difference is left for other requests. */
const MAX_KEEPALIVE_BYTES = 48 * 1024;

/** Milliseconds until the reader is told that a request takes too long, and can retry. */
const TIMEOUT_MS = 30_000;

/** Milliseconds. Longer than a request, because Teams may first ask the reader for consent. */
const SIGN_IN_TIMEOUT_MS = 120_000;

/** Few answers, because one of a thousand goals takes megabytes and readers seldom go back further. */
const MAX_CACHED_ANSWERS = 12;

export interface ApiClient {
  /** Rejects with `ApiError`, or with the abort reason. */
  get<Answer>(path: string, signal: AbortSignal): Promise<Answer>;
  /** The last answer for the path, to show while it is revalidated; only answers with an ETag are cached. */
  cached<Answer>(path: string): Answer | undefined;
  /** Uses `keepalive` when the body is small enough, so that the request survives leaving the page. */
  put<Answer>(path: string, body: object): Promise<Answer>;
  post<Answer>(path: string, body?: object): Promise<Answer>;
  download(path: string): Promise<Download>;
  /** The response body as it arrives, until either side closes it. */
  stream(path: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
  /**
   * Starts a request that the next `get` of the same path reuses. Resolves when the request is settled, also after
   * a failure.
   */
  prefetch(path: string): Promise<void>;
}

interface RequestOptions extends RequestInit {
  readonly headers?: Record<string, string>;
}

export interface Download {
  readonly name: string;
  readonly content: Blob;
}

interface ClientOptions {
  /** Told of every response, and of every request that got no response. */
  readonly connection?: Connection;
  readonly timeoutMs?: number;
  readonly signInTimeoutMs?: number;
}

/** `language` tells the server how to word problems while it does not know the person. */
export function createApiClient(
  session: Session,
  language: () => Language,
  fetch: Fetch = browserFetch,
  {
    connection = createConnection(),
    timeoutMs = TIMEOUT_MS,
    signInTimeoutMs = SIGN_IN_TIMEOUT_MS,
  }: ClientOptions = {},
): ApiClient {
  const prefetched = new Map<string, Promise<unknown>>();
  const answers = createAnswerCache();

  async function ask(
    path: string,
    more: RequestOptions = {},
    accept = 'application/json',
    endsBy: 'time' | 'either side' = 'time',
    isFirst = true,
  ): Promise<FetchResponse> {
    const lateSignIn = AbortSignal.timeout(signInTimeoutMs);
    const token = await withTimeout(session.getToken(), lateSignIn).catch((cause: unknown) => {
      throw new ApiError('sign-in', { cause });
    });
    const late = AbortSignal.timeout(timeoutMs);
    const signal = endsBy === 'time' ? anySignal(more.signal, late) : (more.signal ?? null);
    const request: RequestInit = {
      ...more,
      signal,
      headers: {
        ...(more.body !== undefined && { 'content-type': 'application/json' }),
        accept: `${accept}, application/problem+json`,
        'accept-language': language(),
        authorization: `Bearer ${token}`,
        ...more.headers,
      },
    };
    const send = async (): Promise<FetchResponse> => {
      const response = await fetch(`/api/v1${path}`, request).catch((cause: unknown) => {
        throw lineError('network', cause, more.signal);
      });
      connection.onAnswer();
      return response;
    };
    const response = await send();
    const delay = retryDelay(response, more.method === undefined);
    const settled = delay === undefined ? response : await wait(delay, signal).then(send);
    if (settled.status !== 401 || more.signal?.aborted) return settled;
    const isWorthwhile = session.refused(token) === 'ask-again';
    return isFirst && isWorthwhile ? ask(path, more, accept, endsBy, false) : settled;
  }

  function lineError(
    code: 'network' | 'unreadable',
    cause: unknown,
    signal: AbortSignal | null | undefined,
  ): unknown {
    if (signal?.aborted) return cause;
    const late = isLate(cause);
    if (late || code === 'network') connection.onFailure();
    return new ApiError(late ? 'timeout' : code, { cause });
  }

  async function check(response: FetchResponse): Promise<void> {
    if (!response.ok) throw await errorOf(response);
  }

  async function read<Answer>(response: FetchResponse, signal?: AbortSignal): Promise<Answer> {
    await check(response);
    const body = await response.json().catch((cause: unknown) => {
      throw lineError('unreadable', cause, signal);
    });
    // The page and the server come from the same release and share the types of contract/.
    return body as Answer;
  }

  async function answer(path: string, signal?: AbortSignal): Promise<unknown> {
    const known = answers.of(path);
    const headers = { ...(known && { 'if-none-match': known.tag }) };
    const response = await ask(path, { ...(signal && { signal }), headers });
    if (response.status === 304 && known) return known.answer;
    // Do not show a cached answer that the reader may no longer see or that is gone.
    if (response.status >= 400 && response.status < 500 && response.status !== 429)
      answers.forget(path);
    const received = await read<unknown>(response, signal);
    answers.keep(path, response.headers.get('etag'), received);
    return received;
  }

  return {
    async get<Answer>(path: string, signal: AbortSignal): Promise<Answer> {
      const started = prefetched.get(path);
      prefetched.delete(path);
      const startRequest = (): Promise<unknown> => answer(path, signal);
      // Retries a failed prefetch, because it failed before this call.
      return (await (started?.catch(startRequest) ?? startRequest())) as Answer;
    },
    cached: <Answer>(path: string) => answers.of(path)?.answer as Answer | undefined,
    async put<Answer>(path: string, body: object): Promise<Answer> {
      const text = JSON.stringify(body);
      const keepalive = new Blob([text]).size <= MAX_KEEPALIVE_BYTES;
      return read<Answer>(await ask(path, { method: 'PUT', body: text, keepalive }));
    },
    async post<Answer>(path: string, body: object = {}): Promise<Answer> {
      return read<Answer>(await ask(path, { method: 'POST', body: JSON.stringify(body) }));
    },
    async download(path) {
      const response = await ask(path, {}, 'text/csv');
      await check(response);
      const content = await response.blob().catch((cause: unknown) => {
        throw lineError('network', cause, undefined);
      });
      return { name: fileNameOf(response) ?? 'ennuste', content };
    },
    async stream(path, signal) {
      const response = await ask(path, { signal }, 'text/event-stream', 'either side');
      await check(response);
      if (!response.body) throw new ApiError('unreadable', { status: response.status });
      return response.body;
    },
    prefetch(path) {
      const started = answer(path);
      prefetched.set(path, started);
      const settled = (): void => undefined;
      return started.then(settled, settled);
    },
  };
}

/** `AbortSignal.timeout` aborts with an error of this name. */
const isLate = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && Reflect.get(cause, 'name') === 'TimeoutError';

const anySignal = (signal: AbortSignal | null | undefined, late: AbortSignal): AbortSignal =>
  signal ? AbortSignal.any([signal, late]) : late;

/** Stops waiting when `late` aborts, because the sign-in itself cannot be aborted. */
const withTimeout = (work: Promise<string>, late: AbortSignal): Promise<string> =>
  new Promise((resolve, reject) => {
    late.addEventListener('abort', () => reject(new Error('Signing in timed out.')), {
      once: true,
    });
    work.then(resolve, reject);
  });

const fileNameOf = (response: FetchResponse): string | undefined =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];

/** A small cache of answers with their ETags. */
function createAnswerCache() {
  const entries = new Map<string, { readonly tag: string; readonly answer: unknown }>();
  return {
    of: (path: string) => entries.get(path),
    forget: (path: string): void => {
      entries.delete(path);
    },
    keep(path: string, tag: string | null, answer: unknown): void {
      entries.delete(path);
      if (tag === null) return;
      entries.set(path, { tag, answer });
      const [oldest] = entries.keys();
      if (entries.size > MAX_CACHED_ANSWERS && oldest !== undefined) entries.delete(oldest);
    },
  };
}
