import type { PersonRef } from '../../../contract/common/id-and-name.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import type { Person } from '../../../domain/common/person.ts';
import type { Context } from './context.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

/** A person removed from the register is shown by their id. */
export interface Names {
  (id: PersonId): PersonRef;
}

export async function readNames(context: Context): Promise<Names> {
  const people = await context.stores.people.list();
  return namesOf(valuesOf(people));
}

/** For a single person, without reading the whole register. */
export async function readName(context: Context, id: PersonId): Promise<PersonRef> {
  const person = await context.stores.people.get(id);
  return { id, name: person?.value.name ?? id };
}

export function namesOf(people: readonly Person[]): Names {
  const byId = new Map(people.map((person) => [person.id, person.name]));
  return (id) => ({ id, name: byId.get(id) ?? id });
}
