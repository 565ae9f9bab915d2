import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { LOAD_LIMITS, type LoadLimits } from './load/load-limits.ts';

export interface ServerLimits extends LoadLimits {
  /** Maximum size of a body. The largest form or goal is smaller, and a row in storage can be larger. */
  readonly bodyBytes: number;
  /** Time limits for receiving the headers (`headersMs`) and the whole request (`requestMs`). */
  readonly headersMs: number;
  readonly requestMs: number;
  /** Ends a connection on which nothing moves, such as a response that its client does not read. */
  readonly stalledMs: number;
  /** Longer than any proxy's idle timeout. Otherwise a proxy could send on a closing connection. */
  readonly keepAliveMs: number;
}

export const SERVER_LIMITS: ServerLimits = {
  ...LOAD_LIMITS,
  bodyBytes: 400 * 1024,
  headersMs: 10_000,
  requestMs: 30_000,
  // Azure's front ends and most load balancers close idle connections after at most 60 s.
  keepAliveMs: 75_000,
  // Event streams send something every 15 s, and no request takes longer than its deadline of 20 s.
  stalledMs: 90_000,
};

/** Responses have no time limit, because event streams stay open for hours. */
export function applyServerLimits(server: Server, limits: ServerLimits): void {
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.requestMs;
  server.keepAliveTimeout = limits.keepAliveMs;
  server.timeout = limits.stalledMs;
  const unanswered = new WeakMap<Socket, number>();
  server.prependListener('request', (request, response) => {
    // restify, compression, the pipeline, limits and traces add more than Node's ten, after which it warns of a leak.
    response.setMaxListeners(20);
    const { socket } = request;
    const count = (unanswered.get(socket) ?? 0) + 1;
    unanswered.set(socket, count);
    response.once('close', () => {
      unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1);
    });
    // Responses to a client that asks on and reads nothing would fill the memory.
    if (count > MOST_UNANSWERED) socket.destroy();
    // An `error` event without a listener would end the process.
    request.on('error', ignore);
    response.on('error', ignore);
  });
  // restify's listener would leave sockets open. Without one, Node treats an upgrade as a plain request.
  server.removeAllListeners('upgrade');
}

/** Of one connection. Neither browsers nor proxies ask again before they have the response. */
const MOST_UNANSWERED = 20;

const ignore = (): void => undefined;
