import type { Actor } from '../../domain/goal/access.ts';
import { LANGUAGES } from '../../domain/common/person.ts';
import type { CardMessage } from '../ports/messenger.ts';
import { escapeMarkdown, execute, message, text, title, type Element } from './kit/elements.ts';
import type { Reader } from './kit/reader.ts';

const UNKNOWN_SHOWN = 80;

/** A command by its key, with the word that the reader knows it by. */
export interface Suggestion {
  readonly command: string;
  readonly word: string;
}

/**
 * What one can say to Ennuste; `unknown` is what the person wrote when it was none of these, and
 * `suggestion` the command that it came nearest to.
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

/** Said once, when Ennuste is installed for a person. */
export function welcomeCard(reader: Reader, isRegistered: boolean): CardMessage {
  const labels = reader.words.bot.welcome;
  const body = [
    title(labels.title),
    text(labels.body),
    text(isRegistered ? labels.hint : labels.stranger),
    ...contactOf(reader),
  ];
  const actions = isRegistered ? [execute(labels.showGoals, 'my-goals', {})] : [];
  return message(reader, labels.summary, body, actions);
}

/** Whom to ask, where the body has said it. */
export const contactOf = ({ own, words }: Reader): readonly Element[] =>
  own.contact === undefined ? [] : [text(words.bot.help.contact(escapeMarkdown(own.contact)))];

/** In a group or a channel nothing personal is shown; this says what works there. */
export const onlyPersonalCard = (reader: Reader): CardMessage =>
  message(reader, reader.words.bot.help.summary, [
    text(reader.words.bot.talk.group.intro),
    text(reader.words.bot.help.onlyPersonal),
  ]);

/** A plain sentence for everybody in a group, without buttons. */
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
