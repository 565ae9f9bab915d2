import type { Actor } from '../../../domain/goal/access.ts';
import type { PeopleView, PersonView } from '../../../contract/register/people.ts';
import { answerersOf, isFollowed } from '../../../domain/goal/goal.ts';
import { today, type Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { reachableIn } from '../runs/plan-run.ts';

/** The register of people with what they answer for this year, and whether the bot can reach them. */
export async function readPeople(context: Context, actor: Actor): Promise<PeopleView> {
  authorize(actor, 'read-people');
  const year = Number(today(context).slice(0, 4));
  const [people, goals, conversations] = await Promise.all([
    context.stores.people.list(),
    context.stores.goals.list(year),
    context.stores.conversations.list(),
  ]);
  const chats = reachableIn(conversations);
  const followed = goals
    .map(({ value }) => value)
    .filter(isFollowed)
    .toSorted((a, b) => a.order - b.order);
  const views = people.map(({ value, version }): PersonView => ({
    id: value.id,
    name: value.name,
    roles: value.roles,
    active: value.active,
    ...(value.language && { language: value.language }),
    chat: chats.get(value.id) ?? 'never-reached',
    goals: followed
      .filter((goal) => answerersOf(goal).includes(value.id))
      .map(({ id, name }) => ({ id, name })),
    version,
  }));
  return { people: views.toSorted((a, b) => a.name.localeCompare(b.name, 'fi')) };
}
