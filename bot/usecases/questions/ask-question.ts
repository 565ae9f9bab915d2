import type { Actor } from '../../../domain/goal/access.ts';
import type { PersonRef } from '../../../contract/api.ts';
import type { AskQuestionResult } from '../../../contract/api-questions.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import type { Question } from '../../../domain/check-in/question.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { auditOf, demand, demandFollowed } from '../shared/authorize.ts';
import { readNames } from '../shared/names.ts';
import {
  demandVisibleGoal,
  demandWritten,
  questionView,
  type QuestionNews,
  type QuestionPlace,
} from './question-access.ts';
import { tell } from '../shared/notify.ts';

export interface Asking extends QuestionPlace {
  readonly text: string;
}

/**
 * Asks those who answer for the goal. It is stored before anybody is told; the same question sent
 * twice is stored and told once.
 * @throws Refusal `not-allowed`, `goal-not-found`, `goal-archived`, `nothing-written`, `note-too-long`,
 * `note-unreadable`, `stale-version` where the id is another question's
 */
export async function askQuestion(
  context: Context,
  actor: Actor,
  asking: Asking,
): Promise<AskQuestionResult> {
  demand(actor, 'ask');
  const { goal, answerers } = await demandVisibleGoal(context, actor, asking);
  demandFollowed(goal);
  const asked: Question = {
    id: asking.id,
    goal: goal.id,
    year: goal.year,
    text: demandWritten(asking.text, 'text'),
    askedBy: actor.id,
    askedAt: context.clock(),
  };
  const audit = auditOf(context, actor, 'ask-question', goal.id);
  const saved = await context.stores.questions.save(asked, undefined, audit);
  const question = saved === 'saved' ? asked : await demandSame(context, asked);
  const names = await readNames(context);
  const news = { question, goal, askedBy: names(question.askedBy) };
  const told = saved === 'saved' ? await tellAnswerers(context, news, answerers, names) : [];
  return { question: questionView(question, { actor, goal, answerers, names }), told };
}

async function demandSame(context: Context, asked: Question): Promise<Question> {
  const there = await context.stores.questions.get(asked.year, asked.goal, asked.id);
  if (there?.value.askedBy !== asked.askedBy || there.value.text !== asked.text)
    throw new Refusal('stale-version');
  return there.value;
}

/** Who asks about their own goal needs no card of it. */
async function tellAnswerers(
  context: Context,
  news: QuestionNews,
  answerers: readonly PersonId[],
  names: (id: PersonId) => PersonRef,
): Promise<readonly PersonRef[]> {
  const others = answerers.filter((one) => one !== news.question.askedBy);
  const outcomes = await Promise.all(
    others.map(async (to) => {
      const told = await tell(context, to, (language) =>
        context.compose.questionAsked(news, language),
      );
      return told === 'told' ? [names(to)] : [];
    }),
  );
  return outcomes.flat();
}
