import type { Person } from './person.ts';
import { foldText } from './typing-distance.ts';

export const SHORTEST_NAME = 2;
const MOST_FOUND = 15;

/** Active people whose name has every word of `typed`, whatever the case and the accents; at most 15. */
export function findByName(people: readonly Person[], typed: string): readonly Person[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  return people
    .filter((person) => {
      const name = plain(person.name);
      return person.active && wanted.every((word) => name.includes(word));
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fi'))
    .slice(0, MOST_FOUND);
}

/** Whether there is enough to search by. */
export const isSearchable = (typed: string): boolean =>
  plain(typed).replace(/[^\p{L}]/gu, '').length >= SHORTEST_NAME;

const plain = (text: string): string => foldText(text).trim();
