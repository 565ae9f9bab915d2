import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';

/** Reads the roles from the register each time, so that a removed role takes effect at the next request. */
export async function resolveActor(context: Pick<Context, 'stores'>, id: PersonId): Promise<Actor> {
  const found = await context.stores.people.get(id);
  if (!found?.value.active) throw new Refusal('not-registered');
  return { id, name: found.value.name, roles: found.value.roles };
}
