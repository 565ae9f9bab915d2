import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { Person } from '../../../domain/common/person.ts';
import { checkFacilitatorLeaving, personChanges } from '../../../domain/register/person-changes.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { type Versioned, valuesOf } from '../../storage/stores/versioned.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';
import type { Context } from '../shared/context.ts';

export interface SavedPerson {
  readonly person: Person;
  readonly version?: string | undefined;
}

/** Adds a person if `version` is undefined. */
export async function savePerson(
  context: Context,
  actor: Actor,
  saved: SavedPerson,
): Promise<void> {
  authorize(actor, 'keep-register');
  await savePersonAmong(context, actor, await context.stores.people.list(), saved);
}

/** `people` is the whole register, so that a caller who saves many reads it once. */
export async function savePersonAmong(
  context: Context,
  actor: Actor,
  people: readonly Versioned<Person>[],
  { person, version }: SavedPerson,
): Promise<void> {
  authorize(actor, 'keep-register');
  const before = people.find(({ value }) => value.id === person.id);
  const changes = personChanges(before?.value, person);
  const audit = { ...createAuditEntry(context, actor, 'save-person', person.id), changes };
  const beside = version === undefined ? undefined : requireOtherFacilitator(people, person);
  const saved = await context.stores.people.save(person, version, audit, beside);
  if (saved === 'conflict') throw new Refusal('stale-version');
}

/**
 * Returns another facilitator. The caller saves that row unchanged in the same transaction, so
 * that two facilitators cannot remove each other's role at the same time.
 */
function requireOtherFacilitator(
  people: readonly Versioned<Person>[],
  person: Person,
): Versioned<Person> | undefined {
  const change = checkFacilitatorLeaving(valuesOf(people), person);
  if (!change.goes) return undefined;
  const other = people.find(({ value }) => value === change.other);
  if (!other) throw new Refusal('last-facilitator');
  return other;
}
