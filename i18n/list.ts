import type { Language } from '../domain/person.ts';

const AND: Readonly<Record<Language, string>> = { fi: 'ja', sv: 'och', en: 'and' };

/** `a, b ja c`, as `Intl.ListFormat` does it, which takes a browser as long to make as a page takes to draw. */
export const listIn =
  (language: Language) =>
  (texts: readonly string[]): string => {
    const last = texts.at(-1) ?? '';
    return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${AND[language]} ${last}`;
  };
