import type { Server } from 'node:http';

export interface ServerLimits {
  /** More than the largest form or goal, less than a row in storage. */
  readonly bodyBytes: number;
  /** From the first byte of a request to the end of its headers, and (`requestMs`) of its body. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** Longer than that of any proxy in front, so that the proxy closes an idle connection first. */
  readonly keepAliveMs: number;
}

export const SERVER_LIMITS: ServerLimits = {
  bodyBytes: 400 * 1024,
  headersMs: 10_000,
  requestMs: 30_000,
  // Azure's front ends and most load balancers keep idle connections for 60 s or less.
  keepAliveMs: 75_000,
};

/** Responses have no limit: event streams stay open for hours. */
export function applyLimits(server: Server, limits: ServerLimits): void {
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.requestMs;
  server.keepAliveTimeout = limits.keepAliveMs;
  server.prependListener('request', (request, response) => {
    // Without a listener, a broken connection would end the process.
    request.on('error', ignore);
    response.on('error', ignore);
  });
  // Without a listener Node treats an upgrade as a plain request. restify's listener would leave the
  // socket open for good.
  server.removeAllListeners('upgrade');
}

const ignore = (): void => undefined;
