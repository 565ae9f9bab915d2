import type { Language } from '../../domain/common/person.ts';

const AND: Readonly<Record<Language, string>> = { fi: 'ja', sv: 'och', en: 'and' };

/** Same output as `Intl.ListFormat`, which takes as long to create as a page to render. */
export const joinListIn =
  (language: Language) =>
  (texts: Iterable<string>): string => {
    const rest = [...texts];
    const last = rest.pop() ?? '';
    return rest.length === 0 ? last : `${rest.join(', ')} ${AND[language]} ${last}`;
  };
