import type { Actor } from '../../../domain/goal/access.ts';
import type { Draft } from '../../../domain/check-in/draft.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { answerersIn } from '../../../domain/goal/hand-over.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import type { Context } from '../shared/context.ts';
import { requireAnswerer } from '../shared/authorize.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';

export interface DraftTarget {
  readonly goal: GoalId;
  readonly month: Month;
}

/**
 * What the person has typed for the goal's month, also after the month has closed: a text that
 * cannot be stored any more can still be copied.
 */
export async function readDraft(
  context: Context,
  actor: Actor,
  target: DraftTarget,
): Promise<Draft | undefined> {
  const [found] = await Promise.all([
    context.stores.drafts.get(actor.id, target.goal, target.month),
    requireAnswerableGoal(context, actor, target),
  ]);
  return found?.value;
}

/** The goal, for somebody who checks in for it. */
export async function requireAnswerableGoal(
  context: Context,
  actor: Actor,
  { goal: id, month }: DraftTarget,
): Promise<Goal> {
  const goal = (await context.stores.goals.get(yearOf(month), id))?.value;
  const answerers = goal ? answerersIn(goal, month, await readHandOvers(context, month)) : [];
  return requireAnswerer(actor, goal, answerers);
}
