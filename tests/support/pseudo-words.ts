import type { Reader } from '../../bot/cards/kit/reader.ts';
import { formatFor, type Format } from '../../i18n/format/format.ts';
import { wordsIn, type ServerWords } from '../../i18n/server-words.ts';

export const mark = (text: string): string => `⟦${text}⟧`;

/** The same tree with every text, and every text that a function makes, marked. */
function marked<Tree>(tree: Tree): Tree;
function marked(tree: unknown): unknown {
  if (typeof tree === 'string') return mark(tree);
  if (typeof tree === 'function') {
    const say = tree;
    return (...given: readonly unknown[]) => mark(String(Reflect.apply(say, undefined, given)));
  }
  if (Array.isArray(tree)) return tree.map((one: unknown) => marked(one));
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, marked(value)]));
}

/** Finnish with ⟦⟧ around everything that comes from the words. */
export const pseudoWords = (): ServerWords => marked(wordsIn('fi'));

const markedFormat = (format: Format): Format => ({
  ...format,
  month: (value) => mark(format.month(value)),
  monthName: (value) => mark(format.monthName(value)),
  day: (value) => mark(format.day(value)),
  dayInWords: (value) => mark(format.dayInWords(value)),
  instant: (value) => mark(format.instant(value)),
});

/** Reads the pseudo-language: what a card shows without marks is not translated. */
export const pseudoReader = (): Reader => ({
  language: 'fi',
  contentLanguage: 'fi',
  words: pseudoWords(),
  format: markedFormat(formatFor('fi', 'Europe/Helsinki')),
  own: {},
});

/** What is left of a text when the marked parts are gone. */
export function unmarked(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? rest : unmarked(rest);
}
