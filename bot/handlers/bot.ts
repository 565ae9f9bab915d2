import { parsePersonId, type PersonId } from '../../domain/common/ids.ts';
import { languageOf, type Language } from '../../domain/common/person.ts';
import { isRefusal, Refusal } from '../../domain/common/refusal.ts';
import { defaultLanguageOf } from '../../domain/months/settings.ts';
import { groupNoticeCard, helpCard, onlyPersonalCard, welcomeCard } from '../cards/help.ts';
import { noticeCard, refusalCard, refusalInWords } from '../cards/kit/refusal-card.ts';
import { readerIn, type Reader } from '../cards/kit/reader.ts';
import { commandIn } from './parse-command.ts';
import { explainDialog } from './check-in/explain-dialog.ts';
import { press } from './on-button.ts';
import { say } from './on-message.ts';
import { sayInGroup } from './on-group-message.ts';
import { offerGoals } from './portfolio/search-goals.ts';
import { unfurlLink } from './portfolio/unfurl-link.ts';
import type { Turn } from './turn.ts';
import { errorFields } from '../log.ts';
import type { Answerer, Arrival, OnArrival, Sender } from '../teams/gateway.ts';
import type { Context } from '../usecases/shared/context.ts';
import { currentContext, lastContext } from '../usecases/shared/current-context.ts';
import {
  claimWelcome,
  markUnreachable,
  rememberConversation,
} from '../usecases/shared/conversations.ts';
import { resolveActor } from '../usecases/people/resolve-actor.ts';

export interface BotOptions {
  readonly publicUrl: string;
  /** The only tenant whose people are answered; absent on a developer's computer. */
  readonly tenantId?: string;
}

/** Takes what arrives to its handler; the one place where a turn's errors end. */
export function createBot(given: Context, options: BotOptions): OnArrival {
  return async (arrival, sender, answer) => {
    let context = lastContext(given);
    let reader = readerIn(
      languageOf(sender.locale) ?? defaultLanguageOf(context.body),
      context.body,
    );
    try {
      const person = identify(sender, options);
      if (arrival.kind === 'removed') {
        // Who takes Ennuste out of a group keeps their own chat with it.
        if (sender.isPersonal) await markUnreachable(context, person, 'not-installed');
        return;
      }
      context = await currentContext(given);
      reader = await readerOf(context, person, sender);
      if (sender.isPersonal && !isElsewhere(arrival)) await remember(context, person, sender);
      await handle({ context, options, person, reader }, arrival, sender, answer);
    } catch (error) {
      await answerError({ context, reader, sender }, error, arrival, answer);
    }
  };
}

interface Here {
  readonly context: Context;
  readonly options: BotOptions;
  readonly person: PersonId;
  readonly reader: Reader;
}

async function handle(
  here: Here,
  arrival: Arrival,
  sender: Sender,
  answer: Answerer,
): Promise<void> {
  switch (arrival.kind) {
    case 'installed':
      return welcome(here, sender, answer);
    case 'message': {
      if (!sender.isPersonal)
        return answer.reply(await sayInGroup(here.reader, arrival.text, () => turnOf(here)));
      if (commandIn(arrival.text) === 'help') return answer.reply(await help(here));
      return answer.reply(await say(await turnOf(here), arrival.text));
    }
    case 'press': {
      // No card of ours that acts belongs in a group, whoever forwarded it there.
      if (!sender.isPersonal) return answer.turnCard(onlyPersonalCard(here.reader));
      const { message, keep } = await press(await turnOf(here), arrival);
      await answer.turnCard(message);
      if (keep) await keepCard(here, answer, message);
      return;
    }
    case 'search': {
      const found = await offerGoals(await turnOf(here), arrival.query);
      if (found.length > 0) return answer.offer(found);
      return answer.sayInSearch(here.reader.words.bot.share.nothingFound);
    }
    case 'link':
      return answer.offer(await unfurlLink(await turnOf(here), arrival.url));
    case 'open-dialog':
      return answer.openDialog(await explainDialog(await turnOf(here), arrival.data));
    case 'submit-dialog':
      // The draft was saved while it was typed; there is nothing more to do than to close.
      return answer.closeDialog();
    case 'removed':
    case 'other':
      return;
  }
}

/** The answer is stored and shown by now; that the message could not be rewritten loses nothing. */
async function keepCard(
  { context }: Here,
  answer: Answerer,
  message: Parameters<Answerer['rewriteMessage']>[0],
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

/** The language that the person chose, else their client's, else what they had before, else the body's. */
async function readerOf(context: Context, person: PersonId, sender: Sender): Promise<Reader> {
  const [known, conversation] = await Promise.all([
    context.stores.people.get(person),
    context.stores.conversations.get(person),
  ]);
  const language: Language =
    known?.value.language ??
    languageOf(sender.locale) ??
    conversation?.value.language ??
    defaultLanguageOf(context.body);
  return readerIn(language, context.body);
}

async function remember(context: Context, person: PersonId, sender: Sender): Promise<void> {
  const language = languageOf(sender.locale);
  await rememberConversation(context, {
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

async function turnOf({ context, options, person, reader }: Here): Promise<Turn> {
  return {
    context,
    person,
    reader,
    actor: await resolveActor(context, person),
    readerOf: (language) => readerIn(language, context.body),
    publicUrl: options.publicUrl,
  };
}

/** Installing tells of itself twice (`installationUpdate`, `conversationUpdate`); one welcome is enough. */
async function welcome(
  { context, person, reader }: Here,
  sender: Sender,
  answer: Answerer,
): Promise<void> {
  if (!sender.isPersonal) return;
  if (!(await claimWelcome(context, person))) return;
  const known = await context.stores.people.get(person);
  await answer.reply(welcomeCard(reader, known?.value.active === true));
}

/** Help is for everybody, registered or not. */
async function help({ context, person, reader }: Here) {
  const known = await context.stores.people.get(person);
  return helpCard(reader, known?.value.active ? known.value : undefined);
}

async function answerError(
  {
    context,
    reader,
    sender,
  }: { readonly context: Context; readonly reader: Reader; readonly sender: Sender },
  error: unknown,
  arrival: Arrival,
  answer: Answerer,
): Promise<void> {
  if (isRefusal(error)) {
    context.log('info', 'refused', { code: error.code, arrival: arrival.kind });
    const message = sender.isPersonal
      ? refusalCard(error, reader)
      : groupNoticeCard(refusalInWords(error, reader), reader);
    if (arrival.kind === 'press') await answer.turnCard(message);
    else if (arrival.kind === 'message') await answer.reply(message);
    else if (arrival.kind === 'search') await answer.sayInSearch(refusalInWords(error, reader));
    // Whether there is such a goal is not told to those who may not see it.
    else if (arrival.kind === 'link') await answer.offer([]);
    else if (isDialog(arrival)) await answer.sayInDialog(refusalInWords(error, reader));
    return;
  }
  const reference = context.newId().slice(0, 8);
  context.log('error', 'turn-fault', { reference, arrival: arrival.kind, ...errorFields(error) });
  const line = reader.words.bot.fault(reference);
  if (arrival.kind === 'press') await answer.noteUnderCard(line);
  else if (arrival.kind === 'message')
    await answer.reply((sender.isPersonal ? noticeCard : groupNoticeCard)(line, reader));
  else if (arrival.kind === 'search') await answer.sayInSearch(line);
  else if (arrival.kind === 'link') await answer.offer([]);
  else if (isDialog(arrival)) await answer.sayInDialog(line);
}

/** A message extension is used in chats that are not the bot's own. */
const isElsewhere = ({ kind }: Arrival): boolean => kind === 'search' || kind === 'link';

const isDialog = ({ kind }: Arrival): boolean => kind === 'open-dialog' || kind === 'submit-dialog';
