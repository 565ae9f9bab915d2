import type { Language } from '../../domain/common/person.ts';

const AND: Readonly<Record<Language, string>> = { fi: 'ja', sv: 'och', en: 'and' };

/** `a, b ja c`, as `Intl.ListFormat` does it, which takes a browser as long to make as a page takes to draw. */
export const listIn =
  (language: Language) =>
  (texts: Iterable<string>): string => {
    const rest = [...texts];
    const last = rest.pop() ?? '';
    return rest.length === 0 ? last : `${rest.join(', ')} ${AND[language]} ${last}`;
  };
