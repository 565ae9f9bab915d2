import { join } from 'node:path';
import compression from 'compression';
import restify, { type Request, type Response, type Server } from 'restify';
import sirv from 'sirv';
import { isRefusal } from '../../domain/common/refusal.ts';
import type { Problem } from '../../contract/common/problem.ts';
import {
  callEndpoint,
  createReaderForRequest,
  type RawRequest,
} from '../api/http/call-endpoint.ts';
import type { AnyEndpoint, EndpointServices } from '../api/http/endpoint.ts';
import { createEntityTag, matchesEntityTag } from '../api/http/entity-tag.ts';
import { ENDPOINTS } from '../api/routes/endpoints.ts';
import { buildOpenApiDocument } from '../api/http/openapi.ts';
import { createProblem, refusalToProblem } from '../api/http/problem.ts';
import { sendTextResponse, TextResponse } from '../api/http/text-response.ts';
import { AuthenticationError, type VerifyToken } from '../auth/verify-token.ts';
import { errorFields } from '../log.ts';
import { answerLegalPages } from './legal-pages.ts';
import { respondAndClose } from './respond-and-close.ts';
import { applyServerLimits, SERVER_LIMITS, type ServerLimits } from './limits.ts';
import {
  hasUnreadBody,
  readJsonBody,
  requireValidRequestTarget,
  requireUncompressedBody,
} from './read-body.ts';
import { buildContentSecurityPolicy } from './tab-policy.ts';
import { MalformedActivity } from '../teams/activity.ts';
import { receiveActivity, type TeamsAdapter } from '../teams/receive-activity.ts';
import type { HandleTeamsEvent } from '../teams/teams-event.ts';
import { lastKnownContext, type BaseContext } from '../usecases/shared/current-settings.ts';

const PING_TIMEOUT_MS = 3000;

export type ServerContext = BaseContext & EndpointServices;

export interface ServerParts {
  readonly context: ServerContext;
  readonly adapter: TeamsAdapter;
  readonly onTeamsEvent: HandleTeamsEvent;
  readonly verify: VerifyToken;
  readonly tabFolder: string;
  /** Entra client id with which people sign in to the tab. It is public. */
  readonly clientId: string;
  /** Aborted when the server shuts down, so that event streams do not delay the shutdown. */
  readonly ending?: AbortSignal;
  readonly limits?: Partial<ServerLimits>;
  /** Adds routes that only a developer's computer has. Undefined in production. */
  readonly localRoutes?: (server: Server) => void;
}

export function createServer(parts: ServerParts): Server {
  const limits = { ...SERVER_LIMITS, ...parts.limits };
  const server = restify.createServer({ name: 'ennuste', noWriteContinue: true });
  applyServerLimits(server.server, limits);
  server.pre((_request, response, next) => {
    response.header('X-Content-Type-Options', 'nosniff');
    response.header('Referrer-Policy', 'no-referrer');
    next();
  });
  server.pre(async (request) => {
    requireValidRequestTarget(request);
    requireUncompressedBody(request);
  });
  server.use(compression({ filter: isCompressible }));
  server.use(restify.plugins.queryParser({ mapParams: false }));
  server.use(async (request, response) => {
    request.body = await readJsonBody(request, response, limits);
  });
  answerHealth(server, parts.context);
  answerBot(server, parts);
  for (const one of ENDPOINTS) answerEndpoint(server, parts, one);
  const document = buildOpenApiDocument(ENDPOINTS);
  server.get('/api/v1/openapi.json', (_request, response, next) => {
    response.json(200, document);
    next();
  });
  answerTab(server, parts);
  answerLegalPages(server, parts.context);
  parts.localRoutes?.(server);
  answerUnknownPaths(server, parts.context);
  return server;
}

/** Returns false for event streams, because compression would delay events. */
const isCompressible: compression.Filter = (request, response) =>
  !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
  compression.filter(request, response);

function answerHealth(server: Server, context: ServerContext): void {
  server.get('/healthz', (_request, response, next) => {
    response.json(200, { status: 'alive' });
    next();
  });
  server.get('/readyz', async (_request, response) => {
    const missing = await unavailableParts(context);
    response.json(missing.length === 0 ? 200 : 503, {
      ...(missing.length === 0 ? { status: 'ready' } : { status: 'not ready', missing }),
      ...countUnreadable(context),
    });
  });
}

/** Such rows do not make the server unready, because everything else still works. */
function countUnreadable({ stores }: ServerContext) {
  const unreadableRows = stores.unreadable.list().length;
  return unreadableRows === 0 ? {} : { unreadableRows };
}

async function unavailableParts(context: ServerContext): Promise<readonly string[]> {
  const timeout = new Promise<never>((_resolve, reject) => {
    setTimeout(reject, PING_TIMEOUT_MS, new Error('timeout')).unref();
  });
  try {
    await Promise.race([context.stores.ping(), timeout]);
    return [];
  } catch (error) {
    context.log('warn', 'not-ready', errorFields(error));
    return ['storage'];
  }
}

function answerBot(server: Server, { context, adapter, onTeamsEvent }: ServerParts): void {
  server.post('/api/messages', async (request, response) => {
    try {
      const authorization = request.header('authorization');
      const reply = await receiveActivity(
        adapter,
        { body: request.body, authorization },
        onTeamsEvent,
      );
      response.send(reply.status, reply.body);
    } catch (error) {
      if (error instanceof MalformedActivity) {
        context.log('warn', 'activity-malformed', { fields: error.fields.slice(0, 10) });
        response.send(400);
        return;
      }
      context.log('error', 'activity-fault', errorFields(error));
      response.send(500);
    }
  });
}

function answerEndpoint(server: Server, parts: ServerParts, one: AnyEndpoint): void {
  const path = `/api/v1${one.path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
  // restify's method for DELETE is `del`.
  const verb = one.method === 'delete' ? 'del' : one.method;
  server[verb](path, async (request: Request, response: Response) => {
    const raw = rawOf(request);
    const onBreak = (error: unknown): void => {
      parts.context.log('error', 'answer-fault', { route: one.id, ...errorFields(error) });
    };
    response.header('Cache-Control', 'no-store');
    try {
      const answer = await callEndpoint(parts.context, parts.verify, one, raw);
      if (answer instanceof TextResponse)
        await sendTextResponse(response, answer, parts.ending, onBreak);
      else if (one.revalidates) sendUnlessUnchanged(request, response, answer);
      else response.json(one.status, answer);
    } catch (error) {
      sendProblem(response, problemFor(error, parts.context, raw, one.id));
    }
  });
}

/** The ETag only saves the transfer: the server still authorizes each request and builds its response. */
function sendUnlessUnchanged(request: Request, response: Response, answer: unknown): void {
  const text = JSON.stringify(answer);
  const tag = createEntityTag(text);
  // restify's `header` would append to the existing value.
  response.setHeader('Cache-Control', 'private, no-cache');
  response.header('Vary', 'Authorization');
  response.header('ETag', tag);
  if (matchesEntityTag(tag, request.header('if-none-match'))) {
    response.writeHead(304);
    response.end();
    return;
  }
  response.header('Content-Type', 'application/json');
  response.sendRaw(200, text);
}

const rawOf = (request: Request): RawRequest => ({
  authorization: request.header('authorization'),
  acceptLanguage: request.header('accept-language'),
  params: request.params as unknown,
  query: request.query as unknown,
  body: request.body as unknown,
  // Browsers set this header, and scripts cannot change it.
  origin: request.header('sec-fetch-site') === 'same-origin' ? 'tab' : 'api',
});

function problemFor(
  error: unknown,
  context: ServerContext,
  raw: RawRequest,
  route: string,
): Problem {
  const reader = createReaderForRequest(lastKnownContext(context), raw);
  if (isRefusal(error)) {
    context.log('info', 'refused', { code: error.code, route });
    return refusalToProblem(error, reader);
  }
  if (error instanceof AuthenticationError) {
    context.log('info', 'unauthenticated', { reason: error.message, route });
    return createProblem('unauthenticated', 401, reader.words.bot.api.unauthenticated);
  }
  const reference = context.newId().slice(0, 8);
  context.log('error', 'request-fault', { reference, route, ...errorFields(error) });
  return { ...createProblem('fault', 500, reader.words.bot.api.fault(reference)), reference };
}

function sendProblem(response: Response, body: Problem): void {
  if (body.status === 401) response.header('WWW-Authenticate', 'Bearer');
  response.header('Content-Type', PROBLEM);
  response.sendRaw(body.status, JSON.stringify(body));
}

const PROBLEM = 'application/problem+json';

function answerTab(server: Server, { tabFolder, clientId }: ServerParts): void {
  const policy = buildContentSecurityPolicy(join(tabFolder, 'index.html'));
  server.get('/tab/config.json', (_request, response, next) => {
    response.header('Cache-Control', 'no-store');
    response.json(200, { clientId });
    next();
  });
  server.get('/tab', (_request, response, next) => {
    response.redirect(308, '/tab/', next);
  });
  const files = sirv(tabFolder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      // Files with a hash in their name never change. Without `no-store`, Teams shows old pages for days.
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
      );
      response.setHeader('Content-Security-Policy', policy);
    },
  });
  server.get('/tab/*', (request, response, next) => {
    request.url = request.url?.slice('/tab'.length);
    files(request, response, () =>
      next(Object.assign(new Error('No such file'), { statusCode: 404 })),
    );
  });
}

function problemBeforeRoute(request: Request, error: unknown, context: ServerContext): Problem {
  const raw = rawOf(request);
  const words = createReaderForRequest(lastKnownContext(context), raw).words.bot.api;
  const { statusCode } = error as { readonly statusCode?: number };
  if (statusCode === 404 || statusCode === 405)
    return createProblem('route-not-found', statusCode, words.routeNotFound);
  if (statusCode !== undefined && statusCode < 500)
    return createProblem('invalid-request', statusCode, words.unreadable);
  return problemFor(error, context, raw, 'unknown');
}

/** Responds to unknown paths and to requests that could not be read. */
function answerUnknownPaths(server: Server, context: ServerContext): void {
  server.on(
    'restifyError',
    (request: Request, response: Response, error: unknown, done: () => void) => {
      // A response that has started cannot be replaced. After a disconnect, nobody reads a response.
      if (response.headersSent || response.destroyed) {
        response.destroy();
        return;
      }
      const body = problemBeforeRoute(request, error, context);
      if (hasUnreadBody(request)) {
        response.setHeader('Content-Type', PROBLEM);
        // `done` is not called, because restify would send a second response.
        respondAndClose(request, response, body.status, JSON.stringify(body));
        return;
      }
      sendProblem(response, body);
      done();
    },
  );
}
