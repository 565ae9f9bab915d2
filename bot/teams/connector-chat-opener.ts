import { consoleLog, type Log } from '../log.ts';
import type { ChatOpener, OpenChatResult, OpenedChat } from '../ports/chat-opener.ts';
import { serviceOf, tokenOf } from './connector-messenger.ts';
import { createRestClient, type HttpExchange } from './rest-client.ts';
import { findErrorCode, idIn, toSendResult } from './retry-table.ts';
import { createServiceCheck, TEAMS_SERVICE_HOSTS, type IsTeamsService } from './service-hosts.ts';
import type { TokenSource } from './token-source.ts';

export interface OpenerOptions {
  readonly token: TokenSource;
  /** Tells where a token may be sent. */
  readonly isTeamsService?: IsTeamsService;
  readonly appId: string;
  readonly tenantId: string;
  /** Address of Teams until an activity has named one. */
  readonly defaultServiceUrl?: string;
  readonly timeoutMs?: number;
  readonly log?: Log;
}

export interface ConnectorChatOpener extends ChatOpener {
  readonly close: () => Promise<void>;
}

export const PUBLIC_SERVICE_URL = 'https://smba.trafficmanager.net/teams/';

/**
 * A chat is created with the person's Entra object id. Teams returns the existing chat if there is one.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
 */
export function createConnectorChatOpener({
  token,
  isTeamsService = createServiceCheck(TEAMS_SERVICE_HOSTS),
  appId,
  tenantId,
  defaultServiceUrl = PUBLIC_SERVICE_URL,
  timeoutMs,
  log = consoleLog,
}: OpenerOptions): ConnectorChatOpener {
  const client = createRestClient(timeoutMs);
  const bot = `28:${appId}`;
  const chatOf: ChatOpener['chatOf'] = (person, conversationId, serviceUrl) => ({
    tenantId,
    conversationId,
    serviceUrl: serviceUrl ?? defaultServiceUrl,
    channelId: 'msteams',
    botId: bot,
    // Teams accepts the Entra id wherever it accepts its own id of the person.
    userId: person,
  });
  return {
    chatOf,
    open: async (person, serviceUrl = defaultServiceUrl) => {
      const bearer = await tokenOf(token);
      if (typeof bearer === 'object')
        return bearer.kind === 'retry' ? bearer : { kind: 'failed', reason: 'not-authorised' };
      const service = serviceOf(serviceUrl, isTeamsService);
      if (!service || (bearer !== undefined && !service.isSafe)) {
        log('error', 'chat-not-opened', { person, cause: 'service address refused' });
        return { kind: 'failed', reason: 'unreachable' };
      }
      const exchange = await client.exchange({
        call: 'teams open-chat',
        method: 'POST',
        origin: service.origin,
        path: `${service.folder}/v3/conversations`,
        token: bearer,
        body: {
          isGroup: false,
          bot: { id: bot },
          members: [{ id: person }],
          tenantId,
          channelData: { tenant: { id: tenantId } },
        },
      });
      if (exchange.kind === 'response' && exchange.status === 401) token.invalidate(bearer);
      const result = toOpenResult(exchange, (id) => chatOf(person, id, serviceUrl));
      if (result.kind !== 'opened')
        log(isInternalFailure(result) ? 'error' : 'warn', 'chat-not-opened', {
          person,
          outcome: result.reason,
          ...(exchange.kind === 'response'
            ? { status: exchange.status, code: findErrorCode(exchange.text) }
            : { cause: exchange.cause }),
        });
      return result;
    },
    close: () => client.close(),
  };
}

/** Teams answers 400 or 404 when the tenant has no such person. */
const NO_SUCH_PERSON = /Invalid user identity|UserNotFound|user (was )?not found/i;

function toOpenResult(
  exchange: HttpExchange,
  chatWith: (id: string) => OpenedChat,
): OpenChatResult {
  const result = toSendResult(exchange, Date.now());
  const text = exchange.kind === 'response' ? exchange.text : '';
  switch (result.kind) {
    case 'sent': {
      const id = idIn(text);
      return id === undefined
        ? { kind: 'retry', reason: 'unavailable' }
        : { kind: 'opened', chat: chatWith(id) };
    }
    case 'retry':
      return result;
    case 'unknown':
      // The chat may have been created. Creating it again returns the same chat.
      return { kind: 'retry', reason: 'unavailable' };
    case 'failed': {
      const isAboutPerson = ['rejected', 'gone'].includes(result.reason);
      if (isAboutPerson && NO_SUCH_PERSON.test(text))
        return { kind: 'failed', reason: 'no-such-person' };
      const { reason } = result;
      return {
        kind: 'failed',
        reason: reason === 'too-large' || reason === 'fault' ? 'rejected' : reason,
      };
    }
  }
}

const isInternalFailure = (result: Exclude<OpenChatResult, { readonly kind: 'opened' }>): boolean =>
  ['rejected', 'not-authorised', 'unreachable'].includes(result.reason) && result.kind === 'failed';
