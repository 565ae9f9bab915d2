import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
  CardFactory,
  ActivityTypes,
  type Activity,
} from 'botbuilder';
import type { CardMessage } from '../ports/messenger.ts';
import { parseActivity } from './activity.ts';
import type { TeamsEvent, Sender, Responder, HandleTeamsEvent } from './teams-event.ts';

export interface BotIdentity {
  /** Empty only on a developer's computer, where the server requests no tokens. */
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
}

/** Settings in botbuilder's own format, for clouds with other endpoints and for tests. */
export type BotbuilderSettings = Readonly<Record<string, string>>;

export const credentialSettings = ({ appId, appPassword, tenantId }: BotIdentity) => ({
  MicrosoftAppId: appId,
  MicrosoftAppPassword: appPassword,
  MicrosoftAppTenantId: tenantId,
  MicrosoftAppType: appId === '' ? 'MultiTenant' : 'SingleTenant',
});

export function createAdapter(
  identity: BotIdentity,
  settings: BotbuilderSettings = {},
): TeamsAdapter {
  const adapter = new TeamsAdapter(
    new ConfigurationBotFrameworkAuthentication({ ...credentialSettings(identity), ...settings }),
  );
  // botbuilder's default handler prints the whole request. The server logs errors itself.
  adapter.onTurnError = (_turn, error) => Promise.reject(error);
  return adapter;
}

export interface HttpReply {
  readonly status: number;
  readonly body?: unknown;
}

/** Replaces botbuilder's `process`, which prints all errors and treats a bad signature as a server error. */
export class TeamsAdapter extends CloudAdapter {
  /** Resolves to undefined when the token does not come from the Bot Framework. */
  async authenticate(activity: Activity, authorization: string) {
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (error) {
      if (isBadToken(error)) return undefined;
      throw error;
    }
  }

  async run(
    authenticated: NonNullable<Awaited<ReturnType<TeamsAdapter['authenticate']>>>,
    activity: Activity,
    logic: (turn: TurnContext) => Promise<void>,
  ): Promise<HttpReply> {
    const response = await this.processActivity(authenticated, activity, logic);
    return response ? { status: response.status, body: response.body } : { status: 200 };
  }
}

export async function receiveActivity(
  adapter: TeamsAdapter,
  request: { readonly body: unknown; readonly authorization: string | undefined },
  onTeamsEvent: HandleTeamsEvent,
): Promise<HttpReply> {
  const activity = parseActivity(request.body);
  const authenticated = await adapter.authenticate(activity, request.authorization ?? '');
  if (!authenticated) return { status: 401 };
  return adapter.run(authenticated, activity, async (turn) => {
    await onTeamsEvent(toTeamsEvent(turn.activity), senderOf(turn.activity), responderOf(turn));
  });
}

function isBadToken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isRefused = 'statusCode' in error && error.statusCode === 401;
  return isRefused || /^(JsonWebToken|TokenExpired|NotBefore)Error$/.test(error.name);
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
    isPersonal: (activity.conversation.conversationType ?? 'personal') === 'personal',
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
    openDialog: (dialog) => {
      const value = { ...dialog, width: 'large', height: 'large' };
      return respondWith({ task: { type: 'continue', value } });
    },
    showLineInDialog: (line) => respondWith({ task: { type: 'message', value: line } }),
    // Teams keeps the dialog open and reports an error when the response has a body, even an empty object.
    closeDialog: async () => {
      await turn.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200 } });
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
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
