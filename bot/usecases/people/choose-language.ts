import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { Language } from '../../../domain/common/person.ts';
import { personChanges } from '../../../domain/register/person-changes.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { createAuditEntry } from '../shared/authorize.ts';
import type { Context } from '../shared/context.ts';

export async function chooseLanguage(
  context: Context,
  actor: Actor,
  language: Language,
): Promise<void> {
  const found = await context.stores.people.get(actor.id);
  if (!found) throw new Refusal('not-registered');
  const person = { ...found.value, language };
  const changes = personChanges(found.value, person);
  const audit = { ...createAuditEntry(context, actor, 'save-person', actor.id), changes };
  const saved = await context.stores.people.save(person, found.version, audit);
  if (saved === 'conflict') throw new Refusal('stale-version');
}
