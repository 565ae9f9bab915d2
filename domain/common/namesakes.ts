import type { PersonId } from './ids.ts';
import type { Person } from './person.ts';

type Named = Pick<Person, 'id' | 'name' | 'unit' | 'title'>;

/** Names as shown to others. People who share a name also get their title and unit. */
export function namesApart(people: readonly Named[]): ReadonlyMap<PersonId, string> {
  const counts = new Map<string, number>();
  for (const { name } of people) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  return new Map(
    people.map((person) => {
      const details = detailsOf(person);
      const isShared = (counts.get(keyOf(person.name)) ?? 0) > 1;
      return [person.id, isShared && details ? `${person.name} (${details})` : person.name];
    }),
  );
}

/** The title and the unit as one text, empty when neither is known. */
export const detailsOf = ({ title, unit }: Pick<Person, 'unit' | 'title'>): string =>
  [title, unit].filter(Boolean).join(', ');

export const isSameName = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

const keyOf = (name: string): string => name.trim().toLowerCase();
