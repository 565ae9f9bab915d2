import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import { consoleLog, errorFields, type Log } from '../log.ts';
import type { Conversation } from '../storage/stores.ts';
import { activityOf } from './gateway.ts';
import type { Messenger, Sending } from './messenger.ts';
import { sendingOfError } from './send-errors.ts';

/** A request that Teams has not answered by then may or may not have arrived. */
const TIMEOUT_MS = 15_000;

export interface MessengerOptions {
  readonly timeoutMs?: number;
  readonly log?: Log;
}

/** Proactive messages through the Bot Framework; one try each, what became of it is the answer. */
export function botbuilderMessenger(
  adapter: CloudAdapter,
  appId: string,
  { timeoutMs = TIMEOUT_MS, log = consoleLog }: MessengerOptions = {},
): Messenger {
  const inChat = async (
    to: Conversation,
    work: (turn: TurnContext) => Promise<string | undefined>,
  ): Promise<Sending> => {
    let sending: Sending = { kind: 'unknown' };
    let hasLeft = false;
    try {
      await adapter.continueConversationAsync(appId, referenceOf(to), async (turn) => {
        tameClient(turn.turnState.get(adapter.ConnectorClientKey), timeoutMs, () => {
          hasLeft = true;
        });
        const activityId = await work(turn);
        sending = { kind: 'sent', ...(activityId && { activityId }) };
      });
    } catch (error) {
      if (hasLeft) return sendingOfError(error);
      // No token for the connector, for example: the log tells the operator, the run the facilitator.
      log('error', 'message-not-sent', errorFields(error));
      return { kind: 'failed', reason: 'unreachable' };
    }
    return sending;
  };
  return {
    send: (to, message) =>
      inChat(to, async (turn) => (await turn.sendActivity(activityOf(message)))?.id),
    update: (to, id, message) =>
      inChat(to, async (turn) => {
        await turn.updateActivity({ ...activityOf(message), id });
        return id;
      }),
  };
}

interface Pipeline {
  removePolicy(options: { readonly name: string }): unknown;
  addPolicy(policy: {
    readonly name: string;
    sendRequest(
      request: { timeout: number },
      next: (request: { timeout: number }) => Promise<unknown>,
    ): Promise<unknown>;
  }): unknown;
}

/**
 * botbuilder 4.23 repeats a POST after 5xx and lost connections, which sends a message twice, and
 * waits for ever for an answer; neither is a setting, so its request pipeline is changed.
 */
function tameClient(client: unknown, timeoutMs: number, onLeaving: () => void): void {
  const pipeline = (client as { client?: { pipeline?: Pipeline } } | undefined)?.client?.pipeline;
  if (!pipeline) throw new Error('botbuilder has no request pipeline to tame: check its version');
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'ennusteTimeout',
    sendRequest: (request, next) => {
      request.timeout = timeoutMs;
      onLeaving();
      return next(request);
    },
  });
}

const referenceOf = (to: Conversation): Partial<ConversationReference> => ({
  channelId: to.channelId,
  serviceUrl: to.serviceUrl,
  bot: { id: to.botId, name: '' },
  user: { id: to.userId, name: '', aadObjectId: to.person },
  conversation: {
    id: to.conversationId,
    isGroup: false,
    conversationType: 'personal',
    name: '',
    ...(to.tenantId && { tenantId: to.tenantId }),
  },
});
