import type { Actor } from '../../domain/goal/who-may-do-what.ts';
import { LANGUAGES } from '../../domain/common/person.ts';
import type { CardMessage } from '../ports/messenger.ts';
import {
  escapeMarkdown,
  executeButton,
  cardMessage,
  textBlock,
  titleText,
  type CardElement,
} from './kit/elements.ts';
import type { Reader } from './kit/reader.ts';

const UNKNOWN_SHOWN = 80;

export interface CommandSuggestion {
  readonly command: string;
  readonly word: string;
}

/** `unknown` is the text that matched no command; `suggestion` is the closest command. */
export function helpCard(
  reader: Reader,
  actor: Pick<Actor, 'roles'> | undefined,
  unknown?: string,
  suggestion?: CommandSuggestion,
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
      ? [titleText(labels.title), textBlock(labels.intro)]
      : [textBlock(labels.unknown(escapeMarkdown(unknown.slice(0, UNKNOWN_SHOWN))))]),
    ...lines.map((line) => textBlock(line, { spacing: 'Small' })),
    ...contactElements(reader),
  ];
  return cardMessage(reader, labels.summary, body, [
    ...(suggestion
      ? [executeButton(talk.didYouMean(suggestion.word), 'say', { command: suggestion.command })]
      : []),
    executeButton(reader.words.bot.welcome.showGoals, 'my-goals', {}),
  ]);
}

/** Sent once to each person, when Ennuste is installed for them. */
export function welcomeCard(reader: Reader, isRegistered: boolean): CardMessage {
  const labels = reader.words.bot.welcome;
  const body = [
    titleText(labels.title),
    textBlock(labels.body),
    textBlock(isRegistered ? labels.hint : labels.unregistered),
    ...contactElements(reader),
  ];
  const actions = isRegistered ? [executeButton(labels.showGoals, 'my-goals', {})] : [];
  return cardMessage(reader, labels.summary, body, actions);
}

/** Returns an empty list when the organisation has not set a contact. */
export const contactElements = ({ own, words }: Reader): readonly CardElement[] =>
  own.contact === undefined ? [] : [textBlock(words.bot.help.contact(escapeMarkdown(own.contact)))];

/** The card contains no personal data, because everyone in the group can read the card. */
export const onlyInPersonalChatCard = (reader: Reader): CardMessage =>
  cardMessage(reader, reader.words.bot.help.summary, [
    textBlock(reader.words.bot.talk.group.intro),
    textBlock(reader.words.bot.help.onlyPersonal),
  ]);

/** Shows one sentence and no buttons, because everyone in the group could press a button. */
export const groupNoticeCard = (line: string, reader: Reader): CardMessage =>
  cardMessage(reader, line, [textBlock(line)]);

export function languageCard(reader: Reader): CardMessage {
  const { languageChoice } = reader.words.bot;
  const actions = LANGUAGES.map((language) =>
    executeButton(reader.words.common.language[language], 'choose-language', { language }),
  );
  return cardMessage(reader, languageChoice.summary, [titleText(languageChoice.title)], actions);
}

export const languageSavedCard = (reader: Reader): CardMessage =>
  cardMessage(
    reader,
    reader.words.bot.languageChoice.summary,
    [textBlock(reader.words.bot.languageChoice.stored)],
    [executeButton(reader.words.bot.welcome.showGoals, 'my-goals', {})],
  );
