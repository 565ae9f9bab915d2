import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  CardFactory,
  ActivityTypes,
  type Activity,
} from 'botbuilder';
import { AuthenticationError, type VerifyBotToken } from '../auth/verify-token.ts';
import type { CardMessage } from '../ports/messenger.ts';
import { parseActivity, RefusedActivity, TEAMS_CHANNEL } from './activity.ts';
import type { IsTeamsService } from './service-hosts.ts';
import type { TeamsEvent, Sender, Responder, HandleTeamsEvent } from './teams-event.ts';

export interface InboundChecks {
  readonly verify: VerifyBotToken;
  readonly isTeamsService: IsTeamsService;
}

/** `inbound` is undefined only on a developer's computer: every activity is accepted. */
export function createAdapter(inbound?: InboundChecks): TeamsAdapter {
  const adapter = new TeamsAdapter(inbound);
  // botbuilder's default handler prints the whole request. The server logs errors itself.
  adapter.onTurnError = (_turn, error) => Promise.reject(error);
  return adapter;
}

export interface HttpReply {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * Replaces botbuilder's `process` and its check of tokens, which prints bad tokens, accepts every
 * channel, and waits for keys without a time limit. Its turns send nothing to Teams: the connector
 * messenger does, after the response.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly inbound: InboundChecks | undefined;

  constructor(inbound: InboundChecks | undefined) {
    // Without an app id, botbuilder does not check tokens: `requireTeams` has done so.
    super(new ConfigurationBotFrameworkAuthentication({}));
    this.inbound = inbound;
  }

  async run(
    activity: Activity,
    logic: (activity: Activity) => Promise<HttpReply | undefined>,
  ): Promise<HttpReply> {
    const authenticated = await this.botFrameworkAuthentication.authenticateRequest(activity, '');
    const response = await this.processActivity(authenticated, activity, async (turn) => {
      const value = await logic(turn.activity);
      if (value) await turn.sendActivity({ type: ActivityTypes.InvokeResponse, value });
    });
    return response ? { status: response.status, body: response.body } : { status: 200 };
  }
}

export async function receiveActivity(
  adapter: TeamsAdapter,
  request: { readonly body: unknown; readonly authorization: string | undefined },
  onTeamsEvent: HandleTeamsEvent,
): Promise<HttpReply> {
  const received = parseActivity(request.body);
  if (adapter.inbound) await requireTeams(adapter.inbound, received, request.authorization);
  return adapter.run(received, async (activity) => {
    const { responder, chosen } = createResponder();
    await onTeamsEvent(toTeamsEvent(activity), senderOf(activity), responder);
    return chosen();
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

function createResponder(): {
  readonly responder: Responder;
  readonly chosen: () => HttpReply | undefined;
} {
  let reply: HttpReply | undefined;
  // Teams requires HTTP 200 for every response. The actual status is the `statusCode` in the body.
  const respondWith = (body: object): void => {
    reply = { status: 200, body };
  };
  const respond = (type: string, value: unknown): void =>
    respondWith({ statusCode: 200, type, value });
  const responder: Responder = {
    updateCard: ({ card }) => respond('application/vnd.microsoft.card.adaptive', card),
    showLineUnderCard: (line) => respond('application/vnd.microsoft.activity.message', line),
    openDialog: (dialog) => {
      const value = { ...dialog, width: 'large', height: 'large' };
      return respondWith({ task: { type: 'continue', value } });
    },
    showLineInDialog: (line) => respondWith({ task: { type: 'message', value: line } }),
    // Teams keeps the dialog open and reports an error when the response has a body, even an empty object.
    closeDialog: () => {
      reply = { status: 200 };
    },
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
  return { responder, chosen: () => reply };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
