import type { GoalSaved } from '../../../contract/register/register.ts';
import { isEqual } from '../../../domain/check-in/answer-changes.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { Context } from '../shared/context.ts';

/** The version to go on from; none where somebody else has changed the goal in the meantime. */
export async function readSavedVersion({ stores }: Context, goal: Goal): Promise<GoalSaved> {
  const now = await stores.goals.get(goal.year, goal.id);
  return {
    goal: goal.id,
    ...(now && isEqual(now.value, goal) && { version: now.version }),
  };
}
