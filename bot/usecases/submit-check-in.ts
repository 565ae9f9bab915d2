import { can, type Actor } from '../../domain/access.ts';
import { answerProblems } from '../../domain/answer-rules.ts';
import { sameAnswer } from '../../domain/changes.ts';
import type { CheckIn, SectionAnswer } from '../../domain/check-in.ts';
import type { Goal } from '../../domain/goal.ts';
import type { GoalId } from '../../domain/ids.ts';
import { yearOf, type Month } from '../../domain/month.ts';
import { Refusal } from '../../domain/refusal.ts';
import { today, type Context } from './context.ts';
import { auditOf } from './guard.ts';
import { demandOpenMonth } from './months.ts';

export interface SubmittedCheckIn {
  readonly goal: GoalId;
  readonly month: Month;
  /** Revision that the form was made from; 0 when there was no answer. */
  readonly basedOn: number;
  /** Made with the form, so that a repeated click is told from a second answer. */
  readonly submission: string;
  readonly sections: readonly SectionAnswer[];
}

export interface StoredCheckIn {
  readonly goal: Goal;
  readonly checkIn: CheckIn;
}

/**
 * Stores an answer, or a correction of one, while the month is open. The same submission sent again
 * is answered with what it stored.
 * @throws Refusal `goal-not-found`, `not-allowed`, `month-not-open`, `month-not-yet-open`,
 * `month-closed`, `goal-not-in-month`, `stale-answer`, `invalid-answer`
 */
export async function submitCheckIn(
  context: Context,
  actor: Actor,
  input: SubmittedCheckIn,
): Promise<StoredCheckIn> {
  const goal = (await context.stores.goals.get(yearOf(input.month), input.goal))?.value;
  if (!goal || !can(actor, 'read-goal', goal)) throw new Refusal('goal-not-found');
  if (!can(actor, 'check-in', goal)) throw new Refusal('not-allowed');
  const found = await context.stores.checkIns.row(input.month, goal.id);
  const repeated = found?.value.answer && repeatOf(found.value.answer, input, actor);
  if (repeated) return { goal, checkIn: repeated };
  await demandOpenMonth(context, input.month);
  if (!found) throw new Refusal('goal-not-in-month', { month: input.month });
  const revision = found.value.answer?.revision ?? 0;
  if (revision !== input.basedOn) throw new Refusal('stale-answer', { revision });
  const problems = answerProblems(goal, input.sections, today(context));
  if (problems.length > 0) throw new Refusal('invalid-answer', { problems });

  const answer: CheckIn = {
    goal: goal.id,
    month: input.month,
    revision: revision + 1,
    sections: input.sections,
    answeredBy: actor.id,
    answeredAt: context.clock(),
    submission: input.submission,
  };
  const firstAnsweredOn = found.value.firstAnsweredOn ?? today(context);
  const saved = await context.stores.checkIns.record(
    { ...found.value, firstAnsweredOn, answer },
    found.version,
    auditOf(context, actor, 'check-in', goal.id),
  );
  return saved === 'saved'
    ? { goal, checkIn: answer }
    : { goal, checkIn: await afterConflict(context, actor, input) };
}

/** Somebody wrote between our read and write: perhaps this very submission, clicked twice. */
async function afterConflict(
  context: Context,
  actor: Actor,
  input: SubmittedCheckIn,
): Promise<CheckIn> {
  const now = (await context.stores.checkIns.row(input.month, input.goal))?.value.answer;
  const repeated = now && repeatOf(now, input, actor);
  if (repeated) return repeated;
  throw new Refusal('stale-answer', { revision: now?.revision ?? 0 });
}

function repeatOf(stored: CheckIn, input: SubmittedCheckIn, actor: Actor): CheckIn | undefined {
  const same =
    stored.submission === input.submission &&
    stored.answeredBy === actor.id &&
    sameAnswer(stored, input);
  return same ? stored : undefined;
}
