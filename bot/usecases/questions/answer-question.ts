import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { questionState, type Question } from '../../../domain/check-in/question.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context, SendingContext } from '../shared/context.ts';
import { createAuditEntry } from '../shared/authorize.ts';
import { startFollowUp } from '../shared/messages/follow-up.ts';
import { readPersonRef, type NameLookup } from '../shared/name-lookup.ts';
import { requireGoal } from '../shared/require-goal.ts';
import {
  requireQuestion,
  requireNonEmptyText,
  toQuestionView,
  type QuestionKey,
} from './question-access.ts';
import type { QuestionDetails } from '../../views/questions.ts';
import { notifyPerson } from '../shared/messages/notify-person.ts';
import { retryOnConflict } from '../../retry-on-conflict.ts';

export interface AnswerQuestionInput extends QuestionKey {
  readonly text: string;
}

const TRIES = 3;

/** Repeating the same answer succeeds. A different answer never replaces the first one. */
export async function answerQuestion(
  context: SendingContext,
  actor: Actor,
  input: AnswerQuestionInput,
) {
  const { goal, answerers } = await requireGoal(context, actor, 'check-in', input);
  const { question, isNew } = await storeAnswer(context, actor, goal, input);
  const [answeredBy, askedBy] = [
    { id: actor.id, name: actor.name },
    await readPersonRef(context, question.askedBy),
  ];
  const names: NameLookup = (id) => (id === actor.id ? answeredBy : askedBy);
  const details: QuestionDetails = { question, goal, askedBy, answeredBy };
  if (isNew && question.askedBy !== actor.id)
    startFollowUp(context, (fresh) =>
      notifyPerson(fresh, question.askedBy, (cards) => cards.questionAnswered(details)),
    );
  return { details, view: toQuestionView(question, { actor, goal, answerers, names }) };
}

async function storeAnswer(
  context: Context,
  actor: Actor,
  goal: Goal,
  input: AnswerQuestionInput,
): Promise<{ readonly question: Question; readonly isNew: boolean }> {
  const text = requireNonEmptyText(input.text, 'answer');
  const stored = await retryOnConflict(TRIES, async () => {
    const { value, version } = await requireQuestion(context, input);
    const { answer } = value;
    if (answer?.by === actor.id && answer.text === text) return { question: value, isNew: false };
    requireOpenQuestion(value);
    const question = { ...value, answer: { text, by: actor.id, at: context.clock() } };
    const audit = {
      ...createAuditEntry(context, actor, 'answer-question', goal.id),
      person: value.askedBy,
    };
    const saved = await context.stores.questions.save(question, version, audit);
    return saved === 'saved' ? { question, isNew: true } : saved;
  });
  if (stored === 'conflict') throw new Refusal('stale-version');
  return stored;
}

function requireOpenQuestion(question: Question): void {
  switch (questionState(question)) {
    case 'open':
      return;
    case 'answered':
      throw new Refusal('question-answered');
    case 'withdrawn':
      throw new Refusal('question-withdrawn');
  }
}
