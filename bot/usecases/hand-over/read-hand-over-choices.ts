import type { HandOverChoices } from '../../views/hand-over.ts';
import { can, type Actor } from '../../../domain/goal/access.ts';
import type { PersonRef } from '../../../contract/api.ts';
import { answerersIn } from '../../../domain/goal/hand-over.ts';
import { isFollowed, type Goal } from '../../../domain/goal/goal.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import {
  findByName,
  isSearchable,
  MIN_SEARCH_LETTERS,
} from '../../../domain/search/people-search.ts';
import type { Person } from '../../../domain/common/person.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { requireOpenMonth } from '../shared/choose-month.ts';
import { readMyGoalsInMonth } from '../my-goals/read-my-goals-in-month.ts';

/** Of a larger register the person is searched by name. */
const MAX_LISTED = 100;

/** The goals that the person may hand on in the month: those of the register, not those handed to them. */
export async function readGoalsToHandOver(
  context: Context,
  actor: Actor,
  month: Month,
): Promise<readonly Goal[]> {
  const { goals } = await readMyGoalsInMonth(context, actor, month);
  return goals.map(({ goal }) => goal).filter((goal) => can(actor, 'hand-on', goal));
}

/**
 * @throws Refusal `goal-not-found` (also where the reader may not see it), `not-allowed`,
 * `goal-not-in-month`, `name-too-short`, and those of a month not open
 */
export async function readHandOverChoices(
  context: Context,
  actor: Actor,
  query: { readonly goal: GoalId; readonly month: Month; readonly name?: string | undefined },
): Promise<HandOverChoices> {
  const goal = await requireGoalToHandOver(context, actor, query);
  const [people, handOvers] = await Promise.all([
    context.stores.people.list(),
    readHandOvers(context, query.month),
  ]);
  const answerers = answerersIn(goal, query.month, handOvers);
  const others = people
    .map(({ value }) => value)
    .filter((person) => person.active && !answerers.includes(person.id));
  const deputy = others.find((person) => person.id === goal.deputy);
  const rest = others.filter((person) => person !== deputy);
  const byName = others.length > MAX_LISTED;
  return {
    goal,
    byName,
    people: (byName ? searchByName(rest, query.name) : sortByName(rest)).map(personRef),
    ...(deputy && { deputy: personRef(deputy) }),
  };
}

/**
 * The goal, when it takes answers in the month and the person may hand it on.
 * @throws Refusal `goal-not-found`, `not-allowed`, `goal-not-in-month`, and those of a month not open
 */
export async function requireGoalToHandOver(
  context: Context,
  actor: Actor,
  { goal: id, month }: { readonly goal: GoalId; readonly month: Month },
): Promise<Goal> {
  const [found, row, handOvers] = await Promise.all([
    context.stores.goals.get(yearOf(month), id),
    context.stores.checkIns.row(month, id),
    readHandOvers(context, month),
  ]);
  const goal = found?.value;
  if (!goal || !can(actor, 'read-goal', goal, answerersIn(goal, month, handOvers)))
    throw new Refusal('goal-not-found');
  if (!isFollowed(goal)) throw new Refusal('goal-archived');
  if (!can(actor, 'hand-on', goal)) throw new Refusal('not-allowed');
  await requireOpenMonth(context, month);
  if (!row) throw new Refusal('goal-not-in-month', { month });
  return goal;
}

/** @throws Refusal `name-too-short` */
function searchByName(people: readonly Person[], name: string | undefined): readonly Person[] {
  if (name === undefined) return [];
  if (!isSearchable(name)) throw new Refusal('name-too-short', { letters: MIN_SEARCH_LETTERS });
  return findByName(people, name);
}

const sortByName = (people: readonly Person[]): readonly Person[] =>
  people.toSorted((a, b) => a.name.localeCompare(b.name, 'fi'));

const personRef = ({ id, name }: Person): PersonRef => ({ id, name });
