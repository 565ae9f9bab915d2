import type { Server } from 'node:http';

export interface ServerLimits {
  /** Larger than the largest form or goal, and smaller than the maximum size of a row in storage. */
  readonly bodyBytes: number;
  /**
   * Time from the first byte of a request to the end of its headers (`headersMs`) or of its body
   * (`requestMs`).
   */
  readonly headersMs: number;
  readonly requestMs: number;
  /**
   * Longer than the idle timeout of any proxy in front of the server, so that the proxy closes an idle
   * connection first. Otherwise the proxy could send a request on a connection that the server is closing.
   */
  readonly keepAliveMs: number;
}

export const SERVER_LIMITS: ServerLimits = {
  bodyBytes: 400 * 1024,
  headersMs: 10_000,
  requestMs: 30_000,
  // Azure's front ends and most load balancers close idle connections after at most 60 s.
  keepAliveMs: 75_000,
};

/** Responses have no time limit, because event streams stay open for hours. */
export function applyServerLimits(server: Server, limits: ServerLimits): void {
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.requestMs;
  server.keepAliveTimeout = limits.keepAliveMs;
  server.prependListener('request', (request, response) => {
    // An `error` event without a listener would end the process.
    request.on('error', ignore);
    response.on('error', ignore);
  });
  // Without an `upgrade` listener, Node treats an upgrade request as a plain request. The listener
  // of restify would leave the socket open forever.
  server.removeAllListeners('upgrade');
}

const ignore = (): void => undefined;
