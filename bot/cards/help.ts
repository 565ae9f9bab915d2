import type { Actor } from '../../domain/goal/who-may-do-what.ts';
import { LANGUAGES } from '../../domain/common/person.ts';
import type { CardMessage } from '../ports/messenger.ts';
import { escapeMarkdown, execute, message, text, title, type Element } from './kit/elements.ts';
import type { Reader } from './kit/reader-words.ts';

const UNKNOWN_SHOWN = 80;

/** A command, with the word that the reader uses for it. */
export interface Suggestion {
  readonly command: string;
  readonly word: string;
}

/**
 * Lists the commands. `unknown` is the text that matched none, `suggestion` the closest command.
 */
export function helpCard(
  reader: Reader,
  actor: Pick<Actor, 'roles'> | undefined,
  unknown?: string,
  suggestion?: Suggestion,
): CardMessage {
  const labels = reader.words.bot.help;
  const { talk } = reader.words.bot;
  const lines = [
    labels.myGoals,
    talk.checkIn,
    talk.history,
    talk.status,
    ...(actor?.roles.includes('facilitator')
      ? [labels.remind, reader.words.bot.schedule.help]
      : []),
    labels.language,
    talk.why,
    labels.help,
  ];
  const body = [
    ...(unknown === undefined
      ? [title(labels.title), text(labels.intro)]
      : [text(labels.unknown(escapeMarkdown(unknown.slice(0, UNKNOWN_SHOWN))))]),
    ...lines.map((line) => text(line, { spacing: 'Small' })),
    ...contactOf(reader),
  ];
  return message(reader, labels.summary, body, [
    ...(suggestion
      ? [execute(talk.didYouMean(suggestion.word), 'say', { command: suggestion.command })]
      : []),
    execute(reader.words.bot.welcome.showGoals, 'my-goals', {}),
  ]);
}

/** Sent once, when Ennuste is installed for a person. */
export function welcomeCard(reader: Reader, isRegistered: boolean): CardMessage {
  const labels = reader.words.bot.welcome;
  const body = [
    title(labels.title),
    text(labels.body),
    text(isRegistered ? labels.hint : labels.unregistered),
    ...contactOf(reader),
  ];
  const actions = isRegistered ? [execute(labels.showGoals, 'my-goals', {})] : [];
  return message(reader, labels.summary, body, actions);
}

/** Empty when the organisation has not set a contact. */
export const contactOf = ({ own, words }: Reader): readonly Element[] =>
  own.contact === undefined ? [] : [text(words.bot.help.contact(escapeMarkdown(own.contact)))];

/** Shows nothing personal, because the whole group can read it. */
export const onlyPersonalCard = (reader: Reader): CardMessage =>
  message(reader, reader.words.bot.help.summary, [
    text(reader.words.bot.talk.group.intro),
    text(reader.words.bot.help.onlyPersonal),
  ]);

/** One sentence without buttons, for everyone in a group. */
export const groupNoticeCard = (line: string, reader: Reader): CardMessage =>
  message(reader, line, [text(line)]);

export function languageCard(reader: Reader): CardMessage {
  const { languageChoice } = reader.words.bot;
  const actions = LANGUAGES.map((language) =>
    execute(reader.words.common.language[language], 'choose-language', { language }),
  );
  return message(reader, languageChoice.summary, [title(languageChoice.title)], actions);
}

export const languageSavedCard = (reader: Reader): CardMessage =>
  message(
    reader,
    reader.words.bot.languageChoice.summary,
    [text(reader.words.bot.languageChoice.stored)],
    [execute(reader.words.bot.welcome.showGoals, 'my-goals', {})],
  );
