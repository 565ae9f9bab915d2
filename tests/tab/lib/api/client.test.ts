import { createApiClient } from '../../../../tab/lib/api/client.ts';
import { createConnection } from '../../../../tab/lib/connection/connection.ts';
import type { Fetch, FetchResponse } from '../../../../tab/lib/api/fetch.ts';
import type { Session } from '../../../../tab/lib/session/session.ts';
import { aProblem, aResponse, aServer } from '../../../support/drivers/render-tab.tsx';

const never = new AbortController().signal;

function aSession(more: Partial<Session> = {}): Session & { readonly refusals: () => number } {
  let count = 0;
  return {
    getToken: () => Promise.resolve('a-token'),
    refused: () => {
      count += 1;
      return 'ended';
    },
    refusals: () => count,
    ...more,
  };
}

const clientOf = (fetch: Fetch, session: Session = aSession()) =>
  createApiClient(session, () => 'sv', fetch);

describe('the client of the API', () => {
  it('sends the bearer token and the reader’s language', async () => {
    const server = aServer({ '/api/v1/me': () => aResponse(200, { ok: true }) });
    await expect(clientOf(server.fetch).get('/me', never)).resolves.toEqual({ ok: true });
    expect(server.requests[0]?.request?.headers).toMatchObject({
      authorization: 'Bearer a-token',
      'accept-language': 'sv',
    });
  });

  it('converts a problem to an error with its code, detail and reference', async () => {
    const server = aServer({
      '/api/v1/me': () =>
        aProblem({ status: 403, code: 'not-registered', detail: 'Du finns inte.' }),
    });
    await expect(clientOf(server.fetch).get('/me', never)).rejects.toMatchObject({
      code: 'not-registered',
      status: 403,
      detail: 'Du finns inte.',
    });
  });

  it('notifies the session when the token is refused', async () => {
    const session = aSession();
    const server = aServer({
      '/api/v1/me': () => aProblem({ status: 401, code: 'unauthenticated', detail: 'Logga in.' }),
    });
    await expect(clientOf(server.fetch, session).get('/me', never)).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    expect(session.refusals()).toBe(1);
  });

  it('asks once more with another token when the session has one', async () => {
    const tokens = ['old', 'new', 'newer'];
    const refused: string[] = [];
    const session = aSession({
      getToken: async () => tokens.shift() ?? 'none',
      refused: (token) => {
        refused.push(token);
        return 'ask-again';
      },
    });
    const sent: unknown[] = [];
    const fetch: Fetch = async (_path, request) => {
      const token = new Headers(request?.headers).get('authorization');
      sent.push([request?.method, request?.body, token]);
      return token === 'Bearer new'
        ? aResponse(200, { ok: true })
        : aProblem({ status: 401, code: 'unauthenticated', detail: 'Logga in.' });
    };
    const client = clientOf(fetch, session);
    await expect(client.post('/runs', { month: 3 })).resolves.toEqual({ ok: true });
    expect(sent).toEqual([
      ['POST', '{"month":3}', 'Bearer old'],
      ['POST', '{"month":3}', 'Bearer new'],
    ]);
    expect(refused).toEqual(['old']);
    // And no more than once.
    await expect(client.get('/me', never)).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(refused).toEqual(['old', 'newer', 'none']);
  });

  it.each<[string, Fetch, string]>([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
    ['a page of a proxy', async () => aResponse(502, {}, 'text/html'), 'unreadable'],
    [
      'an answer that is not JSON',
      async () => ({ ...aResponse(200, {}), json: () => Promise.reject(new SyntaxError('<')) }),
      'unreadable',
    ],
  ])('has an error code for %s', async (_what, fetch, code) => {
    await expect(clientOf(fetch).get('/me', never)).rejects.toMatchObject({ code });
  });

  describe('turned away by a server that has too much to do', () => {
    beforeEach(() => {
      jest.useFakeTimers();
    });
    afterEach(() => {
      jest.useRealTimers();
    });

    /** Turns the first requests away, and then accepts them. */
    function busy(refusals: number, status: number, retryAfter: string | null) {
      const methods: unknown[] = [];
      const fetch: Fetch = async (_path, request) => {
        methods.push(request?.method ?? 'GET');
        if (methods.length > refusals) return aResponse(200, { ok: true });
        const code = status === 429 ? 'too-many-requests' : 'unavailable';
        const problem = aProblem({ status, code, detail: 'Vänta en stund.' });
        const get = (name: string) =>
          name === 'retry-after' ? retryAfter : problem.headers.get(name);
        return { ...problem, headers: { get } };
      };
      return { methods, client: clientOf(fetch) };
    }

    it.each([429, 503])('with %i reads again once, when the server says', async (status) => {
      const { client, methods } = busy(1, status, '2');
      const reading = client.get('/me', never);
      await jest.advanceTimersByTimeAsync(1999);
      expect(methods).toHaveLength(1);
      await jest.advanceTimersByTimeAsync(1);
      await expect(reading).resolves.toEqual({ ok: true });
      expect(methods).toHaveLength(2);
    });

    it('writes again after 429, which means that nothing was done', async () => {
      const { client, methods } = busy(1, 429, '1');
      const writing = client.put('/settings', {});
      await jest.advanceTimersByTimeAsync(1000);
      await expect(writing).resolves.toEqual({ ok: true });
      expect(methods).toEqual(['PUT', 'PUT']);
    });

    it('does not write again after 503, which may come after the change', async () => {
      const { client, methods } = busy(1, 503, '1');
      await expect(client.put('/settings', {})).rejects.toMatchObject({ code: 'unavailable' });
      expect(methods).toEqual(['PUT']);
    });

    it('tells the reader in the server’s words when it is turned away again', async () => {
      const { client, methods } = busy(2, 429, '1');
      const reading = expect(client.get('/me', never)).rejects.toMatchObject({
        code: 'too-many-requests',
        detail: 'Vänta en stund.',
      });
      await jest.advanceTimersByTimeAsync(1000);
      await reading;
      expect(methods).toHaveLength(2);
    });

    it.each(['60', 'soon', null])('does not wait for %j', async (retryAfter) => {
      const { client, methods } = busy(1, 429, retryAfter);
      await expect(client.get('/me', never)).rejects.toMatchObject({ status: 429 });
      expect(methods).toHaveLength(1);
    });

    it('stops waiting when the page is left', async () => {
      const { client } = busy(1, 429, '5');
      const left = new AbortController();
      const reading = client.get('/me', left.signal);
      const ended = jest.fn();
      void reading.then(ended, ended);
      await jest.advanceTimersByTimeAsync(100);
      left.abort();
      await jest.advanceTimersByTimeAsync(0);
      expect(ended).toHaveBeenCalled();
    });
  });

  it('distinguishes a failed sign-in from a failed request', async () => {
    const session = aSession({ getToken: () => Promise.reject(new Error('Teams says no')) });
    await expect(clientOf(aServer({}).fetch, session).get('/me', never)).rejects.toMatchObject({
      code: 'sign-in',
    });
  });

  describe('when there is no response', () => {
    const hanging = (signal: AbortSignal | null | undefined): Promise<never> =>
      new Promise((_resolve, reject) => {
        const end = (): void => reject(signal?.reason as Error);
        if (signal?.aborted) end();
        signal?.addEventListener('abort', end);
      });
    const impatient = (fetch: Fetch, session: Session = aSession()) => {
      const connection = createConnection();
      const more = { connection, timeoutMs: 20, signInTimeoutMs: 20 };
      return { connection, client: createApiClient(session, () => 'fi', fetch, more) };
    };
    const answered = aResponse(200, {});

    it.each<[string, Fetch]>([
      ['the request', (_path, request) => hanging(request?.signal)],
      [
        'the rest of the answer',
        async (_path, request) => ({ ...answered, json: () => hanging(request?.signal) }),
      ],
    ])('does not wait for %s for ever', async (_what, fetch) => {
      const { client, connection } = impatient(fetch);
      await expect(client.get('/me', never)).rejects.toMatchObject({ code: 'timeout', status: 0 });
      expect(connection.state().isLost).toBe(true);
    });

    it('does not wait for the token for ever', async () => {
      const session = aSession({ getToken: () => new Promise(() => undefined) });
      const { client } = impatient(aServer({}).fetch, session);
      await expect(client.get('/me', never)).rejects.toMatchObject({ code: 'sign-in' });
    });

    it('gives the request its full time after a long sign-in', async () => {
      const session = aSession({
        getToken: () => new Promise((resolve) => setTimeout(resolve, 60, 'a-token')),
      });
      const slow = aServer({ '/api/v1/me': () => aResponse(200, { ok: true }) }).fetch;
      const fetch: Fetch = (path, request) =>
        request?.signal?.aborted ? hanging(request.signal) : slow(path, request);
      const client = createApiClient(session, () => 'fi', fetch, { timeoutMs: 30 });
      await expect(client.get('/me', never)).resolves.toEqual({ ok: true });
    });

    it('leaves a stream open', async () => {
      const { client } = impatient((_path, request) => hanging(request?.signal));
      const stop = new AbortController();
      const stream = client.stream('/events', stop.signal);
      let ended = false;
      void stream.catch(() => {
        ended = true;
      });
      // Longer than any other timeout of the client.
      for (const path of ['/me', '/mine'])
        await expect(client.get(path, never)).rejects.toMatchObject({ code: 'timeout' });
      expect(ended).toBe(false);
      stop.abort(new Error('left'));
      await expect(stream).rejects.toThrow('left');
    });

    it('reports that the connection is lost, and that it is back', async () => {
      let works = false;
      const { client, connection } = impatient(async () => {
        if (!works) throw new TypeError('Failed to fetch');
        return answered;
      });
      await expect(client.get('/me', never)).rejects.toMatchObject({ code: 'network' });
      expect(connection.state().isLost).toBe(true);
      works = true;
      await client.get('/me', never);
      expect(connection.state().isLost).toBe(false);
    });

    it('does not report an aborted request as a lost connection', async () => {
      const { client, connection } = impatient((_path, request) => hanging(request?.signal));
      const stop = new AbortController();
      const pending = client.get('/me', stop.signal);
      stop.abort(new Error('left'));
      await expect(pending).rejects.toThrow('left');
      expect(connection.state().isLost).toBe(false);
    });
  });

  it('repeats a prefetch that failed', async () => {
    let count = 0;
    const fetch: Fetch = async () => {
      count += 1;
      if (count === 1) throw new TypeError('Failed to fetch');
      return aResponse(200, { goals: 1 });
    };
    const client = clientOf(fetch);
    void client.prefetch('/portfolio');
    await expect(client.get('/portfolio', never)).resolves.toEqual({ goals: 1 });
  });

  it.each([
    ['a small body', 'x', true],
    ['one that browsers refuse to keep alive', 'ä'.repeat(30_000), false],
  ])(
    'puts %s as JSON, with keepalive over the end of the page: %#',
    async (_what, text, keepalive) => {
      const server = aServer({ '/api/v1/draft': () => aResponse(200, { ok: true }) });
      const answer = await clientOf(server.fetch).put('/draft', { text });
      expect(answer).toEqual({ ok: true });
      expect(server.requests[0]?.request).toMatchObject({
        method: 'PUT',
        body: JSON.stringify({ text }),
        keepalive,
        headers: { authorization: 'Bearer a-token', 'content-type': 'application/json' },
      });
    },
  );

  it.each([
    ['a body', { month: '2026-03' }, '{"month":"2026-03"}'],
    ['none', undefined, '{}'],
  ])('posts with %s as JSON', async (_what, body, sent) => {
    const server = aServer({ '/api/v1/runs': () => aResponse(201, { id: 'r1' }) });
    await expect(clientOf(server.fetch).post('/runs', body)).resolves.toEqual({ id: 'r1' });
    expect(server.requests[0]?.request).toMatchObject({ method: 'POST', body: sent });
  });

  it('downloads a file under the name that the server gives it', async () => {
    const named = {
      get: (name: string) =>
        name === 'content-disposition' ? 'attachment; filename="muistutus.csv"' : null,
    };
    const fetch: Fetch = async () => ({ ...aResponse(200, 'a;b'), headers: named });
    const { name, content } = await clientOf(fetch).download('/runs/2026-03/r1/csv');
    expect([name, content.size]).toEqual(['muistutus.csv', 3]);
  });

  it('rejects a failed download like any other request', async () => {
    const server = aServer({
      '/api/v1/csv': () => aProblem({ status: 403, code: 'not-allowed', detail: 'Nej.' }),
    });
    await expect(clientOf(server.fetch).download('/csv')).rejects.toMatchObject({
      code: 'not-allowed',
      detail: 'Nej.',
    });
  });

  it('requests a stream with the bearer token and an abort signal', async () => {
    const server = aServer({ '/api/v1/events': () => aResponse(200, '') });
    await expect(clientOf(server.fetch).stream('/events', never)).rejects.toMatchObject({
      code: 'unreadable',
    });
    expect(server.requests[0]?.request).toMatchObject({
      signal: never,
      headers: {
        accept: 'text/event-stream, application/problem+json',
        authorization: 'Bearer a-token',
      },
    });
  });

  it('uses a prefetched request once, and sends a new one after that', async () => {
    const server = aServer({ '/api/v1/portfolio': () => aResponse(200, {}) });
    const client = clientOf(server.fetch);
    void client.prefetch('/portfolio');
    await client.get('/portfolio', never);
    expect(server.requests).toHaveLength(1);
    await client.get('/portfolio', never);
    expect(server.requests).toHaveLength(2);
  });

  describe('caching an answer that has an ETag', () => {
    const tagged = (tag: string, body: unknown): FetchResponse => {
      const response = aResponse(200, body);
      return {
        ...response,
        headers: { get: (name) => (name === 'etag' ? tag : response.headers.get(name)) },
      };
    };
    /** Gives these responses in order, then repeats the last one. */
    const inTurn = (...responses: readonly FetchResponse[]) => {
      let turn = 0;
      return aServer({
        '/api/v1/portfolio': () =>
          responses[Math.min(turn++, responses.length - 1)] ?? aResponse(404, {}),
      });
    };

    it('caches a prefetched answer once it has arrived', async () => {
      const client = clientOf(inTurn(tagged('"a"', { goals: 1 })).fetch);
      const settled = client.prefetch('/portfolio');
      expect(client.cached('/portfolio')).toBeUndefined();
      await settled;
      expect(client.cached('/portfolio')).toEqual({ goals: 1 });
    });

    it('revalidates it, and returns the same object when it is unchanged', async () => {
      const server = inTurn(tagged('"a"', { goals: 1 }), aResponse(304, undefined));
      const client = clientOf(server.fetch);
      expect(client.cached('/portfolio')).toBeUndefined();
      const first = await client.get('/portfolio', never);
      expect(client.cached('/portfolio')).toBe(first);
      expect(await client.get('/portfolio', never)).toBe(first);
      expect(
        server.requests.map(({ request }) => new Headers(request?.headers).get('if-none-match')),
      ).toEqual([null, '"a"']);
    });

    it('caches the new one when it has changed', async () => {
      const server = inTurn(tagged('"a"', { goals: 1 }), tagged('"b"', { goals: 2 }));
      const client = clientOf(server.fetch);
      await client.get('/portfolio', never);
      expect(await client.get('/portfolio', never)).toEqual({ goals: 2 });
      expect(client.cached('/portfolio')).toEqual({ goals: 2 });
    });

    it('caches none without a tag, and each under its own path', async () => {
      const server = inTurn(aResponse(200, { goals: 1 }));
      const client = clientOf(server.fetch);
      await client.get('/portfolio', never);
      expect(client.cached('/portfolio')).toBeUndefined();
      expect(client.cached('/portfolio?month=2026-03')).toBeUndefined();
    });

    it.each([
      ['is refused', 403, undefined],
      ['is gone', 404, undefined],
      ['cannot be had just now', 500, { goals: 1 }],
    ])('knows what to do with it when it %s: %#', async (_what, status, left) => {
      const problem = { status, code: 'fault', detail: '' } as const;
      const server = inTurn(tagged('"a"', { goals: 1 }), aProblem(problem));
      const client = clientOf(server.fetch);
      await client.get('/portfolio', never);
      await expect(client.get('/portfolio', never)).rejects.toMatchObject({ status });
      expect(client.cached('/portfolio')).toEqual(left);
    });

    it('forgets the oldest of many', async () => {
      const client = clientOf(async (path) => tagged('"a"', { path }));
      const paths = Array.from({ length: 13 }, (_, index) => `/portfolio?month=${index}`);
      for (const path of paths) await client.get(path, never);
      expect(paths.map((path) => client.cached(path) !== undefined)).toEqual([
        false,
        ...Array.from({ length: 12 }, () => true),
      ]);
    });
  });
});
