import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
  CardFactory,
  ActivityTypes,
  type Activity,
} from 'botbuilder';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import { AuthenticationError, type VerifyBotToken } from '../auth/verify-token.ts';
import type { CardMessage } from '../ports/messenger.ts';
import { parseActivity, RefusedActivity, TEAMS_CHANNEL } from './activity.ts';
import type { IsTeamsService } from './service-hosts.ts';
import { noTokenNeeded, type TokenSource } from './token-source.ts';
import type { TeamsEvent, Sender, Responder, HandleTeamsEvent } from './teams-event.ts';

export interface AdapterParts {
  /** Tokens for answers to Teams. */
  readonly token: TokenSource;
  /** Undefined only on a developer's computer: every activity is accepted. */
  readonly inbound?: InboundChecks;
}

export interface InboundChecks {
  readonly verify: VerifyBotToken;
  readonly isTeamsService: IsTeamsService;
}

export function createAdapter(parts: AdapterParts = { token: noTokenNeeded }): TeamsAdapter {
  const adapter = new TeamsAdapter(parts);
  // botbuilder's default handler prints the whole request. The server logs errors itself.
  adapter.onTurnError = (_turn, error) => Promise.reject(error);
  return adapter;
}

export interface HttpReply {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * Replaces botbuilder's `process` and its check of tokens, which prints bad tokens, accepts every channel, and
 * waits for keys without a time limit.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #parts: AdapterParts;

  constructor(parts: AdapterParts) {
    super(new ConfigurationBotFrameworkAuthentication({}, new OutboundCredentials(parts.token)));
    this.#parts = parts;
  }

  get inbound(): InboundChecks | undefined {
    return this.#parts.inbound;
  }

  async run(activity: Activity, logic: (turn: TurnContext) => Promise<void>): Promise<HttpReply> {
    const authenticated = await this.botFrameworkAuthentication.authenticateRequest(activity, '');
    const response = await this.processActivity(authenticated, activity, logic);
    return response ? { status: response.status, body: response.body } : { status: 200 };
  }
}

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/** Answers carry the same token as messages, whatever proves the bot's identity. */
class OutboundCredentials extends ServiceClientCredentialsFactory {
  readonly #token: TokenSource;

  constructor(token: TokenSource) {
    super();
    this.#token = token;
  }

  override isValidAppId(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** botbuilder must not check tokens: `requireTeams` has done so. */
  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(true);
  }

  override createCredentials(): Promise<Credentials> {
    const signRequest: Credentials['signRequest'] = async (request) => {
      const text = await this.#token.get();
      if (text !== undefined) request.headers.set('authorization', `Bearer ${text}`);
      return request;
    };
    return Promise.resolve({ signRequest });
  }
}

export async function receiveActivity(
  adapter: TeamsAdapter,
  request: { readonly body: unknown; readonly authorization: string | undefined },
  onTeamsEvent: HandleTeamsEvent,
): Promise<HttpReply> {
  const activity = parseActivity(request.body);
  if (adapter.inbound) await requireTeams(adapter.inbound, activity, request.authorization);
  return adapter.run(activity, async (turn) => {
    await onTeamsEvent(toTeamsEvent(turn.activity), senderOf(turn.activity), responderOf(turn));
  });
}

/** @throws RefusedActivity before the token is read, AuthenticationError, KeysUnavailable */
async function requireTeams(
  { verify, isTeamsService }: InboundChecks,
  { channelId, serviceUrl }: Activity,
  authorization = '',
): Promise<void> {
  if (channelId !== TEAMS_CHANNEL) throw new RefusedActivity('channel');
  const url = URL.parse(serviceUrl);
  if (!url || !isTeamsService(url)) throw new RefusedActivity('service address');
  const token = /^Bearer ([^\s]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw new AuthenticationError('no token');
  await verify(token, { channelId, serviceUrl });
}

/** The message has no text. Otherwise Teams would split it in two and return no id for updating the card. */
export const toBotActivity = ({ card, summary }: CardMessage): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary,
  attachments: [CardFactory.adaptiveCard(card)],
});

function toTeamsEvent(activity: Activity): TeamsEvent {
  switch (activity.type) {
    case ActivityTypes.Message:
      return { kind: 'message', text: activity.text ?? '' };
    case ActivityTypes.Invoke:
      return toInvokeEvent(activity);
    case ActivityTypes.InstallationUpdate:
      return { kind: activity.action?.startsWith('remove') ? 'removed' : 'installed' };
    case ActivityTypes.ConversationUpdate: {
      const isBotAdded = activity.membersAdded?.some(({ id }) => id === activity.recipient.id);
      return { kind: isBotAdded ? 'installed' : 'other' };
    }
    default:
      return { kind: 'other' };
  }
}

function toInvokeEvent(activity: Activity): TeamsEvent {
  switch (activity.name) {
    case 'task/fetch':
      return { kind: 'open-dialog', data: dialogData(activity.value) };
    case 'composeExtension/query':
      return toSearchEvent(activity.value);
    case 'composeExtension/queryLink':
      return toLinkEvent(activity.value);
    case 'task/submit':
      return { kind: 'submit-dialog', data: dialogData(activity.value) };
    default:
      return toPressEvent(activity);
  }
}

/** Treats an unknown query as empty, so that the user always gets a response. */
function toSearchEvent(value: unknown): TeamsEvent {
  const list: unknown = isRecord(value) ? value.parameters : undefined;
  const parameters: readonly unknown[] = Array.isArray(list) ? list : [];
  const query = parameters.find((one) => isRecord(one) && one.name === 'query');
  return {
    kind: 'search',
    query: isRecord(query) && typeof query.value === 'string' ? query.value : '',
  };
}

function toLinkEvent(value: unknown): TeamsEvent {
  const url: unknown = isRecord(value) ? value.url : undefined;
  return { kind: 'link', url: typeof url === 'string' ? url : '' };
}

const dialogData = (value: unknown): Readonly<Record<string, unknown>> =>
  isRecord(value) && isRecord(value.data) ? value.data : {};

function toPressEvent(activity: Activity): TeamsEvent {
  const value: unknown = activity.value;
  if (activity.name !== 'adaptiveCard/action' || !isRecord(value) || !isRecord(value.action))
    return { kind: 'other' };
  const { verb, data } = value.action;
  return {
    kind: 'press',
    verb: typeof verb === 'string' ? verb : '',
    data: isRecord(data) ? data : {},
    ...(activity.replyToId && { messageId: activity.replyToId }),
  };
}

function senderOf(activity: Activity): Sender {
  const channel: unknown = activity.channelData;
  const tenant = isRecord(channel) && isRecord(channel.tenant) ? channel.tenant.id : undefined;
  const tenantId = activity.conversation.tenantId ?? tenant;
  const { aadObjectId } = activity.from;
  return {
    ...(aadObjectId && { aadObjectId }),
    ...(typeof tenantId === 'string' && { tenantId }),
    ...(activity.locale && { locale: activity.locale }),
    isPersonal: activity.conversation.conversationType === 'personal',
    conversationId: activity.conversation.id,
    serviceUrl: activity.serviceUrl,
    channelId: activity.channelId,
    botId: activity.recipient.id,
    userId: activity.from.id,
  };
}

function responderOf(turn: TurnContext): Responder {
  // Teams requires HTTP 200 for every response. The actual status is the `statusCode` in the body.
  const respondWith = async (body: object): Promise<void> => {
    await turn.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
  };
  const respond = (type: string, value: unknown): Promise<void> =>
    respondWith({ statusCode: 200, type, value });
  return {
    reply: async (message) => {
      await turn.sendActivity(toBotActivity(message));
    },
    updateCard: ({ card }) => respond('application/vnd.microsoft.card.adaptive', card),
    rewriteMessage: async (message) => {
      const id = turn.activity.replyToId;
      if (id) await turn.updateActivity({ ...toBotActivity(message), id });
    },
    showLineUnderCard: (line) => respond('application/vnd.microsoft.activity.message', line),
    openDialog: ({ title, url }) => {
      const value = { title, url, fallbackUrl: url, width: 'large', height: 'large' };
      return respondWith({ task: { type: 'continue', value } });
    },
    showLineInDialog: (line) => respondWith({ task: { type: 'message', value: line } }),
    closeDialog: () => respondWith({}),
    showResults: (results) =>
      respondWith({
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: results.map(({ message, preview }) => ({
            ...CardFactory.adaptiveCard(message.card),
            preview: CardFactory.thumbnailCard(preview.title, preview.text),
          })),
        },
      }),
    showLineInSearch: (line) => respondWith({ composeExtension: { type: 'message', text: line } }),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
