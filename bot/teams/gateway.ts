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

/** What arrived from Teams, in our words; `other` needs no answer. */
export type TeamsEvent =
  | { readonly kind: 'message'; readonly text: string }
  | {
      readonly kind: 'press';
      readonly verb: string;
      readonly data: Readonly<Record<string, unknown>>;
      /** Id of the message whose button it was. */
      readonly messageId?: string;
    }
  /** A dialog is asked for, or was closed by its own button; `data` says which. */
  | {
      readonly kind: 'open-dialog' | 'submit-dialog';
      readonly data: Readonly<Record<string, unknown>>;
    }
  /** The message extension searches; `query` is empty when it opens. */
  | { readonly kind: 'search'; readonly query: string }
  /** A link to the tab was put into a message that is being written. */
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'installed' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'other' };

/** Who wrote, from where. Everything here comes from an activity whose token was verified. */
export interface Sender {
  readonly aadObjectId?: string;
  readonly tenantId?: string;
  readonly locale?: string;
  readonly isPersonal: boolean;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly botId: string;
  readonly userId: string;
}

/** How an arrival is answered. */
export interface Responder {
  /** A new message in the chat. */
  reply(message: CardMessage): Promise<void>;
  /** The card whose button was pressed turns into this one, for as long as it is on the screen. */
  updateCard(message: CardMessage): Promise<void>;
  /** Rewrites the stored message whose button was pressed. */
  rewriteMessage(message: CardMessage): Promise<void>;
  /** A line under the card; the card stays as it was, with everything typed. */
  showLineUnderCard(line: string): Promise<void>;
  openDialog(dialog: Dialog): Promise<void>;
  /** A line in place of the dialog that was asked for. */
  showLineInDialog(line: string): Promise<void>;
  closeDialog(): Promise<void>;
  /** The results of a search, or what a link unfurls to; a link that shows nothing has none. */
  showResults(found: readonly SearchResult[]): Promise<void>;
  /** A line in place of the results. */
  showLineInSearch(line: string): Promise<void>;
}

/** A card that may be put into any chat, with the two lines that it is chosen by. */
export interface SearchResult {
  readonly message: CardMessage;
  readonly preview: { readonly title: string; readonly text: string };
}

/** A page of the tab that opens above the chat. */
export interface Dialog {
  readonly title: string;
  readonly url: string;
}

export type OnTeamsEvent = (
  arrival: TeamsEvent,
  sender: Sender,
  answer: Responder,
) => Promise<void>;

export interface BotIdentity {
  /** Empty on a developer's computer only: then no token is asked for. */
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
}

/** Settings of botbuilder itself, for clouds with other endpoints and for tests. */
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
): GatewayAdapter {
  const adapter = new GatewayAdapter(
    new ConfigurationBotFrameworkAuthentication({ ...credentialSettings(identity), ...settings }),
  );
  // Its own handler prints the whole request; ours logs at the server's one boundary.
  adapter.onTurnError = (_turn, error) => Promise.reject(error);
  return adapter;
}

/** What a request is answered with over HTTP. */
export interface HttpReply {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * botbuilder's own `process` prints every error, gives its message to the caller, and answers a
 * wrongly signed token as a fault; so the two steps of it are taken here.
 */
export class GatewayAdapter extends CloudAdapter {
  /** Whoever the authorisation proves to be the Bot Framework; `undefined` when it does not. */
  async authenticate(activity: Activity, authorization: string) {
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (error) {
      if (isBadToken(error)) return undefined;
      throw error;
    }
  }

  async run(
    authenticated: NonNullable<Awaited<ReturnType<GatewayAdapter['authenticate']>>>,
    activity: Activity,
    logic: (turn: TurnContext) => Promise<void>,
  ): Promise<HttpReply> {
    const answered = await this.processActivity(authenticated, activity, logic);
    return answered ? { status: answered.status, body: answered.body } : { status: 200 };
  }
}

/**
 * Takes one request of the Bot Framework, once it is verified, to `onArrival`.
 * @throws MalformedActivity
 */
export async function receive(
  adapter: GatewayAdapter,
  request: { readonly body: unknown; readonly authorization: string | undefined },
  onArrival: OnTeamsEvent,
): Promise<HttpReply> {
  const activity = parseActivity(request.body);
  const authenticated = await adapter.authenticate(activity, request.authorization ?? '');
  if (!authenticated) return { status: 401 };
  return adapter.run(authenticated, activity, async (turn) => {
    await onArrival(toTeamsEvent(turn.activity), senderOf(turn.activity), responderOf(turn));
  });
}

/** An `AuthenticationError` of botbuilder, or what its token library throws through it. */
function isBadToken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isRefused = 'statusCode' in error && error.statusCode === 401;
  return isRefused || /^(JsonWebToken|TokenExpired|NotBefore)Error$/.test(error.name);
}

/** A message that is a card alone: text beside it would cost the message's id (and a request). */
export const toActivity = ({ card, summary }: CardMessage): Partial<Activity> => ({
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

/** Whatever is no query of ours is an empty one, so that there is an answer. */
function toSearchEvent(value: unknown): TeamsEvent {
  const given: unknown = isRecord(value) ? value.parameters : undefined;
  const parameters: readonly unknown[] = Array.isArray(given) ? given : [];
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
  // Teams wants HTTP 200 for whatever was answered; the status within is the answer's own.
  const respondWith = async (body: object): Promise<void> => {
    await turn.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
  };
  const respond = (type: string, value: unknown): Promise<void> =>
    respondWith({ statusCode: 200, type, value });
  return {
    reply: async (message) => {
      await turn.sendActivity(toActivity(message));
    },
    updateCard: ({ card }) => respond('application/vnd.microsoft.card.adaptive', card),
    rewriteMessage: async (message) => {
      const id = turn.activity.replyToId;
      if (id) await turn.updateActivity({ ...toActivity(message), id });
    },
    showLineUnderCard: (line) => respond('application/vnd.microsoft.activity.message', line),
    openDialog: ({ title, url }) => {
      const value = { title, url, fallbackUrl: url, width: 'large', height: 'large' };
      return respondWith({ task: { type: 'continue', value } });
    },
    showLineInDialog: (line) => respondWith({ task: { type: 'message', value: line } }),
    closeDialog: () => respondWith({}),
    showResults: (found) =>
      respondWith({
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: found.map(({ message, preview }) => ({
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
