import { can, type Actor, type GoalAct } from '../../../domain/goal/access.ts';
import type { BoardRow } from '../../../domain/goal/board.ts';
import { answerersOf, type Goal } from '../../../domain/goal/goal.ts';
import { answerersIn, type HandOver } from '../../../domain/goal/hand-over.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import { yearOf, type Month, type OpenedMonth, type Year } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Versioned } from '../../storage/stores.ts';
import { requireFollowedGoal } from './authorize.ts';
import { readOpenMonths, requireAnswersTaken } from './choose-month.ts';
import type { Context } from './context.ts';
import { readHandOvers } from './read-hand-overs.ts';

/** A goal's check-in of one month. */
export interface GoalMonth {
  readonly goal: GoalId;
  readonly month: Month;
}

/** A goal of a year's register, without a month. */
export interface GoalYear {
  readonly goal: GoalId;
  readonly year: Year;
}

export interface PermittedGoal {
  readonly goal: Goal;
  /** Of the month; for a goal without a month, everybody who answers for it now. */
  readonly answerers: readonly PersonId[];
}

/** Before the month has been looked at: see `requireInMonth`. */
export interface LoadedGoal extends PermittedGoal {
  readonly month: Month;
  readonly handOvers: readonly HandOver[];
  readonly opened: Versioned<OpenedMonth> | undefined;
  readonly row: Versioned<BoardRow> | undefined;
}

/** Whether the month only has to be there, or has to take answers today. */
export type MonthNeed = 'opened' | 'open';

export interface GoalInMonth extends PermittedGoal {
  readonly handOvers: readonly HandOver[];
  readonly opened: OpenedMonth;
  readonly row: Versioned<BoardRow>;
}

export type AnswerersOf = (goal: Goal) => readonly PersonId[];

/**
 * The goal, for a person who may do this to it. Refuses in the same order everywhere: not found or not
 * visible, archived, not allowed.
 * @throws Refusal `goal-not-found`; for any act but `read-goal` also `goal-archived`, `not-allowed`
 */
export async function requireGoal(
  context: Context,
  actor: Actor,
  act: GoalAct,
  target: GoalMonth | GoalYear,
): Promise<PermittedGoal> {
  const [goal, answerers] = await readGoalWithAnswerers(context, target);
  return requirePermitted(actor, act, goal, answerers);
}

/** Whether `requireGoal` would let the person read the goal. */
export async function maySeeGoal(
  context: Context,
  actor: Actor,
  target: GoalMonth,
): Promise<boolean> {
  const [goal, answerers] = await readGoalWithAnswerers(context, target);
  return goal !== undefined && can(actor, 'read-goal', goal, answerers(goal));
}

/**
 * The goal on the month's board: `requireGoal`, then the month, then the row.
 * @throws Refusal those of `requireGoal` and `requireInMonth`
 */
export async function requireGoalInMonth(
  context: Context,
  actor: Actor,
  act: GoalAct,
  target: GoalMonth,
  need: MonthNeed,
): Promise<GoalInMonth> {
  return requireInMonth(context, await loadGoalInMonth(context, actor, act, target), need);
}

/**
 * The same without a look at the month, for those who have something to do before.
 * @throws Refusal those of `requireGoal`
 */
export async function loadGoalInMonth(
  context: Context,
  actor: Actor,
  act: GoalAct,
  { goal: id, month }: GoalMonth,
): Promise<LoadedGoal> {
  const { goals, months, checkIns } = context.stores;
  const [found, handOvers, opened, row] = await Promise.all([
    goals.get(yearOf(month), id),
    readHandOvers(context, month),
    months.get(month),
    checkIns.row(month, id),
  ]);
  const answerers: AnswerersOf = (goal) => answerersIn(goal, month, handOvers);
  return {
    ...requirePermitted(actor, act, found?.value, answerers),
    month,
    handOvers,
    opened,
    row,
  };
}

/**
 * @throws Refusal `month-not-open`, `goal-not-in-month`; where the month has to take answers also
 * `month-not-yet-open`, `month-closed`
 */
export function requireInMonth(
  context: Context,
  { month, opened, row, ...loaded }: LoadedGoal,
  need: MonthNeed,
): GoalInMonth {
  if (!opened) throw new Refusal('month-not-open', { month });
  if (need === 'open') requireAnswersTaken(context, opened.value);
  if (!row) throw new Refusal('goal-not-in-month', { month });
  return { ...loaded, opened: opened.value, row };
}

/** Who answers for a goal now: those of the register, and those to whom an open month was handed. */
export async function readCurrentAnswerers(context: Context): Promise<AnswerersOf> {
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

async function readGoalWithAnswerers(
  context: Context,
  target: GoalMonth | GoalYear,
): Promise<readonly [goal: Goal | undefined, answerers: AnswerersOf]> {
  const year = 'month' in target ? yearOf(target.month) : target.year;
  const [found, answerers] = await Promise.all([
    context.stores.goals.get(year, target.goal),
    'month' in target ? readAnswerersIn(context, target.month) : readCurrentAnswerers(context),
  ]);
  return [found?.value, answerers];
}

async function readAnswerersIn(context: Context, month: Month): Promise<AnswerersOf> {
  const handOvers = await readHandOvers(context, month);
  return (goal) => answerersIn(goal, month, handOvers);
}

function requirePermitted(
  actor: Actor,
  act: GoalAct,
  goal: Goal | undefined,
  answerersFor: AnswerersOf,
): PermittedGoal {
  const answerers = goal ? answerersFor(goal) : [];
  // A goal that the person may not see is answered as if there were none.
  if (!goal || !can(actor, 'read-goal', goal, answerers)) throw new Refusal('goal-not-found');
  if (act !== 'read-goal') {
    requireFollowedGoal(goal);
    if (!can(actor, act, goal, answerers)) throw new Refusal('not-allowed');
  }
  return { goal, answerers };
}
