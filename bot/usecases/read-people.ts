import type { Actor } from '../../domain/access.ts';
import type { PeopleView, PersonView } from '../../domain/api.ts';
import { answerersOf } from '../../domain/goal.ts';
import { dayOf } from '../../domain/month.ts';
import { demand } from './guard.ts';
import type { Context } from './context.ts';

/**
 * The register of people with what they answer for this year, and whether the bot can reach them.
 * @throws Refusal `not-allowed`
 */
export async function readPeople(context: Context, actor: Actor): Promise<PeopleView> {
  demand(actor, 'read-people');
  const year = Number(dayOf(context.clock(), context.body.timeZone).slice(0, 4));
  const [people, goals, conversations] = await Promise.all([
    context.stores.people.list(),
    context.stores.goals.list(year),
    context.stores.conversations.list(),
  ]);
  const reachable = new Set(
    conversations
      .filter(({ value }) => value.unreachable === undefined)
      .map(({ value }) => value.person),
  );
  const views = people.map(({ value, version }): PersonView => ({
    id: value.id,
    name: value.name,
    roles: value.roles,
    active: value.active,
    ...(value.language && { language: value.language }),
    reachable: reachable.has(value.id),
    goals: goals
      .filter((goal) => answerersOf(goal.value).includes(value.id))
      .map((goal) => goal.value.id),
    version,
  }));
  return { people: views.toSorted((a, b) => a.name.localeCompare(b.name, 'fi')) };
}
