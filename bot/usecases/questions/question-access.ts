import { can, type Actor } from '../../../domain/goal/access.ts';
import type { QuestionView } from '../../../contract/api-questions.ts';
import { answerersOf, type Goal } from '../../../domain/goal/goal.ts';
import { answerersIn } from '../../../domain/goal/hand-over.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import { yearOf, type Year } from '../../../domain/common/month.ts';
import {
  QUESTION_LIMITS,
  questionState,
  type Question,
  type QuestionId,
} from '../../../domain/check-in/question.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Versioned } from '../../storage/stores.ts';
import type { Context } from '../shared/context.ts';
import { requireReadableText } from '../shared/require-text.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { readOpenMonths } from '../shared/choose-month.ts';
import type { Names } from '../shared/names.ts';

export interface QuestionKey {
  readonly goal: GoalId;
  readonly year: Year;
  readonly id: QuestionId;
}

/** Who answers for a goal now: those of the register, and those to whom an open month was handed. */
export type CurrentAnswerers = (goal: Goal) => readonly PersonId[];

export async function readCurrentAnswerers(context: Context): Promise<CurrentAnswerers> {
  const months = (await readOpenMonths(context)).map(({ month }) => month);
  const handed = new Map(
    await Promise.all(
      months.map(async (month) => [month, await readHandOvers(context, month)] as const),
    ),
  );
  return (goal) => {
    const own = months.filter((month) => yearOf(month) === goal.year);
    const now = own.flatMap((month) => answerersIn(goal, month, handed.get(month) ?? []));
    return [...new Set([...answerersOf(goal), ...now])];
  };
}

/**
 * The goal, where the person may see it.
 * @throws Refusal `goal-not-found`
 */
export async function requireVisibleGoal(
  context: Context,
  actor: Actor,
  { goal: id, year }: Pick<QuestionKey, 'goal' | 'year'>,
): Promise<{ readonly goal: Goal; readonly answerers: readonly PersonId[] }> {
  const [found, currentAnswerers] = await Promise.all([
    context.stores.goals.get(year, id),
    readCurrentAnswerers(context),
  ]);
  const answerers = found ? currentAnswerers(found.value) : [];
  if (!found || !can(actor, 'read-goal', found.value, answerers))
    throw new Refusal('goal-not-found');
  return { goal: found.value, answerers };
}

/** @throws Refusal `question-not-found` */
export async function requireQuestion(
  context: Context,
  { year, goal, id }: QuestionKey,
): Promise<Versioned<Question>> {
  const found = await context.stores.questions.get(year, goal, id);
  if (!found) throw new Refusal('question-not-found');
  return found;
}

/** @throws Refusal `nothing-written`, `note-too-long`, `note-unreadable` */
export function requireNonEmptyText(text: string, field: keyof typeof QUESTION_LIMITS): string {
  const written = requireReadableText(text, QUESTION_LIMITS[field]);
  if (written === '') throw new Refusal('nothing-written');
  return written;
}

interface QuestionReader {
  readonly actor: Actor;
  readonly goal: Goal;
  readonly answerers: readonly PersonId[];
  readonly names: Names;
}

/** The question as one reader sees it. */
export function questionView(
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
