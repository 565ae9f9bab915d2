import type { Actor } from '../../../domain/goal/access.ts';
import type { Person } from '../../../domain/common/person.ts';
import { facilitatorLeaves, personChanges } from '../../../domain/register/person-changes.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import { auditEntry, authorize } from '../shared/authorize.ts';
import type { Context } from '../shared/context.ts';

/** Adds a person to the register, or changes one when `version` is the one read. */
export async function savePerson(
  context: Context,
  actor: Actor,
  { person, version }: { readonly person: Person; readonly version?: string | undefined },
): Promise<void> {
  authorize(actor, 'keep-register');
  const people = await context.stores.people.list();
  const before = people.find(({ value }) => value.id === person.id);
  const changes = personChanges(before?.value, person);
  const audit = { ...auditEntry(context, actor, 'save-person', person.id), changes };
  const beside = version === undefined ? undefined : requireOtherFacilitator(people, person);
  const saved = await context.stores.people.save(person, version, audit, beside);
  if (saved === 'conflict') throw new Refusal('stale-version');
}

/**
 * A facilitator who must still be one when another stops being one: two who take each other's role away
 * at the same time would leave the body without any.
 */
function requireOtherFacilitator(
  people: readonly Versioned<Person>[],
  person: Person,
): Versioned<Person> | undefined {
  const change = facilitatorLeaves(
    people.map(({ value }) => value),
    person,
  );
  if (!change.goes) return undefined;
  const other = people.find(({ value }) => value === change.other);
  if (!other) throw new Refusal('last-facilitator');
  return other;
}
