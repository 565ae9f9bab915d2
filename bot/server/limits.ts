import type { Server } from 'node:http';

export interface ServerLimits {
  /** More than the largest form or goal needs, less than what a row of the storage holds. */
  readonly bodyBytes: number;
  /** From the first byte of a request to the end of its headers, and to the end of its body. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** An idle connection is kept longer than by any proxy in front, so that the proxy closes it first. */
  readonly keepAliveMs: number;
}

export const SERVER_LIMITS: ServerLimits = {
  bodyBytes: 400 * 1024,
  headersMs: 10_000,
  requestMs: 30_000,
  // Azure's front ends and most load balancers keep idle connections for 60 s or less.
  keepAliveMs: 75_000,
};

/** What Node itself bounds. An answer may take as long as it likes: event streams go on for hours. */
export function bound(server: Server, limits: ServerLimits): void {
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.requestMs;
  server.keepAliveTimeout = limits.keepAliveMs;
  server.prependListener('request', (request, response) => {
    // A connection that breaks is the client's affair; without a listener it would end the process.
    request.on('error', ignore);
    response.on('error', ignore);
  });
  // Without a listener Node answers an upgrade as a plain request; with restify's it hands the socket
  // to nobody, who never closes it.
  server.removeAllListeners('upgrade');
}

const ignore = (): void => undefined;
