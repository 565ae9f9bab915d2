import { createServer, request as requestOver } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/**
 * `down`: connections break. `busy`: 503. `throttled`: 429. `slow`: no answer. `lost`: the request
 * reaches the storage, but its answer does not come back.
 */
export type StorageTrouble = 'down' | 'busy' | 'throttled' | 'slow' | 'lost';

/** Stands before Azurite and makes trouble on demand. */
export interface StorageProxy {
  /** The connection string, with the tables and queues behind the proxy. */
  readonly connectionString: string;
  troubleTables(trouble: StorageTrouble | undefined): void;
  troubleQueues(trouble: StorageTrouble | undefined): void;
  stop(): Promise<void>;
}

export async function startStorageProxy(connectionString: string): Promise<StorageProxy> {
  const tables = await startProxy(originOf(connectionString, 'TableEndpoint'));
  const queues = await startProxy(originOf(connectionString, 'QueueEndpoint'));
  return {
    connectionString: connectionString
      .replace(tables.target, tables.origin)
      .replace(queues.target, queues.origin),
    troubleTables: tables.setTrouble,
    troubleQueues: queues.setTrouble,
    stop: async () => {
      await Promise.all([tables.stop(), queues.stop()]);
    },
  };
}

function originOf(connectionString: string, endpoint: string): string {
  const url = new RegExp(`${endpoint}=([^;]+)`).exec(connectionString)?.[1] ?? '';
  return new URL(url).origin;
}

async function startProxy(target: string) {
  let trouble: StorageTrouble | undefined;
  const server = createServer((request, response) => {
    void answer(target, trouble, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    target,
    origin: `http://127.0.0.1:${address.port}`,
    setTrouble: (next: StorageTrouble | undefined) => {
      trouble = next;
    },
    stop: () => stop(server),
  };
}

async function answer(
  target: string,
  trouble: StorageTrouble | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body: Buffer[] = [];
  for await (const chunk of request) body.push(Buffer.from(chunk as Uint8Array));
  if (trouble === 'slow') return;
  if (trouble === 'down') {
    request.socket.destroy();
    return;
  }
  if (trouble === 'busy' || trouble === 'throttled') {
    const code = trouble === 'busy' ? 'ServerBusy' : 'TooManyRequests';
    response.statusCode = trouble === 'busy' ? 503 : 429;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ 'odata.error': { code, message: { value: code } } }));
    return;
  }
  const { hostname, port } = new URL(target);
  const { method, url, headers } = request;
  const forwarded = requestOver({ hostname, port, method, path: url, headers }, (reply) => {
    if (trouble === 'lost') {
      reply.resume().once('end', () => request.socket.destroy());
      return;
    }
    response.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(response);
  });
  forwarded.on('error', () => request.socket.destroy());
  forwarded.end(Buffer.concat(body));
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
