import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import type { Person, Role } from '../../../domain/common/person.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';
import type { Context } from '../shared/context.ts';
import { listYears } from './find-personal-data.ts';
import { readBlockingGoals } from './read-person-data.ts';

export interface PersonToRemove {
  readonly person: PersonId;
  readonly version: string;
  /** Returns the text that stands where the name was. */
  readonly nameInstead: (roles: readonly Role[]) => string;
}

/**
 * Rewrites the one row with the person's name. History keeps their id and stays true.
 * `eraseRemovedPeople` then deletes what only served the person.
 */
export async function removePerson(
  context: Context,
  actor: Actor,
  { person: id, version, nameInstead }: PersonToRemove,
): Promise<void> {
  authorize(actor, 'keep-register');
  const found = await context.stores.people.get(id);
  if (!found) throw new Refusal('person-not-found');
  if (found.version !== version) throw new Refusal('stale-version');
  const goals = await readBlockingGoals(context, actor, id);
  const { active, roles } = found.value;
  if (active || goals.length > 0) throw new Refusal('person-in-use', { goals });
  const removed: Person = {
    id,
    name: nameInstead(roles),
    roles,
    active: false,
    removedAt: context.clock(),
  };
  const audit = { ...createAuditEntry(context, actor, 'remove-person', id), person: id };
  if ((await context.stores.people.save(removed, version, audit)) === 'conflict')
    throw new Refusal('stale-version');
}

/** Finishes what a removal has begun. Several servers may run this, again and again. */
export async function eraseRemovedPeople(context: Context): Promise<void> {
  const { people, personalData } = context.stores;
  for (const { value: person, version } of await people.list()) {
    if (person.removedAt === undefined || person.erasedAt !== undefined) continue;
    for (const place of ['people', ...listYears(context)] as const)
      await personalData.deleteOwnRows(place, person.id);
    await personalData.eraseNames(person.id);
    const audit = {
      ...createAuditEntry(context, person, 'remove-person', person.id),
      person: person.id,
      changes: [],
    };
    const erased = { ...person, erasedAt: context.clock() };
    if ((await people.save(erased, version, audit)) === 'saved')
      context.log('info', 'person-erased', { person: person.id });
  }
}
