import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { QuestionView } from '../../../contract/check-in/questions.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import {
  QUESTION_LIMITS,
  questionState,
  type Question,
  type QuestionId,
} from '../../../domain/check-in/question.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context } from '../shared/context.ts';
import { requireReadableText } from '../shared/require-text.ts';
import type { GoalYear } from '../shared/require-goal.ts';
import type { NameLookup } from '../shared/name-lookup.ts';

export interface QuestionKey extends GoalYear {
  readonly id: QuestionId;
}

export async function requireQuestion(
  context: Context,
  { year, goal, id }: QuestionKey,
): Promise<Versioned<Question>> {
  const found = await context.stores.questions.get(year, goal, id);
  if (!found) throw new Refusal('question-not-found');
  return found;
}

export function requireNonEmptyText(text: string, field: keyof typeof QUESTION_LIMITS): string {
  const written = requireReadableText(text, QUESTION_LIMITS[field]);
  if (written === '') throw new Refusal('nothing-written');
  return written;
}

interface QuestionReader {
  readonly actor: Actor;
  readonly goal: Goal;
  readonly answerers: readonly PersonId[];
  readonly names: NameLookup;
}

export function toQuestionView(
  question: Question,
  { actor, goal, answerers, names }: QuestionReader,
): QuestionView {
  const { id, year, text, askedAt, askedBy, answer, withdrawnAt } = question;
  const isOpen = questionState(question) === 'open';
  return {
    id,
    year,
    goal: { id: goal.id, name: goal.name },
    text,
    askedBy: names(askedBy),
    askedAt,
    ...(answer && { answer: { text: answer.text, by: names(answer.by), at: answer.at } }),
    ...(withdrawnAt !== undefined && { withdrawnAt }),
    may: {
      answer: isOpen && can(actor, 'check-in', goal, answerers),
      withdraw: isOpen && askedBy === actor.id,
    },
  };
}
