import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isRecord, type Json } from '../fixtures/json.ts';

/** A message or an update of one, as the connector received it. */
export interface PostedMessage {
  readonly method: 'POST' | 'PUT';
  readonly conversation: string;
  /**
   * The id that the connector gave the message. If this is an update, the id of the message that
   * was updated.
   */
  readonly id: string;
  readonly activity: Json;
}

export interface Failure {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What the connector does instead of responding. `silent`: it accepts the request and never
 * responds. `reset`: it closes the connection. `half`: it stops in the middle of the response.
 * `garbage`: it sends something that is not HTTP.
 */
export type BrokenResponse = 'silent' | 'reset' | 'half' | 'garbage';

/** Replaces Teams' connector: accepts messages and updates, and fails on demand. */
export interface FakeConnector {
  readonly url: string;
  readonly posted: readonly PostedMessage[];
  /** Conversation ids of all requests, including those that failed. */
  readonly requests: readonly string[];
  /** Bodies of the requests to create a conversation, including those that failed. */
  readonly created: readonly Json[];
  /** Makes every later request to the conversation fail as `failure` says. */
  fail(conversation: string, failure: Failure): void;
  /** Makes the connector accept later requests to the conversation but never respond. */
  silence(conversation: string): void;
  /** Makes the connector respond to later requests to the conversation as `trick` says. */
  breakWith(conversation: string, trick: BrokenResponse): void;
  /** Makes later requests to the conversation succeed again. */
  recover(conversation: string): void;
  stop(): Promise<void>;
}

export async function startFakeConnector(): Promise<FakeConnector> {
  const posted: PostedMessage[] = [];
  const requests: string[] = [];
  const created: Json[] = [];
  const failures = new Map<string, Failure | BrokenResponse>();
  const server = createServer((request, response) => {
    void answer(request, response, { posted, requests, created, failures });
  });
  await listen(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    posted,
    requests,
    created,
    fail: (conversation, failure) => failures.set(conversation, failure),
    silence: (conversation) => failures.set(conversation, 'silent'),
    breakWith: (conversation, trick) => failures.set(conversation, trick),
    recover: (conversation) => failures.delete(conversation),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Id of the conversation that Teams creates for the person. Its failures also apply to creating it. */
export const newChatOf = (person: string): string => `new-chat-${person}`;

function memberOf({ members }: Json): string {
  const first: unknown = Array.isArray(members) ? members[0] : undefined;
  return isRecord(first) ? String(first.id) : '';
}

interface State {
  readonly posted: PostedMessage[];
  readonly requests: string[];
  readonly created: Json[];
  readonly failures: ReadonlyMap<string, Failure | BrokenResponse>;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { posted, requests, created, failures }: State,
): Promise<void> {
  if (request.method === 'POST' && request.url === '/v3/conversations') {
    const body = await readBody(request);
    created.push(body);
    const failure = failures.get(newChatOf(memberOf(body)));
    if (typeof failure === 'string') playOn(response, failure);
    else if (failure) end(response, failure.status, failure.body ?? {}, failure.headers);
    else end(response, 201, { id: newChatOf(memberOf(body)) });
    return;
  }
  const path = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;
  const match = path.exec(request.url ?? '')?.map((part) => part && decodeURIComponent(part));
  const { method } = request;
  if (!match?.[1] || (method !== 'POST' && method !== 'PUT')) {
    end(response, 404, {});
    return;
  }
  const conversation = match[1];
  requests.push(conversation);
  const failure = failures.get(conversation);
  if (typeof failure === 'string') {
    playOn(response, failure);
    return;
  }
  if (failure) {
    end(response, failure.status, failure.body ?? {}, failure.headers);
    return;
  }
  const id = method === 'PUT' ? (match[2] ?? '') : `message-${posted.length + 1}`;
  posted.push({ method, conversation, id, activity: await readBody(request) });
  end(response, 201, { id });
}

function playOn(response: ServerResponse, trick: BrokenResponse): void {
  const { socket } = response;
  switch (trick) {
    case 'silent':
      return;
    case 'reset':
      socket?.resetAndDestroy();
      return;
    case 'half':
      socket?.end('HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n{"id":');
      return;
    case 'garbage':
      socket?.end('220 mail.example.fi ESMTP\r\n\r\n');
  }
}

/**
 * The calls are not chained: restify, in the same process, changes Node's responses so that
 * chaining fails.
 */
function end(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  return isRecord(body) ? body : {};
}

const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
