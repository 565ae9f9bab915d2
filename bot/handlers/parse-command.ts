import { LANGUAGES } from '../../domain/common/person.ts';
import { foldText } from '../../domain/common/text/fold-text.ts';
import { maxTyposIn, typingDistance } from '../../domain/search/typing-distance.ts';
import { wordsIn, type ServerWords } from '../../i18n/server-words.ts';

export type Command = keyof ServerWords['bot']['commands'];

export interface ParsedMessage {
  readonly command?: Command;
  /** Text after the command. Empty for commands without an argument. */
  readonly about: string;
  /** The most similar command, if the text did not match any. */
  readonly nearest?: Command;
}

/** Only this many characters are read, which is enough for any command with a goal's name. */
const READ_LENGTH = 300;

const COMMANDS_WITH_ARGUMENT: readonly Command[] = ['history'];

/** Recognises commands in all languages, with or without a mention of the bot before them. */
export const findCommand = (text: string): Command | undefined => parseCommand(text).command;

/** Ignores small typing errors, mentions, case and punctuation. */
export function parseCommand(text: string): ParsedMessage {
  const folded = foldText(toPlainText(text));
  const command = matchCommand(folded, allowedTypos);
  if (command) return { command, about: '' };
  const split = parseWithArgument(toPlainText(text));
  if (split) return split;
  const nearest =
    matchCommand(folded, doubleAllowedTypos) ?? matchCommand(firstWord(folded), doubleAllowedTypos);
  return { about: '', ...(nearest && { nearest }) };
}

export const isCommand = (text: unknown): text is Command =>
  typeof text === 'string' && Object.hasOwn(wordsIn('fi').bot.commands, text);

export const toPlainText = (text: string): string =>
  text
    .slice(0, READ_LENGTH)
    .replace(/<at\b[^<>]*>[^<]*<\/at>/gi, ' ')
    .replace(/&nbsp;|&#160;/gi, ' ')
    .replace(/<\/?(?:p|div|span|br)\b[^<>]*>/gi, ' ')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()
    .replace(/^@?ennuste[\s,:]+(?=\S)/i, '')
    .replace(/^[\s"'”’«».,:;!?¡¿-]+|(?<![\s"'”’«».,:;!?-])[\s"'”’«».,:;!?-]+$/g, '');

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

function parseWithArgument(text: string): ParsedMessage | undefined {
  const [, first = '', about = ''] = /^(\S+?)[:,]?\s+(.+)$/s.exec(text) ?? [];
  const command = matchCommand(foldText(first), allowedTypos);
  return command && COMMANDS_WITH_ARGUMENT.includes(command) ? { command, about } : undefined;
}

/** `remind` sends messages to other people, so it allows at most one typing error. */
const allowedTypos = (command: Command, word: string): number =>
  command === 'remind' ? Math.min(1, maxTyposIn(word)) : maxTyposIn(word);

const doubleAllowedTypos = (command: Command, word: string): number =>
  command === 'remind' ? 1 : maxTyposIn(word) + 1;

/** Returns undefined when no command matches, or when two match equally well. */
function matchCommand(
  folded: string,
  most: (command: Command, word: string) => number,
): Command | undefined {
  if (folded === '') return undefined;
  const near = vocabulary()
    .map(({ command, word }) => ({
      command,
      distance: distance(folded, word, most(command, word)),
    }))
    .filter((one) => one.distance < Infinity)
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = near;
  const isTied = near.some(
    (one) => one.command !== best?.command && one.distance === best?.distance,
  );
  return isTied ? undefined : best?.command;
}

const distance = (folded: string, word: string, limit: number): number =>
  folded === word ? 0 : typingDistance(folded, word, limit);

const vocabulary = (): readonly { readonly command: Command; readonly word: string }[] =>
  LANGUAGES.flatMap((language) =>
    Object.entries(wordsIn(language).bot.commands).flatMap(([command, words]) =>
      isCommand(command) ? words.map((word) => ({ command, word: foldText(word) })) : [],
    ),
  );
