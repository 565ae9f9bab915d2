import type { Server } from 'node:http';

export interface ServerLimits {
  /** Larger than the largest form or goal, and smaller than a row in storage may be. */
  readonly bodyBytes: number;
  /** Time to the end of the headers (`headersMs`) or of the body (`requestMs`). */
  readonly headersMs: number;
  readonly requestMs: number;
  /** Longer than any proxy's idle timeout. Else a proxy could send on a closing connection. */
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
  // Without it, Node treats an upgrade as a plain request; restify's would leave sockets open.
  server.removeAllListeners('upgrade');
}

const ignore = (): void => undefined;
