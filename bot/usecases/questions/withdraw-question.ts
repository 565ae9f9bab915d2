import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { QuestionView } from '../../../contract/check-in/questions.ts';
import { questionState } from '../../../domain/check-in/question.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { createAuditEntry } from '../shared/authorize.ts';
import { readNameLookup } from '../shared/name-lookup.ts';
import { requireVisibleGoal } from '../shared/require-goal.ts';
import { requireQuestion, toQuestionView, type QuestionKey } from './question-access.ts';

/** Only the person who asked may withdraw the question, and only while it has no answer. */
export async function withdrawQuestion(
  context: Context,
  actor: Actor,
  key: QuestionKey,
): Promise<QuestionView> {
  const { goal, answerers } = await requireVisibleGoal(context, actor, key);
  const [{ value, version }, names] = await Promise.all([
    requireQuestion(context, key),
    readNameLookup(context),
  ]);
  const reading = { actor, goal, answerers, names };
  if (value.askedBy !== actor.id) throw new Refusal('not-allowed');
  if (questionState(value) === 'withdrawn') return toQuestionView(value, reading);
  if (questionState(value) === 'answered') throw new Refusal('question-answered');
  const withdrawn = { ...value, withdrawnAt: context.clock() };
  const audit = createAuditEntry(context, actor, 'withdraw-question', goal.id);
  const saved = await context.stores.questions.save(withdrawn, version, audit);
  if (saved === 'conflict') throw new Refusal('stale-version');
  return toQuestionView(withdrawn, reading);
}
