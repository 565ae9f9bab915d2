import type { GoalSaved } from '../../../contract/register/register.ts';
import { isEqual } from '../../../domain/common/is-equal.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { Context } from '../shared/context.ts';

/** The result has no version if somebody else has changed the goal since it was saved. */
export async function readSavedGoalVersion({ stores }: Context, goal: Goal): Promise<GoalSaved> {
  const now = await stores.goals.get(goal.year, goal.id);
  return {
    goal: goal.id,
    ...(now && isEqual(now.value, goal) && { version: now.version }),
  };
}
