import type { Language } from '../../../domain/person.ts';
import type { Session } from '../host/session.ts';
import { ApiError, errorOf } from './api-error.ts';
import { browserFetch, type Fetch, type FetchResponse } from './fetch.ts';

/** Browsers refuse to keep more than 64 KiB alive; the rest is for other requests. */
const MOST_KEPT_ALIVE = 48 * 1024;

export interface ApiClient {
  /** Rejects with `ApiError`, or with the abort reason. */
  get<Answer>(path: string, signal: AbortSignal): Promise<Answer>;
  /** Goes on after the page is left, where the body is small enough for that. */
  put<Answer>(path: string, body: object): Promise<Answer>;
  /** Starts a request that the next `get` of the same path takes over. */
  warm(path: string): void;
}

/** `language` is told to the server, which words its problems in it until it knows the person. */
export function createApiClient(
  session: Session,
  language: () => Language,
  fetch: Fetch = browserFetch,
): ApiClient {
  const warmed = new Map<string, Promise<FetchResponse>>();

  async function ask(path: string, more: RequestInit = {}): Promise<FetchResponse> {
    const { signal } = more;
    const token = await session.getToken().catch((cause: unknown) => {
      throw new ApiError('sign-in', { cause });
    });
    return fetch(`/api/v1${path}`, {
      ...more,
      headers: {
        ...(more.body !== undefined && { 'content-type': 'application/json' }),
        accept: 'application/json, application/problem+json',
        'accept-language': language(),
        authorization: `Bearer ${token}`,
      },
    }).catch((cause: unknown) => {
      throw signal?.aborted ? cause : new ApiError('network', { cause });
    });
  }

  async function read<Answer>(response: FetchResponse, signal?: AbortSignal): Promise<Answer> {
    if (response.status === 401 && !signal?.aborted) session.refused();
    if (!response.ok) throw await errorOf(response);
    const body = await response.json().catch((cause: unknown) => {
      throw signal?.aborted ? cause : new ApiError('unreadable', { cause });
    });
    // Page and server are of one release and share the contract in domain/api.ts.
    return body as Answer;
  }

  return {
    async get<Answer>(path: string, signal: AbortSignal): Promise<Answer> {
      const started = warmed.get(path);
      warmed.delete(path);
      return read<Answer>(await (started ?? ask(path, { signal })), signal);
    },
    async put<Answer>(path: string, body: object): Promise<Answer> {
      const text = JSON.stringify(body);
      const keepalive = new Blob([text]).size <= MOST_KEPT_ALIVE;
      return read<Answer>(await ask(path, { method: 'PUT', body: text, keepalive }));
    },
    warm(path) {
      const started = ask(path);
      // Whoever takes it over hears of a failure; when nobody does, nobody misses it.
      started.catch(() => undefined);
      warmed.set(path, started);
    },
  };
}
