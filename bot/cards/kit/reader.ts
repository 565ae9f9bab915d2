import type { Organisation, OrganisationTexts } from '../../../domain/common/organisation.ts';
import type { Language } from '../../../domain/common/person.ts';
import { formatFor, type Format } from '../../../i18n/format/format.ts';
import { wordsIn, type ServerWords } from '../../../i18n/server-words.ts';

export interface Reader {
  readonly language: Language;
  readonly words: ServerWords;
  readonly format: Format;
  readonly contentLanguage: Language;
  /** The organisation's own texts in the reader's language. They are not escaped. */
  readonly own: { readonly [Text in keyof OrganisationTexts]?: string };
}

export const createReader = (
  language: Language,
  {
    timeZone,
    contentLanguage,
    texts,
  }: Pick<Organisation, 'timeZone' | 'contentLanguage' | 'texts'>,
): Reader => ({
  language,
  words: wordsIn(language),
  format: formatFor(language, timeZone),
  contentLanguage,
  own: ownTexts(texts, language),
});

function ownTexts({ onCard, contact }: OrganisationTexts = {}, language: Language): Reader['own'] {
  const [onTheCard, whom] = [onCard?.[language], contact?.[language]];
  return {
    ...(onTheCard !== undefined && { onCard: onTheCard }),
    ...(whom !== undefined && { contact: whom }),
  };
}
