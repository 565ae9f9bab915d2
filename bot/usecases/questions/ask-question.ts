import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { PersonRef } from '../../../contract/common/id-and-name.ts';
import type { AskQuestionResult } from '../../../contract/check-in/questions.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import type { Question } from '../../../domain/check-in/question.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context, SendingContext } from '../shared/context.ts';
import { createAuditEntry, authorize, requireFollowedGoal } from '../shared/authorize.ts';
import { readNameLookup } from '../shared/name-lookup.ts';
import { requireVisibleGoal } from '../shared/require-goal.ts';
import { requireNonEmptyText, toQuestionView, type QuestionKey } from './question-access.ts';
import type { QuestionDetails } from '../../views/questions.ts';
import { notifyOnce } from '../shared/messages/notify-once.ts';

export interface AskQuestionInput extends QuestionKey {
  readonly text: string;
}

/** If a request is repeated, the question is still stored and sent only once. */
export async function askQuestion(
  context: SendingContext,
  actor: Actor,
  input: AskQuestionInput,
): Promise<AskQuestionResult> {
  authorize(actor, 'ask');
  const { goal, answerers } = await requireVisibleGoal(context, actor, input);
  requireFollowedGoal(goal);
  const newQuestion: Question = {
    id: input.id,
    goal: goal.id,
    year: goal.year,
    text: requireNonEmptyText(input.text, 'text'),
    askedBy: actor.id,
    askedAt: context.clock(),
  };
  const audit = createAuditEntry(context, actor, 'ask-question', goal.id);
  const saved = await context.stores.questions.save(newQuestion, undefined, audit);
  const question =
    saved === 'saved' ? newQuestion : await requireSameQuestion(context, newQuestion);
  const names = await readNameLookup(context);
  const details = { question, goal, askedBy: names(question.askedBy) };
  const notified =
    saved === 'saved' ? await notifyAnswerers(context, details, answerers, names) : { told: [] };
  return { question: toQuestionView(question, { actor, goal, answerers, names }), ...notified };
}

async function requireSameQuestion(context: Context, asked: Question): Promise<Question> {
  const existing = await context.stores.questions.get(asked.year, asked.goal, asked.id);
  if (existing?.value.askedBy !== asked.askedBy || existing.value.text !== asked.text)
    throw new Refusal('stale-version');
  return existing.value;
}

/** A person who asks about their own goal gets no card. */
async function notifyAnswerers(
  context: SendingContext,
  details: QuestionDetails,
  answerers: readonly PersonId[],
  names: (id: PersonId) => PersonRef,
): Promise<Pick<AskQuestionResult, 'told' | 'toldBefore'>> {
  const { askedBy, goal, year } = details.question;
  const others = answerers.filter((one) => one !== askedBy);
  const outcomes = await Promise.all(
    others.map(async (to) => {
      const card = { kind: 'question', goal, year, from: askedBy } as const;
      const notified = await notifyOnce(context, card, to, (cards) => cards.questionAsked(details));
      return { notified, person: names(to) };
    }),
  );
  const those = (result: (typeof outcomes)[number]['notified']): PersonRef[] =>
    outcomes.filter(({ notified }) => notified === result).map(({ person }) => person);
  const toldBefore = those('notified-before');
  return { told: those('notified'), ...(toldBefore.length > 0 && { toldBefore }) };
}
