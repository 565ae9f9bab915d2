import type { Person } from '../common/person.ts';
import { foldText } from './typing-distance.ts';

export const MIN_SEARCH_LETTERS = 2;
const MAX_RESULTS = 15;

/** Active people whose name has every word of `typed`, whatever the case and the accents; at most 15. */
export function findByName(people: readonly Person[], typed: string): readonly Person[] {
  const wanted = foldText(typed).split(/\s+/).filter(Boolean);
  return people
    .filter((person) => {
      const name = foldText(person.name);
      return person.active && wanted.every((word) => name.includes(word));
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fi'))
    .slice(0, MAX_RESULTS);
}

/** Whether there is enough to search by. */
export const isSearchable = (typed: string): boolean =>
  foldText(typed).replace(/[^\p{L}]/gu, '').length >= MIN_SEARCH_LETTERS;
