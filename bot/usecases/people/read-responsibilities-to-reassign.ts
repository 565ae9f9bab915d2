import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { LeavingView } from '../../../contract/register/people.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { HandOver } from '../../../domain/goal/hand-over-request.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { monthState, yearOf, type Month, type Year } from '../../../domain/common/month.ts';
import { leavingEffects, type LeavingEffects } from '../../../domain/register/person-changes.ts';
import { questionState } from '../../../domain/check-in/question.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { today, type Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { readMonthsAround } from '../shared/choose-month.ts';
import { createNameLookup } from '../shared/name-lookup.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

/** The facilitator sees the result before marking the person as having left. */
export async function readResponsibilitiesToReassign(
  context: Context,
  actor: Actor,
  person: PersonId,
): Promise<LeavingView> {
  authorize(actor, 'keep-register');
  const day = today(context);
  const year = yearOf(day);
  const [everybody, opened] = await Promise.all([
    context.stores.people.list(),
    readMonthsAround(context),
  ]);
  const people = valuesOf(everybody);
  if (!people.some(({ id }) => id === person)) throw new Refusal('person-not-found');
  const months = opened
    .filter((one) => monthState(one, day) !== 'closed')
    .map(({ month }) => month);
  const [goals, handed] = await Promise.all([
    readGoalsInUse(context, year, months),
    Promise.all(months.map((month) => readHandOvers(context, month))),
  ]);
  const left = leavingEffects(person, { goals, people, handOvers: handed.flat() });
  const open = [...left.pending, ...left.accepted];
  const names = createNameLookup(people);
  const nameOf = ({ goal, month }: HandOver): string =>
    goals.find(({ id, year: of }) => id === goal && of === yearOf(month))?.name ?? goal;
  return {
    person: names(person),
    year,
    goals: left.goals.map(({ goal, nobodyLeft }) => ({
      id: goal.id,
      name: goal.name,
      year: goal.year,
      nobodyLeft,
    })),
    handOvers: open.map((one) => ({
      goal: { id: one.goal, name: nameOf(one) },
      month: one.month,
      from: names(one.from),
      to: names(one.to),
      state: one.state === 'accepted' ? 'accepted' : 'asked',
    })),
    drafts: await countDrafts(context, person, months, left),
  };
}

/** Includes a goal of last year only if it has an open question or a month of last year is open. */
async function readGoalsInUse(
  { stores }: Context,
  year: Year,
  openMonths: readonly Month[],
): Promise<readonly Goal[]> {
  const read = async (registerYear: Year) => valuesOf(await stores.goals.list(registerYear));
  const [before, now, asked] = await Promise.all([
    read(year - 1),
    read(year),
    stores.questions.list(year - 1),
  ]);
  const waiting = new Set(
    asked.filter(({ value }) => questionState(value) === 'open').map(({ value }) => value.goal),
  );
  const isFollowedUp = openMonths.some((month) => yearOf(month) === year - 1);
  const goals = [...before.filter(({ id }) => isFollowedUp || waiting.has(id)), ...now];
  for (let next = year + 1; ; next += 1) {
    const coming = await read(next);
    if (coming.length === 0) return goals;
    goals.push(...coming);
  }
}

async function countDrafts(
  { stores }: Context,
  person: PersonId,
  months: readonly Month[],
  { goals, pending, accepted }: LeavingEffects,
): Promise<number> {
  const found = await Promise.all(
    months.flatMap((month) => {
      const own = goals.filter(({ goal }) => goal.year === yearOf(month));
      const handed = [...pending, ...accepted].filter((one) => one.month === month);
      const ids = new Set([...own.map(({ goal }) => goal.id), ...handed.map(({ goal }) => goal)]);
      return [...ids].map((goal) => stores.drafts.get(person, goal, month));
    }),
  );
  return found.filter((draft) => draft !== undefined).length;
}
