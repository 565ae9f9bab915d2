import type { Language } from '../person.ts';

const collators: Partial<Record<Language, Intl.Collator>> = {};

/** Each collator is created at first use, because creating one is slow. */
export const compareNamesIn =
  (language: Language) =>
  (a: string, b: string): number =>
    (collators[language] ??= new Intl.Collator(language)).compare(a, b);

export const compareByNameIn = (language: Language) => {
  const compare = compareNamesIn(language);
  return (a: Named, b: Named): number => compare(a.name, b.name);
};

interface Named {
  readonly name: string;
}
