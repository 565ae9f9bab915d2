import { parsePersonId, type PersonId } from '../../domain/common/ids.ts';
import type { Instant } from '../../domain/common/month.ts';
import { languageOf } from '../../domain/common/person.ts';
import { isRefusal, Refusal } from '../../domain/common/refusal.ts';
import { readerLanguage } from '../../domain/months/settings.ts';
import { groupNoticeCard, helpCard, onlyInPersonalChatCard, welcomeCard } from '../cards/help.ts';
import { noticeCard, refusalCard, describeRefusal } from '../cards/kit/refusal-card.ts';
import { createReader, type Reader } from '../cards/kit/reader.ts';
import type { TabPlace } from '../cards/kit/tab-link.ts';
import { findCommand } from './parse-command.ts';
import { drawDialog } from './draw-dialog.ts';
import { onButtonPress } from './on-button.ts';
import { replyToMessage } from './on-message.ts';
import { replyInGroup } from './on-group-message.ts';
import { findGoalCards } from './portfolio/search-goals.ts';
import { unfurlLink } from './portfolio/unfurl-link.ts';
import type { Turn } from './handler-types.ts';
import { errorFields } from '../log.ts';
import { readReference } from '../telemetry/request-scope.ts';
import { outageFields, Unavailable } from '../unavailable.ts';
import type { Responder, TeamsEvent, HandleTeamsEvent, Sender } from '../teams/teams-event.ts';
import type { CardMessage, ChatAddress } from '../ports/messenger.ts';
import type { Context, SendingContext } from '../usecases/shared/context.ts';
import { ifReadable } from '../usecases/shared/if-readable.ts';
import {
  readRequestContext,
  lastKnownContext,
  type BaseContext,
  type CurrentContext,
} from '../usecases/shared/current-settings.ts';
import {
  claimWelcome,
  markUnreachable,
  saveConversation,
} from '../usecases/shared/messages/conversations.ts';
import { startFollowUp } from '../usecases/shared/messages/follow-up.ts';
import { sendToChat } from '../usecases/shared/messages/send-to-chat.ts';
import { startFollowUps } from '../usecases/check-in/run-follow-ups.ts';
import { noteRefusedSignIn } from '../usecases/people/note-refused-sign-in.ts';
import { resolveActor } from '../usecases/people/resolve-actor.ts';

export interface BotOptions extends TabPlace {
  /** Users from any other tenant are refused. Undefined on a developer's computer. */
  readonly tenantId?: string;
}

export function createBot(baseContext: BaseContext, options: BotOptions): HandleTeamsEvent {
  return async (arrival, sender, answer) => {
    let context: CurrentContext = lastKnownContext(baseContext);
    let reader = createReader(
      readerLanguage(context.organisation, clientOf(sender)),
      context.organisation,
    );
    try {
      const person = identify(sender, options);
      if (arrival.kind === 'removed') {
        // Removing Ennuste from a group does not affect the person's own chat.
        if (sender.isPersonal) await markUnreachable(context, person, 'not-installed');
        return;
      }
      context = await readRequestContext({ ...baseContext, origin: 'chat' });
      reader = await readerOf(context, person, sender);
      const arrivalContext = { context, options, person, reader };
      if (!sender.isPersonal || isOutsideChat(arrival))
        return await handle(arrivalContext, arrival, sender, answer);
      const isReadable = !isUnreadable(context, person);
      // The claim of the welcome changes the same row, so the row must be saved first.
      if (arrival.kind === 'installed' && isReadable)
        await saveSenderConversation(context, person, sender);
      try {
        await handle(arrivalContext, arrival, sender, answer);
      } finally {
        if (arrival.kind !== 'installed' && isReadable)
          followWithConversation(context, person, sender, arrival);
      }
    } catch (error) {
      if (isRefusal(error, 'not-registered')) startNote(context, sender);
      answerError({ context, reader, sender }, error, arrival, answer);
    }
  };
}

interface ArrivalContext {
  readonly context: CurrentContext;
  readonly options: BotOptions;
  readonly person: PersonId;
  readonly reader: Reader;
}

async function handle(
  arrivalContext: ArrivalContext,
  arrival: TeamsEvent,
  sender: Sender,
  answer: Responder,
): Promise<void> {
  switch (arrival.kind) {
    case 'installed':
      return welcome(arrivalContext, sender);
    case 'message':
      return followWithReply(
        arrivalContext.context,
        sender,
        await composeReply(arrivalContext, arrival.text, sender),
      );
    case 'press': {
      // Cards with buttons are sent only to personal chats, so somebody has forwarded this card.
      if (!sender.isPersonal)
        return answer.updateCard(onlyInPersonalChatCard(arrivalContext.reader));
      const {
        message,
        persist,
        follow = [],
      } = await onButtonPress(await createTurn(arrivalContext), arrival);
      answer.updateCard(message);
      startFollowUps(arrivalContext.context, follow);
      if (persist && arrival.messageId !== undefined)
        followWithMessage(arrivalContext.context, sender, message, arrival.messageId);
      return;
    }
    case 'search': {
      const found = await findGoalCards(await createTurn(arrivalContext), arrival.query);
      if (found.length > 0) return answer.showResults(found);
      return answer.showLineInSearch(arrivalContext.reader.words.bot.share.nothingFound);
    }
    case 'link':
      return answer.showResults(await unfurlLink(await createTurn(arrivalContext), arrival.url));
    case 'open-dialog':
      return answer.openDialog(await drawDialog(await createTurn(arrivalContext), arrival.data));
    case 'submit-dialog':
      // The dialog saved the draft while the person typed, so the bot only closes the dialog.
      return answer.closeDialog();
    case 'removed':
    case 'other':
      return;
  }
}

async function composeReply(
  arrivalContext: ArrivalContext,
  text: string,
  sender: Sender,
): Promise<CardMessage> {
  if (!sender.isPersonal)
    return replyInGroup(arrivalContext.reader, text, () => createTurn(arrivalContext));
  if (findCommand(text) === 'help') return help(arrivalContext);
  return replyToMessage(await createTurn(arrivalContext), text);
}

const followWithReply = (context: SendingContext, sender: Sender, message: CardMessage): void =>
  followWithMessage(context, sender, message, undefined);

/** Sends or rewrites a message of the sender's chat after the response. */
function followWithMessage(
  context: SendingContext,
  sender: Sender,
  message: CardMessage,
  replaces: string | undefined,
): void {
  const to = addressOf(sender);
  startFollowUp(context, (fresh) =>
    sendToChat(fresh, { to, message, ...(replaces !== undefined && { replaces }) }),
  );
}

function addressOf(sender: Sender): ChatAddress {
  const { conversationId, serviceUrl, channelId, botId, userId, tenantId } = sender;
  const person = parsePersonId(sender.aadObjectId ?? '');
  return {
    ...{ conversationId, serviceUrl, channelId, botId, userId, isGroup: !sender.isPersonal },
    ...(person && { person }),
    ...(tenantId !== undefined && { tenantId }),
  };
}

function followWithConversation(
  context: CurrentContext,
  person: PersonId,
  sender: Sender,
  arrival: TeamsEvent,
): void {
  const messageId = arrival.kind === 'press' ? arrival.messageId : undefined;
  const pressed = messageId === undefined ? undefined : { messageId, at: context.clock() };
  startFollowUp(context, (fresh) => saveSenderConversation(fresh, person, sender, pressed));
}

function identify(sender: Sender, { tenantId }: BotOptions): PersonId {
  const person = parsePersonId(sender.aadObjectId ?? '');
  if (!person) throw new Refusal('unknown-person');
  if (tenantId !== undefined && sender.tenantId !== tenantId) throw new Refusal('unknown-person');
  return person;
}

/** The entry must not delay the answer. */
function startNote(context: CurrentContext, { aadObjectId }: Sender): void {
  const person = parsePersonId(aadObjectId ?? '');
  if (person) context.background.start(() => noteRefusedSignIn(context, person));
}

/** Uses the first known language: the person's choice, Teams' now or earlier, the organisation's. */
async function readerOf(context: Context, person: PersonId, sender: Sender): Promise<Reader> {
  const registered = (await context.stores.people.get(person))?.value;
  const client = clientOf(sender);
  const isKnown = registered?.language !== undefined || client.language !== undefined;
  const conversation = isKnown
    ? undefined
    : await ifReadable(context.stores.conversations.get(person));
  const language = readerLanguage(context.organisation, registered, client, conversation?.value);
  return createReader(language, context.organisation);
}

const clientOf = ({ locale }: Sender) => ({ language: languageOf(locale) });

/** `readerOf` has just read the conversation. The person is served all the same. */
const isUnreadable = ({ stores }: Context, person: PersonId): boolean =>
  stores.unreadable.people('conversation').has(person);

async function saveSenderConversation(
  context: Context,
  person: PersonId,
  sender: Sender,
  pressed?: { readonly messageId: string; readonly at: Instant },
): Promise<void> {
  const language = languageOf(sender.locale);
  const seen = {
    person,
    conversationId: sender.conversationId,
    serviceUrl: sender.serviceUrl,
    channelId: sender.channelId,
    botId: sender.botId,
    userId: sender.userId,
    ...(sender.tenantId && { tenantId: sender.tenantId }),
    ...(language && { language }),
  };
  await saveConversation(context, seen, pressed);
}

async function createTurn({ context, options, person, reader }: ArrivalContext): Promise<Turn> {
  return {
    context,
    person,
    reader,
    actor: await resolveActor(context, person),
    readerOf: (language) => createReader(language, context.organisation),
    tab: options,
  };
}

/** Claims the welcome before sending it, because Teams announces each installation twice. */
async function welcome({ context, person, reader }: ArrivalContext, sender: Sender): Promise<void> {
  if (!sender.isPersonal) return;
  if (!(await claimWelcome(context, person))) return;
  const registered = await context.stores.people.get(person);
  followWithReply(context, sender, welcomeCard(reader, registered?.value.active === true));
}

/** Answers people who are not in the register too. */
async function help({ context, person, reader }: ArrivalContext) {
  const registered = await context.stores.people.get(person);
  return helpCard(reader, registered?.value.active ? registered.value : undefined);
}

function answerError(
  {
    context,
    reader,
    sender,
  }: { readonly context: SendingContext; readonly reader: Reader; readonly sender: Sender },
  error: unknown,
  arrival: TeamsEvent,
  answer: Responder,
): void {
  if (isRefusal(error)) {
    context.log('info', 'refused', { code: error.code, arrival: arrival.kind });
    const message = sender.isPersonal
      ? refusalCard(error, reader)
      : groupNoticeCard(describeRefusal(error, reader), reader);
    if (arrival.kind === 'press') answer.updateCard(message);
    else if (arrival.kind === 'message') followWithReply(context, sender, message);
    else if (arrival.kind === 'search') answer.showLineInSearch(describeRefusal(error, reader));
    // Shows no reason, because it could tell people that a goal exists which they may not see.
    else if (arrival.kind === 'link') answer.showResults([]);
    else if (isDialog(arrival)) answer.showLineInDialog(describeRefusal(error, reader));
    return;
  }
  const line = logAndDescribe(context, reader, error, arrival);
  if (arrival.kind === 'press') answer.showLineUnderCard(line);
  else if (arrival.kind === 'message')
    followWithReply(
      context,
      sender,
      (sender.isPersonal ? noticeCard : groupNoticeCard)(line, reader),
    );
  else if (arrival.kind === 'search') answer.showLineInSearch(line);
  else if (arrival.kind === 'link') answer.showResults([]);
  else if (isDialog(arrival)) answer.showLineInDialog(line);
}

function logAndDescribe(
  context: SendingContext,
  { words }: Reader,
  error: unknown,
  arrival: TeamsEvent,
): string {
  if (error instanceof Unavailable) {
    context.log('warn', 'outage', { arrival: arrival.kind, ...outageFields(error) });
    return words.bot.outage;
  }
  const reference = readReference() ?? context.newId().slice(0, 8);
  context.log('error', 'turn-fault', { reference, arrival: arrival.kind, ...errorFields(error) });
  return words.bot.fault(reference);
}

/** Searches and links also come from chats that the bot is not a member of. */
const isOutsideChat = ({ kind }: TeamsEvent): boolean => kind === 'search' || kind === 'link';

const isDialog = ({ kind }: TeamsEvent): boolean =>
  kind === 'open-dialog' || kind === 'submit-dialog';
