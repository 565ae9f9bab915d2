import type { Actor } from '../../../domain/goal/access.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { questionState, type Question } from '../../../domain/check-in/question.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { auditOf, demandOwnAnswer } from '../shared/authorize.ts';
import { readNames } from '../shared/names.ts';
import {
  demandQuestion,
  demandVisibleGoal,
  demandWritten,
  questionView,
  type QuestionNews,
  type QuestionPlace,
} from './question-access.ts';
import { tell } from '../shared/notify.ts';

export interface Replying extends QuestionPlace {
  readonly text: string;
}

const TRIES = 3;

/**
 * The one answer of a question; whoever asked gets it as a card. The same answer sent twice is stored
 * once, another one never takes its place.
 * @throws Refusal those of `demandOwnAnswer`, `question-not-found`, `question-answered`, `question-withdrawn`,
 * `nothing-written`, `note-too-long`, `note-unreadable`, `stale-version`
 */
export async function answerQuestion(context: Context, actor: Actor, replying: Replying) {
  const { goal, answerers } = await demandVisibleGoal(context, actor, replying);
  demandOwnAnswer(actor, goal, answerers);
  const { question, isNew } = await store(context, actor, goal, replying);
  const names = await readNames(context);
  const news: QuestionNews = {
    question,
    goal,
    askedBy: names(question.askedBy),
    answeredBy: names(actor.id),
  };
  if (isNew && question.askedBy !== actor.id)
    await tell(context, question.askedBy, (language) =>
      context.compose.questionAnswered(news, language),
    );
  return { news, view: questionView(question, { actor, goal, answerers, names }) };
}

async function store(
  context: Context,
  actor: Actor,
  goal: Goal,
  replying: Replying,
): Promise<{ readonly question: Question; readonly isNew: boolean }> {
  const text = demandWritten(replying.text, 'answer');
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { value, version } = await demandQuestion(context, replying);
    const { answer } = value;
    if (answer?.by === actor.id && answer.text === text) return { question: value, isNew: false };
    demandOpen(value);
    const question = { ...value, answer: { text, by: actor.id, at: context.clock() } };
    const audit = { ...auditOf(context, actor, 'answer-question', goal.id), person: value.askedBy };
    const saved = await context.stores.questions.save(question, version, audit);
    if (saved === 'saved') return { question, isNew: true };
  }
  throw new Refusal('stale-version');
}

function demandOpen(question: Question): void {
  switch (questionState(question)) {
    case 'open':
      return;
    case 'answered':
      throw new Refusal('question-answered');
    case 'withdrawn':
      throw new Refusal('question-withdrawn');
  }
}
