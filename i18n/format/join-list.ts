import type { Language } from '../../domain/common/person.ts';

const AND: Readonly<Record<Language, string>> = { fi: 'ja', sv: 'och', en: 'and' };

/** Writes what `Intl.ListFormat` would, but creating that takes as long as drawing a page. */
export const joinListIn =
  (language: Language) =>
  (texts: Iterable<string>): string => {
    const rest = [...texts];
    const last = rest.pop() ?? '';
    return rest.length === 0 ? last : `${rest.join(', ')} ${AND[language]} ${last}`;
  };
