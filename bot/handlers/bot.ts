import { parsePersonId, type PersonId } from '../../domain/common/ids.ts';
import { languageOf } from '../../domain/common/person.ts';
import { isRefusal, Refusal } from '../../domain/common/refusal.ts';
import { readerLanguage } from '../../domain/months/settings.ts';
import { groupNoticeCard, helpCard, onlyInPersonalChatCard, welcomeCard } from '../cards/help.ts';
import { noticeCard, refusalCard, describeRefusal } from '../cards/kit/refusal-card.ts';
import { createReader, type Reader } from '../cards/kit/reader.ts';
import { findCommand } from './parse-command.ts';
import { drawExplainDialog } from './check-in/draw-explain-dialog.ts';
import { onButtonPress } from './on-button.ts';
import { replyToMessage } from './on-message.ts';
import { replyInGroup } from './on-group-message.ts';
import { findGoalCards } from './portfolio/search-goals.ts';
import { unfurlLink } from './portfolio/unfurl-link.ts';
import type { Turn } from './handler-types.ts';
import { errorFields } from '../log.ts';
import type { Responder, TeamsEvent, HandleTeamsEvent, Sender } from '../teams/teams-event.ts';
import type { Context } from '../usecases/shared/context.ts';
import { ifReadable } from '../usecases/shared/if-readable.ts';
import {
  readCurrentContext,
  lastKnownContext,
  type BaseContext,
  type CurrentContext,
} from '../usecases/shared/current-settings.ts';
import {
  claimWelcome,
  markUnreachable,
  saveConversation,
} from '../usecases/shared/conversations.ts';
import { startFollowUps } from '../usecases/check-in/run-follow-ups.ts';
import { noteRefusedSignIn } from '../usecases/people/note-refused-sign-in.ts';
import { resolveActor } from '../usecases/people/resolve-actor.ts';

export interface BotOptions {
  readonly publicUrl: string;
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
      context = await readCurrentContext({ ...baseContext, origin: 'chat' });
      reader = await readerOf(context, person, sender);
      if (sender.isPersonal && !isOutsideChat(arrival) && !isUnreadable(context, person))
        await saveSenderConversation(context, person, sender);
      await handle({ context, options, person, reader }, arrival, sender, answer);
    } catch (error) {
      if (isRefusal(error, 'not-registered')) startNote(context, sender);
      await answerError({ context, reader, sender }, error, arrival, answer);
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
      return welcome(arrivalContext, sender, answer);
    case 'message': {
      if (!sender.isPersonal)
        return answer.reply(
          await replyInGroup(arrivalContext.reader, arrival.text, () => createTurn(arrivalContext)),
        );
      if (findCommand(arrival.text) === 'help') return answer.reply(await help(arrivalContext));
      return answer.reply(await replyToMessage(await createTurn(arrivalContext), arrival.text));
    }
    case 'press': {
      // Cards with buttons are sent only to personal chats, so somebody has forwarded this card.
      if (!sender.isPersonal)
        return answer.updateCard(onlyInPersonalChatCard(arrivalContext.reader));
      const {
        message,
        persist: keep,
        follow = [],
      } = await onButtonPress(await createTurn(arrivalContext), arrival);
      try {
        await answer.updateCard(message);
      } finally {
        startFollowUps(arrivalContext.context, follow);
      }
      if (keep) await rewriteStoredCard(arrivalContext, answer, message);
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
      return answer.openDialog(
        await drawExplainDialog(await createTurn(arrivalContext), arrival.data),
      );
    case 'submit-dialog':
      // The dialog saved the draft while the person typed, so the bot only closes the dialog.
      return answer.closeDialog();
    case 'removed':
    case 'other':
      return;
  }
}

/** Only logs an error, because the person's answer is already stored and shown. */
async function rewriteStoredCard(
  { context }: ArrivalContext,
  answer: Responder,
  message: Parameters<Responder['rewriteMessage']>[0],
): Promise<void> {
  try {
    await answer.rewriteMessage(message);
  } catch (error) {
    context.log('warn', 'card-not-rewritten', errorFields(error));
  }
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
  const [registered, conversation] = await Promise.all([
    context.stores.people.get(person),
    ifReadable(context.stores.conversations.get(person)),
  ]);
  const language = readerLanguage(
    context.organisation,
    registered?.value,
    clientOf(sender),
    conversation?.value,
  );
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
): Promise<void> {
  const language = languageOf(sender.locale);
  await saveConversation(context, {
    person,
    conversationId: sender.conversationId,
    serviceUrl: sender.serviceUrl,
    channelId: sender.channelId,
    botId: sender.botId,
    userId: sender.userId,
    ...(sender.tenantId && { tenantId: sender.tenantId }),
    ...(language && { language }),
  });
}

async function createTurn({ context, options, person, reader }: ArrivalContext): Promise<Turn> {
  return {
    context,
    person,
    reader,
    actor: await resolveActor(context, person),
    readerOf: (language) => createReader(language, context.organisation),
    publicUrl: options.publicUrl,
  };
}

/** Claims the welcome before sending it, because Teams announces each installation twice. */
async function welcome(
  { context, person, reader }: ArrivalContext,
  sender: Sender,
  answer: Responder,
): Promise<void> {
  if (!sender.isPersonal) return;
  if (!(await claimWelcome(context, person))) return;
  const registered = await context.stores.people.get(person);
  await answer.reply(welcomeCard(reader, registered?.value.active === true));
}

/** Answers people who are not in the register too. */
async function help({ context, person, reader }: ArrivalContext) {
  const registered = await context.stores.people.get(person);
  return helpCard(reader, registered?.value.active ? registered.value : undefined);
}

async function answerError(
  {
    context,
    reader,
    sender,
  }: { readonly context: Context; readonly reader: Reader; readonly sender: Sender },
  error: unknown,
  arrival: TeamsEvent,
  answer: Responder,
): Promise<void> {
  if (isRefusal(error)) {
    context.log('info', 'refused', { code: error.code, arrival: arrival.kind });
    const message = sender.isPersonal
      ? refusalCard(error, reader)
      : groupNoticeCard(describeRefusal(error, reader), reader);
    if (arrival.kind === 'press') await answer.updateCard(message);
    else if (arrival.kind === 'message') await answer.reply(message);
    else if (arrival.kind === 'search')
      await answer.showLineInSearch(describeRefusal(error, reader));
    // Shows no reason, because it could tell people that a goal exists which they may not see.
    else if (arrival.kind === 'link') await answer.showResults([]);
    else if (isDialog(arrival)) await answer.showLineInDialog(describeRefusal(error, reader));
    return;
  }
  const reference = context.newId().slice(0, 8);
  context.log('error', 'turn-fault', { reference, arrival: arrival.kind, ...errorFields(error) });
  const line = reader.words.bot.fault(reference);
  if (arrival.kind === 'press') await answer.showLineUnderCard(line);
  else if (arrival.kind === 'message')
    await answer.reply((sender.isPersonal ? noticeCard : groupNoticeCard)(line, reader));
  else if (arrival.kind === 'search') await answer.showLineInSearch(line);
  else if (arrival.kind === 'link') await answer.showResults([]);
  else if (isDialog(arrival)) await answer.showLineInDialog(line);
}

/** Searches and links also come from chats that the bot is not a member of. */
const isOutsideChat = ({ kind }: TeamsEvent): boolean => kind === 'search' || kind === 'link';

const isDialog = ({ kind }: TeamsEvent): boolean =>
  kind === 'open-dialog' || kind === 'submit-dialog';
