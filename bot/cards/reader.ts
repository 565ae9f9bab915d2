import type { Language } from '../../domain/person.ts';
import { formatFor, type Format } from '../../i18n/format.ts';
import { wordsIn, type ServerWords } from '../../i18n/words.ts';

/** Who a card is drawn for: their words and their way of writing dates and numbers. */
export interface Reader {
  readonly language: Language;
  readonly words: ServerWords;
  readonly format: Format;
  /** The language that goals and answers are written in. */
  readonly contentLanguage: Language;
}

export const readerIn = (
  language: Language,
  body: { readonly timeZone: string; readonly contentLanguage: Language },
): Reader => ({
  language,
  words: wordsIn(language),
  format: formatFor(language, body.timeZone),
  contentLanguage: body.contentLanguage,
});
