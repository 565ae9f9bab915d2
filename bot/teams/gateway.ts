import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
  CardFactory,
  ActivityTypes,
  type Activity,
} from 'botbuilder';
import type { CardMessage } from './messenger.ts';

/** What arrived from Teams, in our words; `other` needs no answer. */
export type Arrival =
  | { readonly kind: 'message'; readonly text: string }
  | {
      readonly kind: 'press';
      readonly verb: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
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
export interface Answerer {
  /** A new message in the chat. */
  reply(message: CardMessage): Promise<void>;
  /** The card whose button was pressed turns into this one, for as long as it is on the screen. */
  turnCard(message: CardMessage): Promise<void>;
  /** Rewrites the stored message whose button was pressed. */
  rewriteMessage(message: CardMessage): Promise<void>;
  /** A line under the card; the card stays as it was, with everything typed. */
  noteUnderCard(line: string): Promise<void>;
}

export type OnArrival = (arrival: Arrival, sender: Sender, answer: Answerer) => Promise<void>;

export interface BotIdentity {
  /** Empty on a developer's computer only: then no token is asked for. */
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
}

/** Settings of botbuilder itself, for clouds with other endpoints and for tests. */
export type BotbuilderSettings = Readonly<Record<string, string>>;

export function createAdapter(
  { appId, appPassword, tenantId }: BotIdentity,
  settings: BotbuilderSettings = {},
): GatewayAdapter {
  const adapter = new GatewayAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: appId,
      MicrosoftAppPassword: appPassword,
      MicrosoftAppTenantId: tenantId,
      MicrosoftAppType: appId === '' ? 'MultiTenant' : 'SingleTenant',
      ...settings,
    }),
  );
  // Its own handler prints the whole request; ours logs at the server's one boundary.
  adapter.onTurnError = (_turn, error) => Promise.reject(error);
  return adapter;
}

/** What a request is answered with over HTTP. */
export interface Reply {
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
  ): Promise<Reply> {
    const answered = await this.processActivity(authenticated, activity, logic);
    return answered ? { status: answered.status, body: answered.body } : { status: 200 };
  }
}

/** Takes one request of the Bot Framework, once it is verified, to `onArrival`. */
export async function receive(
  adapter: GatewayAdapter,
  request: { readonly body: unknown; readonly authorization: string | undefined },
  onArrival: OnArrival,
): Promise<Reply> {
  const { body, authorization = '' } = request;
  if (!isActivity(body)) return { status: 400 };
  const authenticated = await adapter.authenticate(body, authorization);
  if (!authenticated) return { status: 401 };
  return adapter.run(authenticated, body, async (turn) => {
    await onArrival(arrivalOf(turn.activity), senderOf(turn.activity), answererOf(turn));
  });
}

const isActivity = (body: unknown): body is Activity =>
  isRecord(body) && typeof body.type === 'string';

/** An `AuthenticationError` of botbuilder, or what its token library throws through it. */
function isBadToken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isRefused = 'statusCode' in error && error.statusCode === 401;
  return isRefused || /^(JsonWebToken|TokenExpired|NotBefore)Error$/.test(error.name);
}

/** A message that is a card alone: text beside it would cost the message's id (and a request). */
export const activityOf = ({ card, summary }: CardMessage): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary,
  attachments: [CardFactory.adaptiveCard(card)],
});

function arrivalOf(activity: Activity): Arrival {
  switch (activity.type) {
    case ActivityTypes.Message:
      return { kind: 'message', text: activity.text ?? '' };
    case ActivityTypes.Invoke:
      return pressOf(activity);
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

function pressOf(activity: Activity): Arrival {
  const value: unknown = activity.value;
  if (activity.name !== 'adaptiveCard/action' || !isRecord(value) || !isRecord(value.action))
    return { kind: 'other' };
  const { verb, data } = value.action;
  return {
    kind: 'press',
    verb: typeof verb === 'string' ? verb : '',
    data: isRecord(data) ? data : {},
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

function answererOf(turn: TurnContext): Answerer {
  const respond = async (type: string, value: unknown): Promise<void> => {
    await turn.sendActivity({
      type: ActivityTypes.InvokeResponse,
      // Teams wants HTTP 200 for whatever was answered; the status within is the answer's own.
      value: { status: 200, body: { statusCode: 200, type, value } },
    });
  };
  return {
    reply: async (message) => {
      await turn.sendActivity(activityOf(message));
    },
    turnCard: ({ card }) => respond('application/vnd.microsoft.card.adaptive', card),
    rewriteMessage: async (message) => {
      const id = turn.activity.replyToId;
      if (id) await turn.updateActivity({ ...activityOf(message), id });
    },
    noteUnderCard: (line) => respond('application/vnd.microsoft.activity.message', line),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
