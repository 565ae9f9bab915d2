import { createServer } from 'node:http';
import type { Failure } from './fake-connector.ts';
import { isRecord, type Json } from '../fixtures/json.ts';

export interface GraphRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Json;
}

/** A person as Graph's directory knows them. Properties that may not be read are null. */
export interface GraphUser {
  readonly id: string;
  readonly displayName: string;
  readonly mail?: string | null;
  readonly jobTitle?: string | null;
  readonly department?: string | null;
  readonly accountEnabled?: boolean | null;
  readonly userType?: string | null;
}

/**
 * Replaces Microsoft Graph: installs the app for people, searches the directory, and knows who is out
 * of office. Fails on demand.
 */
export interface FakeGraph {
  /** Includes the API version, like the URL in the operator's settings. */
  readonly url: string;
  readonly requests: readonly GraphRequest[];
  readonly users: GraphUser[];
  readonly outOfOffice: Set<string>;
  /** The only app in the catalogue. Undefined: every app is in it. */
  catalogueApp: string | undefined;
  /** If not undefined, only these people exist for installs. */
  knownPeople: ReadonlySet<string> | undefined;
  /** Makes every later request that concerns the person, or whose path has this part, fail. */
  fail(person: string, failure: Failure): void;
  recover(person: string): void;
  stop(): Promise<void>;
}

interface Answer extends Failure {
  readonly status: number;
}

export async function startFakeGraph(): Promise<FakeGraph> {
  const requests: GraphRequest[] = [];
  const failures = new Map<string, Failure>();
  const installed = new Set<string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const body: unknown = text === '' ? {} : JSON.parse(text);
      const { method = '', url: path = '', headers } = request;
      const { authorization } = headers;
      const received = { method, path, authorization, body: isRecord(body) ? body : {} };
      requests.push(received);
      const answer = answerTo(received, headers.consistencylevel === 'eventual');
      response.statusCode = answer.status;
      for (const [name, value] of Object.entries(answer.headers ?? {}))
        response.setHeader(name, value);
      response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');

  const answerTo = ({ method, path: whole, body }: GraphRequest, isEventual: boolean): Answer => {
    const { pathname, searchParams } = new URL(whole, 'http://graph');
    const path = pathname.replace('/v1.0', '');
    const failure = [...failures].find(([part]) => path.includes(part))?.[1];
    if (failure) return failure;
    const apps = /^\/users\/([^/]+)\/teamwork\/installedApps(?:\/([^/]+)\/chat)?$/.exec(path);
    const [, person, installation] = apps ?? [];
    if (person !== undefined) {
      if (graph.knownPeople?.has(person) === false) return notFound;
      if (installation !== undefined) return { status: 200, body: { id: `graph-chat-${person}` } };
      if (method === 'GET')
        return { status: 200, body: { value: installed.has(person) ? [{ id: 'app-1' }] : [] } };
      const app = String(body['teamsApp@odata.bind']).split('/').at(-1);
      if (graph.catalogueApp !== undefined && app !== graph.catalogueApp) return notFound;
      if (installed.has(person)) return { status: 409 };
      installed.add(person);
      return { status: 201 };
    }
    if (path === '/users') return listUsers(graph.users, searchParams, isEventual);
    if (path === '/$batch' && Array.isArray(body.requests))
      return {
        status: 200,
        body: {
          responses: body.requests.filter(isRecord).map((one) => {
            const {
              status,
              headers,
              body: own,
            } = answerTo(
              {
                method: String(one.method),
                path: `/v1.0${String(one.url)}`,
                authorization: '',
                body: {},
              },
              false,
            );
            return { id: one.id, status, headers, body: own };
          }),
        },
      };
    if (path === '/communications/getPresencesByUserId' && Array.isArray(body.ids))
      return {
        status: 200,
        body: {
          value: body.ids.map((id) => ({
            id,
            availability: 'Offline',
            activity: 'Offline',
            outOfOfficeSettings: {
              message: 'secret',
              isOutOfOffice: graph.outOfOffice.has(String(id)),
            },
          })),
        },
      };
    return notFound;
  };

  const graph: FakeGraph = {
    url: `http://127.0.0.1:${address.port}/v1.0`,
    requests,
    users: [],
    outOfOffice: new Set(),
    catalogueApp: undefined,
    knownPeople: undefined,
    fail: (person, failure) => failures.set(person, failure),
    recover: (person) => failures.delete(person),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return graph;
}

const notFound: Answer = {
  status: 404,
  body: { error: { code: 'NotFound', message: 'Not Found' } },
};

/** Knows the two queries that Ennuste makes: `$search` by words, and `$filter` by ids. */
function listUsers(
  users: readonly GraphUser[],
  query: URLSearchParams,
  isEventual: boolean,
): Answer {
  const search = query.get('$search');
  if (search !== null) {
    if (!isEventual) return { status: 400, body: { error: { code: 'Request_UnsupportedQuery' } } };
    const terms = [...search.matchAll(/"(\w+):((?:[^"\\]|\\.)*)"/g)];
    const value = users.filter((user) =>
      terms.some(([, field = '', text = '']) => {
        const words = text.toLowerCase().split(/\s+/);
        const shown = String(field === 'displayName' ? user.displayName : user.mail).toLowerCase();
        return words.every(
          (word) =>
            shown.split(/[\s.]+/).some((part) => part.startsWith(word)) || shown.startsWith(word),
        );
      }),
    );
    return { status: 200, body: { value: value.slice(0, Number(query.get('$top') ?? 100)) } };
  }
  const ids = [...(query.get('$filter') ?? '').matchAll(/'([^']+)'/g)].map(([, id]) => id);
  if (ids.length > 15)
    return { status: 400, body: { error: { code: 'Request_UnsupportedQuery' } } };
  return { status: 200, body: { value: users.filter(({ id }) => ids.includes(id)) } };
}
