import type { Language } from './person.ts';

const collators: Partial<Record<Language, Intl.Collator>> = {};

/** The order of names in the language. Made when two are first compared: that costs far more than to compare. */
export const compareNamesIn =
  (language: Language) =>
  (one: string, other: string): number =>
    (collators[language] ??= new Intl.Collator(language)).compare(one, other);
