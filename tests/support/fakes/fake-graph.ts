import { createServer } from 'node:http';
import type { Failure } from './fake-connector.ts';
import { isRecord, type Json } from '../fixtures/json.ts';

export interface GraphRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Json;
}

/**
 * Replaces Microsoft Graph. Records the people for whom the app was installed, and fails on demand.
 */
export interface FakeGraph {
  /** Includes the API version, like the URL in the operator's settings. */
  readonly url: string;
  readonly requests: readonly GraphRequest[];
  /** Makes every later request for the person fail as `failure` says. */
  fail(person: string, failure: Failure): void;
  recover(person: string): void;
  stop(): Promise<void>;
}

export async function startFakeGraph(): Promise<FakeGraph> {
  const requests: GraphRequest[] = [];
  const failures = new Map<string, Failure>();
  const installed = new Set<string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const { method = '', url: path = '', headers } = request;
      const { authorization } = headers;
      requests.push({ method, path, authorization, body: isRecord(body) ? body : {} });
      const person = /^\/v1\.0\/users\/([^/]+)\/teamwork\/installedApps$/.exec(path)?.[1];
      const failure = failures.get(person ?? '');
      const status =
        failure?.status ?? (person === undefined ? 404 : installed.has(person) ? 409 : 201);
      if (person !== undefined && status === 201) installed.add(person);
      response.statusCode = status;
      for (const [name, value] of Object.entries(failure?.headers ?? {}))
        response.setHeader(name, value);
      response.end(failure?.body === undefined ? '' : JSON.stringify(failure.body));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/v1.0`,
    requests,
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
}
