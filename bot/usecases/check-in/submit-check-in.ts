import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import { answerProblems, reflectionProblems } from '../../../domain/check-in/answer-problems.ts';
import { isSameAnswer } from '../../../domain/check-in/answer-changes.ts';
import type { CheckIn, SectionAnswer } from '../../../domain/goal/check-in.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { yearOf } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { today, type Context } from '../shared/context.ts';
import { createAuditEntry } from '../shared/authorize.ts';
import { findGiver } from '../shared/read-hand-overs.ts';
import {
  loadGoalWithoutMonthCheck,
  requireOpenMonthAndGoal,
  type GoalMonth,
} from '../shared/require-goal.ts';

export interface CheckInInput extends GoalMonth {
  /** Revision of the answer from which the form was created; 0 when there was no answer. */
  readonly basedOn: number;
  /** Id that was created with the form, so that a second click is not stored as a second answer. */
  readonly submission: string;
  readonly sections: readonly SectionAnswer[];
  readonly reflection?: string;
}

export interface CheckInResult {
  readonly goal: Goal;
  readonly checkIn: CheckIn;
}

/** If the submission was stored already, returns the stored answer. */
export async function submitCheckIn(
  context: Context,
  actor: Actor,
  input: CheckInInput,
): Promise<CheckInResult> {
  const { checkIns } = context.stores;
  const [loaded, history] = await Promise.all([
    loadGoalWithoutMonthCheck(context, actor, 'check-in', input),
    checkIns.history(yearOf(input.month), input.goal),
  ]);
  const stored = loaded.row?.value.answer;
  // Comes before the check of the month, which may have closed since the answer was stored.
  const repeated = stored && repeatOf(stored, input, actor);
  if (repeated) return { goal: loaded.goal, checkIn: repeated };
  const { goal, row } = requireOpenMonthAndGoal(context, loaded);
  const revision = stored?.revision ?? 0;
  if (revision !== input.basedOn) throw new Refusal('stale-answer', { revision });
  const problems = problemsOf(context, goal, input, history);
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
  const giver = findGiver(goal, input.month, loaded.handOvers, actor.id);
  const firstAnsweredOn = row.value.firstAnsweredOn ?? today(context);
  const saved = await checkIns.record({ ...row.value, firstAnsweredOn, answer }, row.version, {
    ...createAuditEntry(context, actor, 'check-in', goal.id),
    month: input.month,
    ...(giver !== undefined && { behalf: giver }),
  });
  return saved === 'saved'
    ? { goal, checkIn: answer }
    : { goal, checkIn: await afterConflict(context, actor, input) };
}

function problemsOf(
  context: Context,
  goal: Goal,
  input: CheckInInput,
  history: readonly CheckIn[],
) {
  const previous = history.findLast((one) => one.month < input.month);
  return [
    ...answerProblems(goal, input.sections, today(context), previous),
    ...reflectionProblems(input.reflection ?? ''),
  ];
}

/** The answer that caused the conflict may be the same submission, sent by a second click. */
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
    isSameAnswer(stored, input);
  return same ? stored : undefined;
}
