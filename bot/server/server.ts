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
import { AuthenticationError, KeysUnavailable, type VerifyToken } from '../auth/verify-token.ts';
import { errorFields } from '../log.ts';
import { answerHeadAsGet, wantsHeadersOnly } from './head-requests.ts';
import type { TrustedProxies } from './load/client-address.ts';
import { limitTeamsEvents } from './load/limit-teams-events.ts';
import { createRequestGate, type RequestGate } from './load/request-gate.ts';
import { TurnedAway } from './load/turned-away.ts';
import { createReadinessCheck } from './readiness.ts';
import { answerLegalPages } from './pages/legal-pages.ts';
import { respondAndClose } from './respond-and-close.ts';
import { applyServerLimits, SERVER_LIMITS, type ServerLimits } from './limits.ts';
import {
  hasUnreadBody,
  readJsonBody,
  requireConnection,
  requireValidRequestTarget,
  requireUncompressedBody,
} from './read-body.ts';
import type { TeamsPlace } from '../cards/kit/tab-link.ts';
import { refuseActivity } from './refuse-activity.ts';
import { traceRequests } from './observe/trace-requests.ts';
import { traceTurns } from './observe/trace-turns.ts';
import { sendSecurityHeaders } from './pages/security-headers.ts';
import { buildContentSecurityPolicy } from './pages/tab-policy.ts';
import { outageFields, Unavailable } from '../unavailable.ts';
import { receiveActivity, type TeamsAdapter } from '../teams/receive-activity.ts';
import type { HandleTeamsEvent } from '../teams/teams-event.ts';
import { readReference } from '../telemetry/request-scope.ts';
import { lastKnownContext, type BaseContext } from '../usecases/shared/current-settings.ts';

export type ServerContext = BaseContext & EndpointServices;

export interface ServerParts {
  readonly context: ServerContext;
  readonly adapter: TeamsAdapter;
  readonly onTeamsEvent: HandleTeamsEvent;
  readonly verify: VerifyToken;
  readonly tabFolder: string;
  /** Entra client id with which people sign in to the tab. It is public. */
  readonly clientId: string;
  /** Whether people reach the server by HTTPS, through a proxy. */
  readonly isHttps?: boolean;
  /** Proxies whose word about a client's address is believed. The default is none. */
  readonly trustedProxies?: TrustedProxies;
  /** What the tab needs for links to itself in Teams. */
  readonly teams?: TeamsPlace;
  /** Aborted when the server shuts down, so that event streams do not delay the shutdown. */
  readonly ending?: AbortSignal;
  readonly limits?: Partial<ServerLimits>;
  /** Adds routes that only a developer's computer has. Undefined in production. */
  readonly localRoutes?: (server: Server) => void;
}

export function createServer(parts: ServerParts): Server {
  const limits = { ...SERVER_LIMITS, ...parts.limits };
  const server = restify.createServer({ name: 'ennuste', noWriteContinue: true });
  traceRequests(server.server);
  applyServerLimits(server.server, limits);
  sendSecurityHeaders(server, parts.isHttps === true);
  answerHeadAsGet(server);
  server.pre(async (request) => {
    requireConnection(request);
    requireValidRequestTarget(request);
    requireUncompressedBody(request);
  });
  const gate = createRequestGate({
    limits,
    verify: parts.verify,
    trustedProxies: parts.trustedProxies,
    log: parts.context.log,
  });
  server.server.on('close', gate.process.stop);
  server.use(compression({ filter: isCompressible }));
  server.use(restify.plugins.queryParser({ mapParams: false }));
  server.use(async (request, response) => {
    request.body = await readJsonBody(request, response, limits);
  });
  answerHealth(server, parts.context);
  answerBot(server, gate, {
    ...parts,
    onTeamsEvent: traceTurns(
      limitTeamsEvents(parts.context, gate, limits.invokeMs, parts.onTeamsEvent),
    ),
  });
  for (const one of ENDPOINTS) answerEndpoint(server, gate, parts, one);
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
  const findMissing = createReadinessCheck(context);
  server.get('/readyz', async (_request, response) => {
    const missing = await findMissing();
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

function answerBot(
  server: Server,
  gate: RequestGate,
  { context, adapter, onTeamsEvent }: ServerParts,
): void {
  const refuse = refuseActivity(context.log);
  server.post('/api/messages', async (request, response) => {
    try {
      const authorization = request.header('authorization');
      const reply = await receiveActivity(
        adapter,
        { body: request.body, authorization },
        onTeamsEvent,
      );
      if (reply.body === undefined) sendEmpty(response, reply.status);
      else response.send(reply.status, reply.body);
    } catch (error) {
      if (error instanceof TurnedAway) {
        gate.log(error, 'messages');
        sendProblem(response, problemFor(error, context, rawOf(request), 'messages'), error);
        return;
      }
      if (error instanceof AuthenticationError) await gate.countFailure(request);
      refuse(error, response);
    }
  });
}

/** States that there is no body, which Teams requires before it closes a dialog. restify would state no length. */
function sendEmpty(response: Response, status: number): void {
  response.writeHead(status, { 'Content-Length': 0 });
  response.end();
}

function answerEndpoint(
  server: Server,
  gate: RequestGate,
  parts: ServerParts,
  one: AnyEndpoint,
): void {
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
      const isStream = one.media === 'text/event-stream';
      const answer = await gate.call({ request, response, isStream }, (verify) =>
        callEndpoint(parts.context, verify, one, raw),
      );
      if (answer instanceof TextResponse && wantsHeadersOnly(request)) {
        response.writeHead(200, answer.headers);
        response.end();
      } else if (answer instanceof TextResponse)
        await sendTextResponse(response, answer, parts.ending, onBreak);
      else if (one.revalidates) sendUnlessUnchanged(request, response, answer);
      else response.json(one.status, answer);
    } catch (error) {
      if (error instanceof TurnedAway) gate.log(error, one.id);
      sendProblem(response, problemFor(error, parts.context, raw, one.id), error);
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
  if (error instanceof KeysUnavailable) {
    context.log('error', 'keys-unavailable', { route, ...errorFields(error.cause) });
    return createProblem('unavailable', 503, reader.words.bot.api.signInUnavailable);
  }
  if (error instanceof Unavailable) {
    context.log('warn', 'outage', { route, ...outageFields(error) });
    return createProblem('unavailable', 503, reader.words.bot.outage);
  }
  if (error instanceof TurnedAway) {
    const { tooManyRequests, unavailable } = reader.words.bot;
    return error.code === 'unavailable'
      ? createProblem(error.code, 503, unavailable)
      : createProblem(error.code, 429, tooManyRequests);
  }
  const reference = readReference() ?? context.newId().slice(0, 8);
  context.log('error', 'request-fault', { reference, route, ...errorFields(error) });
  return { ...createProblem('fault', 500, reader.words.bot.api.fault(reference)), reference };
}

function sendProblem(response: Response, body: Problem, error?: unknown): void {
  if (body.status === 401) response.header('WWW-Authenticate', 'Bearer');
  if (error instanceof TurnedAway) response.header('Retry-After', String(error.retryAfterSeconds));
  else if (body.status === 503) response.header('Retry-After', RETRY_AFTER_SECONDS);
  response.header('Content-Type', PROBLEM);
  response.sendRaw(body.status, JSON.stringify(body));
}

const PROBLEM = 'application/problem+json';
const RETRY_AFTER_SECONDS = '3';

function answerTab(server: Server, { tabFolder, clientId, teams }: ServerParts): void {
  const policy = buildContentSecurityPolicy(join(tabFolder, 'index.html'));
  server.get('/tab/config.json', (_request, response, next) => {
    response.header('Cache-Control', 'no-store');
    response.json(200, { clientId, ...(teams && { teams }) });
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
