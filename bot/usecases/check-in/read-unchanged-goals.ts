import type { UnchangedGoal, UnchangedGoals } from '../../views/check-in.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import { findAnswerProblems } from '../../../domain/check-in/answer-problems.ts';
import { findContradictions } from '../../../domain/check-in/contradictions.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import {
  countIdenticalMonths,
  MONTHS_UNTIL_REFLECTION,
  sectionsToRepeat,
} from '../../../domain/check-in/unchanged.ts';
import { today, type Context } from '../shared/context.ts';
import { readMyGoalsInMonth } from '../my-goals/read-my-goals-in-month.ts';

export async function readUnchangedGoals(
  context: Context,
  actor: Actor,
  month?: Month,
): Promise<UnchangedGoals> {
  const myGoals = await readMyGoalsInMonth(context, actor, month);
  const waiting = myGoals.goals.filter(({ standing }) => standing.state === 'pending');
  const found = await Promise.all(
    waiting.map(async ({ goal }) => readUnchangedGoal(context, goal, myGoals.month.month)),
  );
  return { month: myGoals.month, goals: found.flatMap((one) => (one ? [one] : [])) };
}

/** Returns undefined when no earlier answer of the year still fits the goal's form. */
export async function readUnchangedGoal(
  context: Context,
  goal: Goal,
  month: Month,
): Promise<UnchangedGoal | undefined> {
  const all = await context.stores.checkIns.history(yearOf(month), goal.id);
  const history = all.filter((one) => one.month < month);
  const previous = history.at(-1);
  if (!previous) return undefined;
  const day = today(context);
  const sections = sectionsToRepeat(previous);
  if (findAnswerProblems(goal, sections, day, previous).length > 0) return undefined;
  return {
    goal,
    previous,
    sections,
    contradictions: findContradictions(goal, sections, previous, day),
    asksWhatWouldChange: countIdenticalMonths(history) >= MONTHS_UNTIL_REFLECTION,
  };
}
