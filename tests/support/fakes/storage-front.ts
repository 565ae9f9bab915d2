import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request as requestOver } from 'node:https';
import { listenOnLoopback, stopServer } from '../world/loopback-server.ts';
import type { TestCertificate } from '../world/test-certificate.ts';

/**
 * Stands before Azurite as an account of Azure: Azurite knows the account only by the path in transactions,
 * whereas Azure knows it only by the host name.
 */
export interface StorageFront {
  readonly port: number;
  /** Answers everything with this status, or passes it on again. */
  readonly refuseWith: (status: number | undefined) => void;
  /** How far the clock of the storage is ahead of the clock of this computer. */
  readonly setClock: (aheadMs: number) => void;
  readonly stop: () => Promise<void>;
}

export async function startStorageFront(
  account: string,
  azurite: string,
  certificate: TestCertificate,
): Promise<StorageFront> {
  let status: number | undefined;
  let aheadMs = 0;
  const pathStyle = `${azurite}/${account}`;
  const { hostname, port } = new URL(azurite);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
    const date = new Date(Date.now() + aheadMs).toUTCString();
    if (status !== undefined) {
      response.writeHead(status, { date, 'content-type': 'application/json' });
      response.end(JSON.stringify({ 'odata.error': { code: 'AuthorizationPermissionMismatch' } }));
      return;
    }
    const productStyle = `https://${request.headers.host ?? ''}`;
    const body = Buffer.from(
      Buffer.concat(chunks).toString('utf8').replaceAll(productStyle, pathStyle),
    );
    const { 'transfer-encoding': _chunked, ...headers } = request.headers;
    const forwarded = requestOver(
      {
        hostname,
        port,
        method: request.method,
        path: `/${account}${request.url ?? ''}`,
        headers: { ...headers, host: `${hostname}:${port}`, 'content-length': body.length },
        rejectUnauthorized: false,
      },
      (reply) => {
        response.writeHead(reply.statusCode ?? 502, { ...reply.headers, date });
        reply.pipe(response);
      },
    );
    forwarded.on('error', () => response.destroy());
    forwarded.end(body);
  };
  const server = createServer({ cert: certificate.cert, key: certificate.key }, (...exchange) => {
    void answer(...exchange);
  });
  const url = await listenOnLoopback(server, 'https');
  return {
    port: Number(new URL(url).port),
    refuseWith: (next) => {
      status = next;
    },
    setClock: (next) => {
      aheadMs = next;
    },
    stop: () => stopServer(server),
  };
}
