import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { listenOnLoopback, stopServer } from '../world/loopback-server.ts';

/** An outgoing proxy (HTTP CONNECT) that leads each host name to a server of the test. */
export interface ConnectProxy {
  readonly url: string;
  /** Host names that were asked for, each once. */
  readonly hosts: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** `portOf` returns undefined for a host that the proxy does not let through. */
export async function startConnectProxy(
  portOf: (host: string) => number | undefined,
): Promise<ConnectProxy> {
  const hosts = new Set<string>();
  const tunnels = new Set<Duplex>();
  const server = createServer((_request, response) => {
    response.statusCode = 405;
    response.end();
  });
  server.on('connect', (request, client) => {
    const host = (request.url ?? '').split(':')[0] ?? '';
    hosts.add(host);
    const port = portOf(host);
    client.on('error', () => client.destroy());
    if (port === undefined) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    tunnels.add(client);
    client.on('close', () => {
      tunnels.delete(client);
      upstream.destroy();
    });
  });
  return {
    url: await listenOnLoopback(server),
    hosts: () => [...hosts].toSorted(),
    stop: () => {
      for (const tunnel of tunnels) tunnel.destroy();
      return stopServer(server);
    },
  };
}
