import { consoleLog, type Log } from '../log.ts';
import { toBotActivity } from './receive-activity.ts';
import type { CardMessage, ChatAddress, Messenger, SendResult } from '../ports/messenger.ts';
import { keepOrderInChat } from './keep-order-in-chat.ts';
import { createRestClient, type RestRequest } from './rest-client.ts';
import { createServiceCheck, TEAMS_SERVICE_HOSTS, type IsTeamsService } from './service-hosts.ts';
import { findErrorCode, toSendResult } from './retry-table.ts';
import { TokenFault, type TokenSource } from './token-source.ts';
import { instruments } from '../telemetry/instruments.ts';
import { serviceRecorder } from '../telemetry/service-record.ts';

export interface MessengerOptions {
  readonly token: TokenSource;
  /** Tells where a token may be sent. */
  readonly isTeamsService?: IsTeamsService;
  readonly timeoutMs?: number;
  readonly log?: Log;
}

export interface ConnectorMessenger extends Messenger {
  readonly close: () => Promise<void>;
}

/**
 * API: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export function createConnectorMessenger({
  token,
  isTeamsService = createServiceCheck(TEAMS_SERVICE_HOSTS),
  timeoutMs,
  log = consoleLog,
}: MessengerOptions): ConnectorMessenger {
  const client = createRestClient(timeoutMs);
  // All chats of a tenant use one service URL, so caching only the last one is enough.
  let last: { readonly serviceUrl: string; readonly service: Service | undefined } | undefined;
  const serviceAt = (serviceUrl: string): Service | undefined => {
    if (last?.serviceUrl !== serviceUrl)
      last = { serviceUrl, service: serviceOf(serviceUrl, isTeamsService) };
    return last.service;
  };

  const tryOnce = async (
    to: ChatAddress,
    request: Pick<RestRequest, 'method' | 'body'> & { readonly path: string },
  ): Promise<SendResult> => {
    const { method, path, body } = request;
    const tokenOrResult = await tokenOf(token);
    if (typeof tokenOrResult === 'object') return tokenOrResult;
    const service = serviceAt(to.serviceUrl);
    if (!service || (tokenOrResult !== undefined && !service.isSafe)) {
      log('error', 'message-not-sent', { person: to.person, cause: 'service address refused' });
      return { kind: 'failed', reason: 'unreachable' };
    }
    const exchange = await client.exchange({
      call: method === 'POST' ? 'teams send' : 'teams rewrite',
      method,
      origin: service.origin,
      path: `${service.folder}/v3/conversations/${encodeURIComponent(to.conversationId)}/${path}`,
      token: tokenOrResult,
      body,
    });
    const result = toSendResult(exchange, Date.now());
    countMessage(method === 'POST' ? 'send' : 'rewrite', result);
    if (exchange.kind === 'response' && exchange.status === 401) token.invalidate(tokenOrResult);
    if (result.kind !== 'sent')
      log(method === 'POST' && isInternalFailure(result) ? 'error' : 'warn', 'message-not-sent', {
        person: to.person,
        outcome: result.kind === 'unknown' ? 'unknown' : result.reason,
        ...(exchange.kind === 'response'
          ? { status: exchange.status, code: findErrorCode(exchange.text) }
          : { cause: exchange.cause }),
      });
    return result;
  };
  return keepOrderInChat({
    send: (to, message) =>
      tryOnce(to, { method: 'POST', path: 'activities', body: addressed(to, message) }),
    update: (to, id, message) =>
      tryOnce(to, {
        method: 'PUT',
        path: `activities/${encodeURIComponent(id)}`,
        body: { ...addressed(to, message), id },
      }),
    close: () => client.close(),
  });
}

function countMessage(kind: 'send' | 'rewrite', result: SendResult): void {
  const outcome = 'reason' in result ? result.reason : result.kind;
  instruments().messages.add(1, { kind, outcome });
  if (result.kind === 'sent') serviceRecorder.sent();
}

export async function tokenOf(
  source: TokenSource,
): Promise<string | undefined | Exclude<SendResult, { readonly kind: 'sent' | 'unknown' }>> {
  try {
    return await source.get();
  } catch (error) {
    if (!(error instanceof TokenFault)) throw error;
    return error.isPermanent
      ? { kind: 'failed', reason: 'not-authorised' }
      : { kind: 'retry', reason: 'no-connection' };
  }
}

interface Service {
  readonly origin: string;
  readonly folder: string;
  readonly isSafe: boolean;
}

/** Plain HTTP is otherwise only for a local service that gets no token. */
export function serviceOf(serviceUrl: string, isTeamsService: IsTeamsService): Service | undefined {
  const base = URL.parse(serviceUrl);
  if (!base) return undefined;
  const { origin, protocol, hostname, pathname } = base;
  const isSafe = isTeamsService(base);
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal)) return undefined;
  return { origin, folder: pathname.replace(/(?<!\/)\/+$/, ''), isSafe };
}

const addressed = (to: ChatAddress, message: CardMessage): object => ({
  ...toBotActivity(message),
  channelId: to.channelId,
  serviceUrl: to.serviceUrl,
  from: { id: to.botId },
  recipient: { id: to.userId, ...(to.person && { aadObjectId: to.person }) },
  conversation: {
    id: to.conversationId,
    isGroup: to.isGroup === true,
    ...(to.isGroup !== true && { conversationType: 'personal' }),
    ...(to.tenantId && { tenantId: to.tenantId }),
  },
});

/** An update does not log such a failure as an error, because sends fail for the same reason. */
const isInternalFailure = (result: SendResult): boolean =>
  result.kind === 'failed' &&
  ['rejected', 'too-large', 'not-authorised', 'unreachable'].includes(result.reason);
