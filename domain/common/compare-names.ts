import type { Language } from './person.ts';

const collators: Partial<Record<Language, Intl.Collator>> = {};

/** Compares texts in the order of the reader's alphabet. A collator is made at the first use, for that is slow. */
export const compareNamesIn =
  (language: Language) =>
  (one: string, other: string): number =>
    (collators[language] ??= new Intl.Collator(language)).compare(one, other);

/** Compares people, or anything else with a name, in the order of the reader's alphabet. */
export const byNameIn = (language: Language) => {
  const compare = compareNamesIn(language);
  return (one: Named, other: Named): number => compare(one.name, other.name);
};

interface Named {
  readonly name: string;
}
