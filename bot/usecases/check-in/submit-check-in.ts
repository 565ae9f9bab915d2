import type { Actor } from '../../../domain/goal/access.ts';
import { answerProblems, reflectionProblems } from '../../../domain/check-in/answer-rules.ts';
import { sameAnswer } from '../../../domain/check-in/answer-changes.ts';
import type { CheckIn, SectionAnswer } from '../../../domain/goal/check-in.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { answerersIn } from '../../../domain/goal/hand-over.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { today, type Context } from '../shared/context.ts';
import { auditEntry, requireAnswerer } from '../shared/authorize.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { requireOpenMonth } from '../shared/choose-month.ts';

export interface CheckInInput {
  readonly goal: GoalId;
  readonly month: Month;
  /** Revision that the form was made from; 0 when there was no answer. */
  readonly basedOn: number;
  /** Made with the form, so that a repeated click is told from a second answer. */
  readonly submission: string;
  readonly sections: readonly SectionAnswer[];
  /** What would have to happen for this to change, when it was asked. */
  readonly reflection?: string;
}

export interface CheckInResult {
  readonly goal: Goal;
  readonly checkIn: CheckIn;
}

/**
 * Stores an answer, or a correction of one, while the month is open. The same submission sent again
 * is answered with what it stored.
 */
export async function submitCheckIn(
  context: Context,
  actor: Actor,
  input: CheckInInput,
): Promise<CheckInResult> {
  const named = (await context.stores.goals.get(yearOf(input.month), input.goal))?.value;
  const answerers = named
    ? answerersIn(named, input.month, await readHandOvers(context, input.month))
    : [];
  const goal = requireAnswerer(actor, named, answerers);
  const found = await context.stores.checkIns.row(input.month, goal.id);
  const repeated = found?.value.answer && repeatOf(found.value.answer, input, actor);
  if (repeated) return { goal, checkIn: repeated };
  await requireOpenMonth(context, input.month);
  if (!found) throw new Refusal('goal-not-in-month', { month: input.month });
  const revision = found.value.answer?.revision ?? 0;
  if (revision !== input.basedOn) throw new Refusal('stale-answer', { revision });
  const problems = await problemsOf(context, goal, input);
  if (problems.length > 0) throw new Refusal('invalid-answer', { problems });

  const answer: CheckIn = {
    goal: goal.id,
    month: input.month,
    revision: revision + 1,
    sections: input.sections,
    answeredBy: actor.id,
    answeredAt: context.clock(),
    submission: input.submission,
    ...(input.reflection && { reflection: input.reflection }),
  };
  const firstAnsweredOn = found.value.firstAnsweredOn ?? today(context);
  const saved = await context.stores.checkIns.record(
    { ...found.value, firstAnsweredOn, answer },
    found.version,
    auditEntry(context, actor, 'check-in', goal.id),
  );
  return saved === 'saved'
    ? { goal, checkIn: answer }
    : { goal, checkIn: await afterConflict(context, actor, input) };
}

async function problemsOf(context: Context, goal: Goal, input: CheckInInput) {
  const history = await context.stores.checkIns.history(goal.year, goal.id);
  const previous = history.findLast((one) => one.month < input.month);
  return [
    ...answerProblems(goal, input.sections, today(context), previous),
    ...reflectionProblems(input.reflection ?? ''),
  ];
}

/** Somebody wrote between our read and write: perhaps this very submission, clicked twice. */
async function afterConflict(
  context: Context,
  actor: Actor,
  input: CheckInInput,
): Promise<CheckIn> {
  const now = (await context.stores.checkIns.row(input.month, input.goal))?.value.answer;
  const repeated = now && repeatOf(now, input, actor);
  if (repeated) return repeated;
  throw new Refusal('stale-answer', { revision: now?.revision ?? 0 });
}

function repeatOf(stored: CheckIn, input: CheckInInput, actor: Actor): CheckIn | undefined {
  const same =
    stored.submission === input.submission &&
    stored.answeredBy === actor.id &&
    sameAnswer(stored, input);
  return same ? stored : undefined;
}
