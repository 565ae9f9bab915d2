import { foldText } from '../common/text/fold-text.ts';

/** A shorter part of a name would occur in most texts. */
const MIN_LETTERS = 3;
/** Finnish endings make a name longer: Aino, Ainolle, Ainoltakin. */
const MAX_ENDING = 6;

/** Returns a function that finds texts in which a word may be a form of a part of the name. */
export function createNameFinder(name: string): (text: string) => boolean {
  const parts = wordsIn(name).filter((part) => part.length >= MIN_LETTERS);
  return (text) =>
    wordsIn(text).some((word) =>
      parts.some((part) => word.startsWith(part) && word.length <= part.length + MAX_ENDING),
    );
}

const wordsIn = (text: string): readonly string[] => foldText(text).match(/\p{Letter}+/gu) ?? [];
