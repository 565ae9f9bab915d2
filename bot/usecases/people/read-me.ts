import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { MeView } from '../../../contract/common/organisation.ts';
import { toOrganisationView } from '../shared/organisation-view.ts';
import type { Context } from '../shared/context.ts';

export async function readMe(context: Context, actor: Actor): Promise<MeView> {
  const person = await context.stores.people.get(actor.id);
  const language = person?.value.language;
  return {
    person: { id: actor.id, name: actor.name },
    roles: actor.roles,
    ...(language && { language }),
    body: toOrganisationView(context),
    may: {
      readEveryGoal: can(actor, 'read-every-goal'),
      readPeople: can(actor, 'read-people'),
      runReminders: can(actor, 'run-reminders'),
      keepRegister: can(actor, 'keep-register'),
    },
  };
}
