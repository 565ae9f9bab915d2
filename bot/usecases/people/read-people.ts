import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { PeopleView, PersonView } from '../../../contract/register/people.ts';
import { compareByNameIn } from '../../../domain/common/text/compare-names.ts';
import type { Language } from '../../../domain/common/person.ts';
import { answerersOf, isFollowed } from '../../../domain/goal/goal.ts';
import type { DirectoryContext } from '../shared/check-accounts.ts';
import { today } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { noteOpening } from '../shared/note-access.ts';
import { chatStatesByPerson } from '../runs/plan-run.ts';
import { yearOf } from '../../../domain/common/month.ts';
import { sortInPortfolioOrder } from '../../../domain/goal/sort-in-portfolio-order.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

export async function readPeople(
  context: DirectoryContext,
  actor: Actor,
  language: Language,
): Promise<PeopleView> {
  authorize(actor, 'read-people');
  await noteOpening(context, actor, 'open-people', { target: 'people' });
  const year = yearOf(today(context));
  const [people, goals, conversations] = await Promise.all([
    context.stores.people.list(),
    context.stores.goals.list(year),
    context.stores.conversations.list(),
  ]);
  const chats = chatStatesByPerson(conversations);
  const unreadable = context.stores.unreadable.people('conversation');
  const followed = sortInPortfolioOrder(valuesOf(goals)).filter(isFollowed);
  const views = people.map(({ value, version }): PersonView => ({
    id: value.id,
    name: value.name,
    roles: value.roles,
    active: value.active,
    ...(value.removedAt && { removedAt: value.removedAt }),
    ...(value.language && { language: value.language }),
    ...(value.unit !== undefined && { unit: value.unit }),
    ...(value.title !== undefined && { title: value.title }),
    chat: unreadable.has(value.id) ? 'data-unreadable' : (chats.get(value.id) ?? 'never-reached'),
    goals: followed
      .filter((goal) => answerersOf(goal).includes(value.id))
      .map(({ id, name }) => ({ id, name })),
    version,
  }));
  return {
    people: views.toSorted(compareByNameIn(language)),
    directory: context.directory !== undefined,
  };
}
