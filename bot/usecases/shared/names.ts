import type { PersonRef } from '../../../contract/common/refs.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import type { Person } from '../../../domain/common/person.ts';
import type { Context } from './context.ts';

/** Names of people for read models; somebody taken out of the register keeps their id as the name. */
export interface Names {
  (id: PersonId): PersonRef;
}

export async function readNames(context: Context): Promise<Names> {
  const people = await context.stores.people.list();
  return namesOf(people.map(({ value }) => value));
}

export function namesOf(people: readonly Person[]): Names {
  const byId = new Map(people.map((person) => [person.id, person.name]));
  return (id) => ({ id, name: byId.get(id) ?? id });
}
