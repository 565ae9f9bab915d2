import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { GoalQuestionsView, OpenQuestionsView } from '../../../contract/check-in/questions.ts';
import { isFollowed } from '../../../domain/goal/goal.ts';
import { compareOpenFirst, questionState } from '../../../domain/check-in/question.ts';
import { yearOf, type Year } from '../../../domain/common/month.ts';
import { today, type Context } from '../shared/context.ts';
import { readNameLookup } from '../shared/name-lookup.ts';
import { requireQuestion, toQuestionView, type QuestionKey } from './question-access.ts';
import { requireVisibleGoal, readCurrentAnswerers, type GoalYear } from '../shared/require-goal.ts';
import type { QuestionDetails } from '../../views/questions.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

/** Returns open questions before all others. */
export async function readGoalQuestions(
  context: Context,
  actor: Actor,
  key: GoalYear,
): Promise<GoalQuestionsView> {
  const [{ goal, answerers }, found, names] = await Promise.all([
    requireVisibleGoal(context, actor, key),
    context.stores.questions.list(key.year, key.goal),
    readNameLookup(context),
  ]);
  const reading = { actor, goal, answerers, names };
  return {
    questions: valuesOf(found)
      .toSorted(compareOpenFirst)
      .map((question) => toQuestionView(question, reading)),
    may: { ask: can(actor, 'ask') && isFollowed(goal) },
  };
}

export async function readQuestion(
  context: Context,
  actor: Actor,
  key: QuestionKey,
): Promise<QuestionDetails & { readonly mayAnswer: boolean }> {
  const [{ goal, answerers }, { value: question }, names] = await Promise.all([
    requireVisibleGoal(context, actor, key),
    requireQuestion(context, key),
    readNameLookup(context),
  ]);
  return {
    question,
    goal: { id: goal.id, name: goal.name },
    askedBy: names(question.askedBy),
    ...(question.answer && { answeredBy: names(question.answer.by) }),
    mayAnswer: questionState(question) === 'open' && can(actor, 'check-in', goal, answerers),
  };
}

/** Lists the open questions of this year and last year, oldest first. */
export async function readOpenQuestions(
  context: Context,
  actor: Actor,
): Promise<OpenQuestionsView> {
  const year = yearOf(today(context));
  const [names, answerersNow] = await Promise.all([
    readNameLookup(context),
    readCurrentAnswerers(context),
  ]);
  const ofYear = async (askedIn: Year) => {
    const [goals, questions] = await Promise.all([
      context.stores.goals.list(askedIn),
      context.stores.questions.list(askedIn),
    ]);
    return questions.flatMap(({ value: question }) => {
      const goal = goals.find(({ value }) => value.id === question.goal)?.value;
      if (!goal || questionState(question) !== 'open') return [];
      const answerers = answerersNow(goal);
      if (!can(actor, 'check-in', goal, answerers)) return [];
      return [toQuestionView(question, { actor, goal, answerers, names })];
    });
  };
  const both = await Promise.all([ofYear(year), ofYear(year - 1)]);
  return { questions: both.flat().toSorted(compareOpenFirst) };
}
