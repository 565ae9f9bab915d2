import { can, type Actor, type GoalAct } from '../../../domain/goal/who-may-do-what.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import { answerersOf, type Goal } from '../../../domain/goal/goal.ts';
import type { HandOver } from '../../../domain/goal/hand-over-request.ts';
import { answerersInMonth } from '../../../domain/goal/answerers-in-month.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import {
  monthState,
  yearOf,
  type Month,
  type OpenedMonth,
  type Year,
} from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import { requireFollowedGoal } from './authorize.ts';
import { readOpenMonths, requireAcceptsAnswers } from './choose-month.ts';
import { today, type Context } from './context.ts';
import { readHandOvers } from './read-hand-overs.ts';

export interface GoalMonth {
  readonly goal: GoalId;
  readonly month: Month;
}

export interface GoalYear {
  readonly goal: GoalId;
  readonly year: Year;
}

export interface PermittedGoal {
  readonly goal: Goal;
  /** The people who answer for the goal in the month, or now if the request names no month. */
  readonly answerers: readonly PersonId[];
}

/** `requireOpenMonthAndGoal` must still check that the month is open. */
export interface LoadedGoal extends PermittedGoal {
  readonly month: Month;
  readonly handOvers: readonly HandOver[];
  readonly opened: Versioned<OpenedMonth> | undefined;
  readonly row: Versioned<GoalMonthRow> | undefined;
}

export interface GoalInMonth extends PermittedGoal {
  readonly handOvers: readonly HandOver[];
  readonly opened: OpenedMonth;
  readonly row: Versioned<GoalMonthRow>;
}

type GoalChange = Exclude<GoalAct, 'read-goal'>;

export type AnswerersOf = (goal: Goal) => readonly PersonId[];

export async function requireVisibleGoal(
  context: Context,
  actor: Actor,
  target: GoalMonth | GoalYear,
): Promise<PermittedGoal> {
  const [goal, answerers] = await readGoalWithAnswerers(context, target);
  return requireVisible(actor, goal, answerers);
}

/** All functions here refuse in this order: goal not found, archived, not allowed, month not open. */
export async function requireGoal(
  context: Context,
  actor: Actor,
  act: GoalChange,
  target: GoalMonth | GoalYear,
): Promise<PermittedGoal> {
  return requireAllowed(actor, act, await requireVisibleGoal(context, actor, target));
}

export async function maySeeGoal(
  context: Context,
  actor: Actor,
  target: GoalMonth,
): Promise<boolean> {
  const [goal, answerers] = await readGoalWithAnswerers(context, target);
  return goal !== undefined && can(actor, 'read-goal', goal, answerers(goal));
}

/** Accepts a closed month, but refuses a month that was never opened. */
export async function requireVisibleGoalInMonth(
  context: Context,
  actor: Actor,
  target: GoalMonth,
): Promise<GoalInMonth> {
  return requireOpened(await loadVisibleGoal(context, actor, target));
}

export async function requireGoalInMonth(
  context: Context,
  actor: Actor,
  act: GoalChange,
  target: GoalMonth,
): Promise<GoalInMonth> {
  return requireOpened(await loadGoalWithoutMonthCheck(context, actor, act, target));
}

export async function requireGoalInOpenMonth(
  context: Context,
  actor: Actor,
  act: GoalChange,
  target: GoalMonth,
): Promise<GoalInMonth> {
  return requireOpenMonthAndGoal(
    context,
    await loadGoalWithoutMonthCheck(context, actor, act, target),
  );
}

/** Reads no board row. Use it where nothing depends on whether the goal has been answered. */
export async function requireGoalWhileMonthIsOpen(
  context: Context,
  actor: Actor,
  act: GoalChange,
  { goal: id, month }: GoalMonth,
): Promise<Omit<GoalInMonth, 'row'>> {
  const { goals, months } = context.stores;
  const [found, { opened, handOvers }] = await Promise.all([
    goals.get(yearOf(month), id),
    months.withHandOvers(month),
  ]);
  const visible = requireVisible(actor, found?.value, (goal) =>
    answerersInMonth(goal, month, handOvers),
  );
  const permitted = requireAllowed(actor, act, visible);
  if (!opened) throw new Refusal('month-not-open', { month });
  requireAcceptsAnswers(context, opened.value);
  return { ...permitted, handOvers, opened: opened.value };
}

export async function loadGoalWithoutMonthCheck(
  context: Context,
  actor: Actor,
  act: GoalChange,
  target: GoalMonth,
): Promise<LoadedGoal> {
  return requireAllowed(actor, act, await loadVisibleGoal(context, actor, target));
}

export function requireOpenMonthAndGoal(context: Context, loaded: LoadedGoal): GoalInMonth {
  const found = requireMonth(loaded);
  requireAcceptsAnswers(context, found.opened);
  return requireRow(found);
}

const requireOpened = (loaded: LoadedGoal): GoalInMonth => requireRow(requireMonth(loaded));

async function loadVisibleGoal(
  context: Context,
  actor: Actor,
  { goal: id, month }: GoalMonth,
): Promise<LoadedGoal> {
  const { goals, months, checkIns } = context.stores;
  const [found, { opened, handOvers }, row] = await Promise.all([
    goals.get(yearOf(month), id),
    months.withHandOvers(month),
    checkIns.row(month, id),
  ]);
  const answerers: AnswerersOf = (goal) => answerersInMonth(goal, month, handOvers);
  return { ...requireVisible(actor, found?.value, answerers), month, handOvers, opened, row };
}

type GoalWithMonth = Omit<LoadedGoal, 'opened'> & Pick<GoalInMonth, 'opened'>;

function requireMonth(loaded: LoadedGoal): GoalWithMonth {
  const { opened, month } = loaded;
  if (!opened) throw new Refusal('month-not-open', { month });
  return { ...loaded, opened: opened.value };
}

function requireRow({ month, row, ...found }: GoalWithMonth): GoalInMonth {
  if (!row) throw new Refusal('goal-not-in-month', { month });
  return { ...found, row };
}

/** Includes people who have taken the goal over in a month of its year that is open now. */
async function readCurrentAnswerersOf(context: Context, year: Year): Promise<AnswerersOf> {
  const { months, handOvers } = await context.stores.months.listWithHandOvers(year);
  const open = months.filter((one) => monthState(one, today(context)) === 'open');
  return (goal) => {
    const now = open.flatMap(({ month }) =>
      answerersInMonth(
        goal,
        month,
        handOvers.filter((one) => one.month === month),
      ),
    );
    return [...new Set([...answerersOf(goal), ...now])];
  };
}

/** As `readCurrentAnswerersOf`, for goals of all years that have open months. */
export async function readCurrentAnswerers(context: Context): Promise<AnswerersOf> {
  const months = (await readOpenMonths(context)).map(({ month }) => month);
  const handed = new Map(
    await Promise.all(
      months.map(async (month) => [month, await readHandOvers(context, month)] as const),
    ),
  );
  return (goal) => {
    const own = months.filter((month) => yearOf(month) === goal.year);
    const now = own.flatMap((month) => answerersInMonth(goal, month, handed.get(month) ?? []));
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
    'month' in target
      ? readAnswerersIn(context, target.month)
      : readCurrentAnswerersOf(context, year),
  ]);
  return [found?.value, answerers];
}

async function readAnswerersIn(context: Context, month: Month): Promise<AnswerersOf> {
  const handOvers = await readHandOvers(context, month);
  return (goal) => answerersInMonth(goal, month, handOvers);
}

function requireVisible(
  actor: Actor,
  goal: Goal | undefined,
  answerersFor: AnswerersOf,
): PermittedGoal {
  const answerers = goal ? answerersFor(goal) : [];
  // The refusal is the same for hidden and unknown goals, so that nobody learns which ids exist.
  if (!goal || !can(actor, 'read-goal', goal, answerers)) throw new Refusal('goal-not-found');
  return { goal, answerers };
}

function requireAllowed<Found extends PermittedGoal>(
  actor: Actor,
  act: GoalChange,
  found: Found,
): Found {
  requireFollowedGoal(found.goal);
  if (!can(actor, act, found.goal, found.answerers)) throw new Refusal('not-allowed');
  return found;
}
