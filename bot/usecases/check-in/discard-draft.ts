import type { Actor } from '../../../domain/goal/access.ts';
import { holdsDraft, type Draft, type DraftValues } from '../../../domain/check-in/draft.ts';
import { errorFields } from '../../log.ts';
import type { Context } from '../shared/context.ts';
import { requireGoal, type GoalMonth } from '../shared/require-goal.ts';

/**
 * Throws the person's draft away, if there is one.
 * @throws Refusal those of `requireGoal`
 */
export async function discardDraft(
  context: Context,
  actor: Actor,
  target: GoalMonth,
): Promise<void> {
  await requireGoal(context, actor, 'check-in', target);
  await context.stores.drafts.remove(actor.id, target.goal, target.month);
}

/**
 * Throws the draft away once all of it has been stored as an answer. What was typed elsewhere since
 * stays. Never fails: the answer is stored by now.
 */
export const discardAnsweredDraft = (
  context: Context,
  actor: Actor,
  target: GoalMonth,
  answered: DraftValues,
): Promise<void> => discardDraftIf(context, actor, target, (draft) => holdsDraft(answered, draft));

/** The same for the very draft that the answer was made of. */
export const discardDraftEdition = (
  context: Context,
  actor: Actor,
  target: GoalMonth,
  edition: string,
): Promise<void> => discardDraftIf(context, actor, target, (draft) => draft.edition === edition);

async function discardDraftIf(
  context: Context,
  actor: Actor,
  { goal, month }: GoalMonth,
  isUsed: (draft: Draft) => boolean,
): Promise<void> {
  try {
    const found = await context.stores.drafts.get(actor.id, goal, month);
    if (found && isUsed(found.value)) await context.stores.drafts.remove(actor.id, goal, month);
  } catch (error) {
    context.log('warn', 'draft-not-dropped', errorFields(error));
  }
}
