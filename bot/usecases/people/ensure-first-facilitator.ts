import type { PersonId } from '../../../domain/common/ids.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { Person } from '../../../domain/common/person.ts';
import { personChanges } from '../../../domain/register/person-changes.ts';
import { createAuditEntry } from '../shared/authorize.ts';
import type { Context } from '../shared/context.ts';

/** Adds the facilitator only if the register is empty. */
export async function ensureFirstFacilitator(
  context: Pick<Context, 'stores' | 'clock'>,
  first: { readonly id: PersonId; readonly name: string } & Partial<Pick<Person, 'language'>>,
): Promise<void> {
  const people = await context.stores.people.list();
  if (people.length > 0) return;
  const person: Person = { ...first, roles: ['facilitator'], active: true };
  const actor: Actor = { id: person.id, name: person.name, roles: person.roles };
  // Ignores a conflict, because another server has then added the facilitator.
  await context.stores.people.save(person, undefined, {
    ...createAuditEntry(context, actor, 'save-person', person.id),
    changes: personChanges(undefined, person),
  });
}
