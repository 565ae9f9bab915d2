import type { Person, Language } from '../common/person.ts';
import { foldText } from '../common/text/fold-text.ts';
import { compareByNameIn } from '../common/text/compare-names.ts';

export const MIN_SEARCH_LETTERS = 2;
const MAX_RESULTS = 15;

export function findPeopleByName(
  people: readonly Person[],
  typed: string,
  language: Language,
): readonly Person[] {
  const wanted = foldText(typed).split(/\s+/).filter(Boolean);
  return people
    .filter((person) => {
      const name = foldText(person.name);
      return person.active && wanted.every((word) => name.includes(word));
    })
    .toSorted(compareByNameIn(language))
    .slice(0, MAX_RESULTS);
}

export const isLongEnoughToSearch = (typed: string): boolean =>
  foldText(typed).replace(/[^\p{L}]/gu, '').length >= MIN_SEARCH_LETTERS;
