/**
 * Child process: replaces Teams' connector on loopback, at the lowest possible cost per request. `POST /control`
 * sets its behaviour and resets the counts; `GET /control` returns them.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { busiest, CHAT_LIMITS, SlidingWindows, TENANT_LIMITS } from './rate-limits.ts';
import { FAULTS, faultOf, type Fault } from './injected-faults.ts';
import type { ConnectorMode, ConnectorStats } from './connector-child.ts';

const ACTIVITIES = /^\/v3\/conversations\/([^/]+)\/activities(?:\/|$)/;

let mode: ConnectorMode = { kind: 'free' };
let saw = nothing();

function nothing() {
  return {
    delivered: new Map<string, number>(),
    attempts: new Map<string, number>(),
    taken: [] as number[],
    faults: new Map<Fault, number>(),
    updates: 0,
    bytes: 0,
    tenant: new SlidingWindows(TENANT_LIMITS),
    chats: new Map<string, SlidingWindows>(),
  };
}

const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    if (request.url?.startsWith('/control')) control(request, response);
    else take(request, response);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ ready: true, port: typeof address === 'object' ? address?.port : undefined });
});
process.once('disconnect', () => process.exit(0));
process.once('SIGTERM', () => process.exit(0));

function take(request: IncomingMessage, response: ServerResponse): void {
  const chat = ACTIVITIES.exec(request.url ?? '')?.[1];
  if (chat === undefined) {
    answer(response, 404, {});
    return;
  }
  saw.bytes += Number(request.headers['content-length'] ?? 0);
  switch (mode.kind) {
    case 'free':
      deliver(request, chat);
      created(response);
      return;
    case 'limits':
      takeWithinLimits(request, response, chat);
      return;
    case 'chaos':
      takeOrNot(request, response, chat, mode);
      return;
  }
}

function takeWithinLimits(request: IncomingMessage, response: ServerResponse, chat: string): void {
  const now = performance.now();
  const own = saw.chats.get(chat) ?? new SlidingWindows(CHAT_LIMITS);
  saw.chats.set(chat, own);
  const wait = Math.max(saw.tenant.wait(now), own.wait(now));
  if (wait > 0) {
    throttle(response, wait);
    return;
  }
  saw.tenant.add(now);
  own.add(now);
  deliver(request, chat);
  created(response);
}

function takeOrNot(
  request: IncomingMessage,
  response: ServerResponse,
  chat: string,
  chaos: Extract<ConnectorMode, { readonly kind: 'chaos' }>,
): void {
  const attempt = (saw.attempts.get(chat) ?? 0) + 1;
  saw.attempts.set(chat, attempt);
  const fault = faultOf(chaos, chat, attempt);
  if (fault === undefined) {
    deliver(request, chat);
    created(response);
    return;
  }
  if (fault.endsWith('-after')) deliver(request, chat);
  if (fault === 'throttled') {
    throttle(response, 1000);
    return;
  }
  count(fault);
  if (fault === 'busy') answer(response, 412, { error: { code: 'PreconditionFailed' } });
  else if (fault === 'unavailable') answer(response, 503, { error: { code: 'ServiceError' } });
  else if (fault === 'error-after') answer(response, 500, { error: { code: 'ServiceError' } });
  else if (fault.startsWith('cut')) request.socket.destroy();
}

function deliver(request: IncomingMessage, chat: string): void {
  if (request.method === 'PUT') saw.updates += 1;
  else saw.delivered.set(chat, (saw.delivered.get(chat) ?? 0) + 1);
  saw.taken.push(performance.now());
}

const created = (response: ServerResponse): void => {
  answer(response, 201, { id: `message-${saw.taken.length}` });
};

function throttle(response: ServerResponse, waitMs: number): void {
  count('throttled');
  response.setHeader('retry-after', String(Math.ceil(waitMs / 1000)));
  answer(response, 429, { error: { code: 'Throttled' } });
}

const count = (fault: Fault): void => {
  saw.faults.set(fault, (saw.faults.get(fault) ?? 0) + 1);
};

function answer(response: ServerResponse, status: number, body: object): void {
  response.statusCode = status;
  response.sendDate = false;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}

function control(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'GET') {
    answer(response, 200, report());
    return;
  }
  // Short enough for a query string, so no body has to be read.
  const params = new URL(request.url ?? '', 'http://127.0.0.1').searchParams;
  mode = JSON.parse(params.get('mode') ?? '') as ConnectorMode;
  if (params.has('forget')) saw = nothing();
  answer(response, 200, {});
}

function report(): ConnectorStats {
  const { delivered, taken, faults, updates, bytes } = saw;
  return {
    delivered: Object.fromEntries(delivered),
    messages: taken.length - updates,
    updates,
    bytes,
    ms: (taken.at(-1) ?? 0) - (taken[0] ?? 0),
    busiestSecond: busiest(taken, 1000),
    faults: Object.fromEntries(FAULTS.map((fault) => [fault, faults.get(fault) ?? 0])) as Record<
      Fault,
      number
    >,
  };
}
