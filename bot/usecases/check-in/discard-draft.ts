import type { Actor } from '../../../domain/goal/access.ts';
import { holdsDraft, type Draft, type DraftValues } from '../../../domain/check-in/draft.ts';
import { errorFields } from '../../log.ts';
import type { Context } from '../shared/context.ts';
import { requireAnswerableGoal, type DraftTarget } from './read-draft.ts';

/** Throws the person's draft away, if there is one. */
export async function discardDraft(
  context: Context,
  actor: Actor,
  target: DraftTarget,
): Promise<void> {
  await requireAnswerableGoal(context, actor, target);
  await context.stores.drafts.remove(actor.id, target.goal, target.month);
}

/**
 * Throws the draft away once all of it has been stored as an answer. What was typed elsewhere since
 * stays. Never fails: the answer is stored by now.
 */
export const discardAnsweredDraft = (
  context: Context,
  actor: Actor,
  target: DraftTarget,
  answered: DraftValues,
): Promise<void> => discardDraftIf(context, actor, target, (draft) => holdsDraft(answered, draft));

/** The same for the very draft that the answer was made of. */
export const discardDraftEdition = (
  context: Context,
  actor: Actor,
  target: DraftTarget,
  edition: string,
): Promise<void> => discardDraftIf(context, actor, target, (draft) => draft.edition === edition);

async function discardDraftIf(
  context: Context,
  actor: Actor,
  { goal, month }: DraftTarget,
  isUsed: (draft: Draft) => boolean,
): Promise<void> {
  try {
    const found = await context.stores.drafts.get(actor.id, goal, month);
    if (found && isUsed(found.value)) await context.stores.drafts.remove(actor.id, goal, month);
  } catch (error) {
    context.log('warn', 'draft-not-dropped', errorFields(error));
  }
}
