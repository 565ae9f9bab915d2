import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import {
  areDraftValuesEqual,
  DRAFT_LIMITS,
  type Draft,
  type DraftValues,
} from '../../../domain/check-in/draft.ts';
import { findTextProblems } from '../../../domain/common/field-problems.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { requireGoalInOpenMonth, type GoalMonth } from '../shared/require-goal.ts';

export interface SaveDraftInput extends GoalMonth {
  readonly basedOn: number;
  readonly values: DraftValues;
  readonly edition?: string;
}

/** Saving the same draft again succeeds, because the first response may have been lost. */
export async function saveDraft(
  context: Context,
  actor: Actor,
  input: SaveDraftInput,
): Promise<Draft> {
  const { goal, month, basedOn, values } = input;
  const { drafts } = context.stores;
  const [found] = await Promise.all([
    drafts.get(actor.id, goal, month),
    requireGoalInOpenMonth(context, actor, 'check-in', input),
  ]);
  if (found && isSame(found.value, input)) return found.value;
  const problems = Object.entries(values).flatMap(([field, text]) =>
    findTextProblems(field, text, DRAFT_LIMITS.text),
  );
  if (problems.length > 0) throw new Refusal('invalid-answer', { problems });
  if (found?.value.edition !== input.edition) throw new Refusal('stale-version');
  const draft: Draft = {
    person: actor.id,
    goal,
    month,
    basedOn,
    values,
    savedAt: context.clock(),
    edition: context.newId(),
  };
  const saved = await drafts.save(draft, found?.version);
  if (saved === 'saved') return draft;
  const other = (await drafts.get(actor.id, goal, month))?.value;
  if (other && isSame(other, input)) return other;
  throw new Refusal('stale-version');
}

const isSame = (draft: Draft, { basedOn, values }: SaveDraftInput): boolean =>
  draft.basedOn === basedOn && areDraftValuesEqual(draft.values, values);
