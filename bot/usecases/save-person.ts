import type { Actor } from '../../domain/access.ts';
import type { Person } from '../../domain/person.ts';
import { Refusal } from '../../domain/refusal.ts';
import { auditOf, demand } from './guard.ts';
import type { Context } from './context.ts';

/**
 * Adds a person to the register, or changes one when `version` is the one read.
 * @throws Refusal `not-allowed`, `stale-version`
 */
export async function savePerson(
  context: Context,
  actor: Actor,
  { person, version }: { readonly person: Person; readonly version?: string | undefined },
): Promise<void> {
  demand(actor, 'keep-register');
  const audit = auditOf(context, actor, 'save-person', person.id);
  const saved = await context.stores.people.save(person, version, audit);
  if (saved === 'conflict') throw new Refusal('stale-version');
}
