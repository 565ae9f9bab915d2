import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { Draft } from '../../../domain/check-in/draft.ts';
import type { Context } from '../shared/context.ts';
import { requireGoal, type GoalMonth } from '../shared/require-goal.ts';

/** Also works after the month has closed, so that the person can copy the draft's text. */
export async function readDraft(
  context: Context,
  actor: Actor,
  target: GoalMonth,
): Promise<Draft | undefined> {
  const [found] = await Promise.all([
    context.stores.drafts.get(actor.id, target.goal, target.month),
    requireGoal(context, actor, 'check-in', target),
  ]);
  return found?.value;
}
