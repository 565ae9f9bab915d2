import type { PersonRef } from '../../../contract/common/id-and-name.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { namesApart } from '../../../domain/common/namesakes.ts';
import type { Person } from '../../../domain/common/person.ts';
import type { Context } from './context.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

/** Returns a person with a name. The id replaces the name if the register has no such person. */
export interface NameLookup {
  (id: PersonId): PersonRef;
}

export async function readNameLookup(context: Context): Promise<NameLookup> {
  const people = await context.stores.people.list();
  return createNameLookup(valuesOf(people));
}

export async function readPersonRef(context: Context, id: PersonId): Promise<PersonRef> {
  const person = await context.stores.people.get(id);
  return { id, name: person?.value.name ?? id };
}

export function createNameLookup(people: readonly Person[]): NameLookup {
  const byId = namesApart(people);
  return (id) => ({ id, name: byId.get(id) ?? id });
}
