import type { Language } from './person.ts';

const collators: Partial<Record<Language, Intl.Collator>> = {};

/** Creates the collator on first use, because that is slow. */
export const compareNamesIn =
  (language: Language) =>
  (one: string, other: string): number =>
    (collators[language] ??= new Intl.Collator(language)).compare(one, other);

export const byNameIn = (language: Language) => {
  const compare = compareNamesIn(language);
  return (one: Named, other: Named): number => compare(one.name, other.name);
};

interface Named {
  readonly name: string;
}
