import type { HandOverChoices } from '../../views/hand-over.ts';
import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { compareByNameIn } from '../../../domain/common/text/compare-names.ts';
import type { Month } from '../../../domain/common/month.ts';
import {
  findPeopleByName,
  isLongEnoughToSearch,
  MIN_SEARCH_LETTERS,
} from '../../../domain/search/people-search.ts';
import type { Language, Person } from '../../../domain/common/person.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { createNameLookup } from '../shared/name-lookup.ts';
import { requireGoalInOpenMonth, type GoalMonth } from '../shared/require-goal.ts';
import { readMyGoalsInMonth } from '../my-goals/read-my-goals-in-month.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

/** If the register has more people than this, the person must search for the recipient by name. */
const MAX_LISTED = 100;

/** Returns the person's goals in the register, but not the goals that others handed over to them. */
export async function readGoalsToHandOver(
  context: Context,
  actor: Actor,
  month: Month,
): Promise<readonly Goal[]> {
  const { goals } = await readMyGoalsInMonth(context, actor, month);
  return goals.map(({ goal }) => goal).filter((goal) => can(actor, 'hand-over', goal));
}

export async function readHandOverChoices(
  context: Context,
  actor: Actor,
  query: GoalMonth & { readonly name?: string | undefined },
  language: Language,
): Promise<HandOverChoices> {
  const [{ goal, answerers }, people] = await Promise.all([
    requireGoalInOpenMonth(context, actor, 'hand-over', query),
    context.stores.people.list(),
  ]);
  const names = createNameLookup(valuesOf(people));
  const others = valuesOf(people).filter(
    (person) => person.active && !answerers.includes(person.id),
  );
  const deputy = others.find((person) => person.id === goal.deputy);
  const rest = others.filter((person) => person !== deputy);
  const byName = others.length > MAX_LISTED;
  return {
    goal,
    byName,
    people: (byName
      ? searchByName(rest, query.name, language)
      : rest.toSorted(compareByNameIn(language))
    ).map(({ id }) => names(id)),
    ...(deputy && { deputy: names(deputy.id) }),
  };
}

function searchByName(
  people: readonly Person[],
  name: string | undefined,
  language: Language,
): readonly Person[] {
  if (name === undefined) return [];
  if (!isLongEnoughToSearch(name))
    throw new Refusal('name-too-short', { letters: MIN_SEARCH_LETTERS });
  return findPeopleByName(people, name, language);
}
