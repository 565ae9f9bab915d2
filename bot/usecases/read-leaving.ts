import type { Actor } from '../../domain/access.ts';
import type { LeavingView } from '../../domain/api-people.ts';
import type { GoalId, PersonId } from '../../domain/ids.ts';
import { monthState, type Month } from '../../domain/month.ts';
import { leftBehindBy } from '../../domain/person-changes.ts';
import { Refusal } from '../../domain/refusal.ts';
import { today, type Context } from './context.ts';
import { demand } from './guard.ts';
import { readHandOvers } from './hand-overs.ts';
import { monthsAround } from './months.ts';
import { namesOf } from './people.ts';

/**
 * What would be left behind if the person were marked as left: said before it is done.
 * @throws Refusal `not-allowed`, `person-not-found`
 */
export async function readLeaving(
  context: Context,
  actor: Actor,
  person: PersonId,
): Promise<LeavingView> {
  demand(actor, 'keep-register');
  const day = today(context);
  const year = Number(day.slice(0, 4));
  const [everybody, goals, opened] = await Promise.all([
    context.stores.people.list(),
    context.stores.goals.list(year),
    monthsAround(context),
  ]);
  const people = everybody.map(({ value }) => value);
  if (!people.some(({ id }) => id === person)) throw new Refusal('person-not-found');
  const months = opened
    .filter((one) => monthState(one, day) !== 'closed')
    .map(({ month }) => month);
  const all = goals.map(({ value }) => value);
  const handOvers = (
    await Promise.all(months.map((month) => readHandOvers(context, month)))
  ).flat();
  const left = leftBehindBy(person, { goals: all, people, handOvers });
  const open = [...left.asked, ...left.taken];
  const answered = [...new Set([...left.goals.map(({ goal }) => goal.id), ...open.map(goalOf)])];
  const names = namesOf(people);
  const goalNames = new Map(all.map(({ id, name }) => [id, name]));
  return {
    person: names(person),
    goals: left.goals.map(({ goal: { id, name }, nobodyLeft }) => ({ id, name, nobodyLeft })),
    handOvers: open.map(({ goal, month, from, to, state }) => ({
      goal: { id: goal, name: goalNames.get(goal) ?? goal },
      month,
      from: names(from),
      to: names(to),
      state: state === 'accepted' ? 'accepted' : 'asked',
    })),
    drafts: await countDrafts(context, person, months, answered),
  };
}

const goalOf = ({ goal }: { readonly goal: GoalId }): GoalId => goal;

async function countDrafts(
  { stores }: Context,
  person: PersonId,
  months: readonly Month[],
  goals: readonly GoalId[],
): Promise<number> {
  const found = await Promise.all(
    months.flatMap((month) => goals.map((goal) => stores.drafts.get(person, goal, month))),
  );
  return found.filter((draft) => draft !== undefined).length;
}
