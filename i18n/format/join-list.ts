import type { Language } from '../../domain/common/person.ts';

const AND: Readonly<Record<Language, string>> = { fi: 'ja', sv: 'och', en: 'and' };

/**
 * Gives the same output as `Intl.ListFormat`, such as `a, b ja c`. `Intl.ListFormat` is not used,
 * because creating it takes a browser as long as rendering a page.
 */
export const joinListIn =
  (language: Language) =>
  (texts: Iterable<string>): string => {
    const rest = [...texts];
    const last = rest.pop() ?? '';
    return rest.length === 0 ? last : `${rest.join(', ')} ${AND[language]} ${last}`;
  };
