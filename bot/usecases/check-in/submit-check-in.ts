import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import {
  findAnswerProblems,
  findReflectionProblems,
} from '../../../domain/check-in/answer-problems.ts';
import { isSameAnswer } from '../../../domain/check-in/answer-changes.ts';
import type { CheckIn, SectionAnswer } from '../../../domain/goal/check-in.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import { yearOf, type OpenedMonth } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { today, type Context } from '../shared/context.ts';
import { createAuditEntry } from '../shared/authorize.ts';
import { findGiver } from '../shared/read-hand-overs.ts';
import {
  loadGoalWithoutMonthCheck,
  requireOpenMonthAndGoal,
  type GoalMonth,
  type LoadedGoal,
} from '../shared/require-goal.ts';
import type { CheckInSituation } from '../../views/check-in.ts';
import { toCheckInSituation } from './read-check-in.ts';

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
  /** The goal's month with the stored answer, so that nobody has to read it again. */
  readonly situation: CheckInSituation;
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
  const resultOf = (row: GoalMonthRow, checkIn: CheckIn): CheckInResult => ({
    goal: loaded.goal,
    checkIn,
    situation: {
      ...toCheckInSituation(context, actor, { ...loaded, opened: openedIn(loaded), row, history }),
      answeredBy: { id: actor.id, name: actor.name },
    },
  });
  const stored = loaded.row?.value.answer;
  // Comes before the check of the month, which may have closed since the answer was stored.
  const repeated = stored && repeatOf(stored, input, actor);
  if (loaded.row && repeated) return resultOf(loaded.row.value, repeated);
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
  const answered = { ...row.value, firstAnsweredOn, answer };
  const audit = {
    ...createAuditEntry(context, actor, 'check-in', goal.id),
    month: input.month,
    ...(giver !== undefined && { behalf: giver }),
  };
  if ((await checkIns.record(answered, row.version, audit)) === 'saved') {
    context.log('info', 'check-in-stored', { goal: goal.id, month: input.month });
    return resultOf(answered, answer);
  }
  const repeatedRow = await requireRepeatAfterConflict(context, actor, input);
  return resultOf(repeatedRow, repeatedRow.answer);
}

/** A month with a board row has been opened. */
function openedIn({ opened, month }: LoadedGoal): OpenedMonth {
  if (!opened) throw new Refusal('month-not-open', { month });
  return opened.value;
}

function problemsOf(
  context: Context,
  goal: Goal,
  input: CheckInInput,
  history: readonly CheckIn[],
) {
  const previous = history.findLast((one) => one.month < input.month);
  return [
    ...findAnswerProblems(goal, input.sections, today(context), previous),
    ...findReflectionProblems(input.reflection ?? ''),
  ];
}

/** The answer that caused the conflict may be the same submission, sent by a second click. */
async function requireRepeatAfterConflict(
  context: Context,
  actor: Actor,
  input: CheckInInput,
): Promise<GoalMonthRow & { readonly answer: CheckIn }> {
  const row = (await context.stores.checkIns.row(input.month, input.goal))?.value;
  const now = row?.answer;
  const repeated = now && repeatOf(now, input, actor);
  if (repeated) return { ...row, answer: repeated };
  throw new Refusal('stale-answer', { revision: now?.revision ?? 0 });
}

function repeatOf(stored: CheckIn, input: CheckInInput, actor: Actor): CheckIn | undefined {
  const same =
    stored.submission === input.submission &&
    stored.answeredBy === actor.id &&
    isSameAnswer(stored, input);
  return same ? stored : undefined;
}
