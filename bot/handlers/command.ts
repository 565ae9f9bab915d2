import { LANGUAGES } from '../../domain/person.ts';
import { wordsIn, type ServerWords } from '../../i18n/words.ts';

export type Command = keyof ServerWords['bot']['commands'];

const COMMANDS: readonly Command[] = ['myGoals', 'remind', 'language', 'help'];

/** The command in what a person wrote, in any of the languages, with or without a mention before it. */
export function commandIn(text: string): Command | undefined {
  const said = plainText(text).toLowerCase();
  return COMMANDS.find((command) =>
    LANGUAGES.some((language) => wordsIn(language).bot.commands[command].includes(said)),
  );
}

/** Without mentions, punctuation at the end and needless spaces. */
export const plainText = (text: string): string =>
  text
    .replace(/<at>.*?<\/at>/gs, ' ')
    .replace(/[.!?]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
