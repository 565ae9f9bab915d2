import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { SpanKind, SpanStatusCode, type Span } from '@opentelemetry/api';
import type { Request } from 'restify';
import { instruments } from '../../telemetry/instruments.ts';
import { continueOperation, NO_SPAN, startOperation } from '../../telemetry/operation.ts';

/**
 * Makes every request an operation. Restify's listeners are called inside, because Node has no other
 * place where everything that a request causes can be given its id. The header `traceparent` is
 * ignored: anyone who sends it could join the traces of others, or keep requests out of all traces.
 */
export function traceRequests(server: Server): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const observe = async (span: Span): Promise<void> => {
      const since = performance.now();
      const closed = new Promise<void>((resolve) => {
        response.once('close', resolve);
      });
      for (const listener of listeners) Reflect.apply(listener, server, [request, response]);
      await closed;
      record(span, request, response, (performance.now() - since) / 1000);
    };
    const method = methodOf(request);
    const isTraced = request.url?.startsWith('/api/');
    void (isTraced
      ? startOperation(method, { kind: SpanKind.SERVER }, observe)
      : // Files of the tab and probes are many, and all alike.
        continueOperation(undefined, () => observe(NO_SPAN)));
  });
}

function record(
  span: Span,
  request: IncomingMessage,
  response: ServerResponse,
  seconds: number,
): void {
  const method = methodOf(request);
  const route = routeOf(request);
  const attributes = {
    'http.request.method': method,
    'http.route': route,
    'http.response.status_code': response.statusCode,
  };
  span.updateName(`${method} ${route}`).setAttributes(attributes);
  if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  // Event streams stay open for hours, which says nothing about speed.
  if (String(response.getHeader('content-type')).startsWith('text/event-stream')) return;
  instruments().requests.record(seconds, attributes);
}

/** Anybody can send any method, and each would be one more series of the metrics. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

const methodOf = ({ method = '' }: IncomingMessage): string =>
  METHODS.has(method) ? method : '_OTHER';

/** The route's pattern, because addresses have ids. restify adds its methods to Node's request. */
function routeOf(request: IncomingMessage & Partial<Pick<Request, 'getRoute'>>): string {
  const route: { readonly path?: unknown } | undefined = request.getRoute?.();
  return typeof route?.path === 'string' ? route.path : 'none';
}
