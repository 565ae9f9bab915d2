import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import { includesDraft, type Draft, type DraftValues } from '../../../domain/check-in/draft.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { errorFields } from '../../log.ts';
import type { Context } from '../shared/context.ts';
import { requireGoal, type GoalMonth } from '../shared/require-goal.ts';

export async function discardDraft(
  context: Context,
  actor: Actor,
  target: GoalMonth,
): Promise<void> {
  await requireGoal(context, actor, 'check-in', target);
  await context.stores.drafts.remove(actor.id, target.goal, target.month);
}

/** Identifies the draft from which the answer was made, by its edition or by the values of the answer. */
export type UsedDraft = { readonly edition: string } | { readonly values: DraftValues };

/** Keeps a draft that has changed since the answer. Never rejects, because the answer is already stored. */
export async function discardUsedDraft(
  context: Context,
  {
    person,
    goal,
    month,
    used,
  }: GoalMonth & { readonly person: PersonId; readonly used: UsedDraft },
): Promise<void> {
  const { drafts } = context.stores;
  try {
    const found = await drafts.get(person, goal, month);
    if (found && isUsed(found.value, used)) await drafts.remove(person, goal, month);
  } catch (error) {
    context.log('warn', 'draft-not-dropped', errorFields(error));
  }
}

const isUsed = (draft: Draft, used: UsedDraft): boolean =>
  'edition' in used ? draft.edition === used.edition : includesDraft(used.values, draft);
