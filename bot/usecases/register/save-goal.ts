import type { Actor } from '../../../domain/goal/access.ts';
import { isFollowed, type Goal } from '../../../domain/goal/goal.ts';
import { monthState, type Month, type Year } from '../../../domain/common/month.ts';
import {
  limitChanges,
  goalChanges,
  type RegisterChange,
} from '../../../domain/register/goal-changes.ts';
import { goalProblems } from '../../../domain/register/goal-rules.ts';
import { answeredParts, partKey, removedAnswered } from '../../../domain/register/goal-warnings.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import { auditEntry, authorize } from '../shared/authorize.ts';
import { today, type Context } from '../shared/context.ts';

export interface GoalToSave {
  readonly goal: Goal;
  /** Of the goal as it was read; absent for a new one. */
  readonly version?: string | undefined;
  /** Keys of the parts that have answers and may leave the goal. */
  readonly removes?: readonly string[] | undefined;
  /** The year that a new goal was copied from. */
  readonly copiedFrom?: Year;
}

/**
 * Adds a goal to the register, or changes one when `version` is the one read. The goal joins the
 * boards of the months that take answers now or later, unless it is archived; saving does not change that.
 */
export async function saveGoal(context: Context, actor: Actor, input: GoalToSave): Promise<Goal> {
  authorize(actor, 'keep-register');
  const { version } = input;
  await requireValidGoals(context, [input.goal]);
  const found = await context.stores.goals.get(input.goal.year, input.goal.id);
  if (found?.version !== version) throw new Refusal('stale-version');
  if (found) await requireConfirmedRemovals(context, found, input);
  const { archived: _given, ...plan } = input.goal;
  const archived = found?.value.archived;
  const goal: Goal = { ...plan, ...(archived && { archived }) };
  const joins = isFollowed(goal) ? await monthsToJoin(context, goal.year) : [];
  const saved = await context.stores.goals.save(goal, version, joins, {
    ...auditEntry(context, actor, 'save-goal', goal.id),
    ...limitChanges(changesIn(found?.value, input)),
  });
  if (saved === 'conflict') throw new Refusal('stale-version');
  return goal;
}

export async function requireValidGoals(
  { stores, organisation: { themes } }: Context,
  goals: readonly Goal[],
): Promise<void> {
  const people = (await stores.people.list()).map(({ value }) => value);
  for (const goal of goals) {
    const problems = goalProblems(goal, { themes, people });
    if (problems.length > 0) throw new Refusal('invalid-goal', { problems });
  }
}

const changesIn = (
  before: Goal | undefined,
  { goal, copiedFrom }: GoalToSave,
): readonly RegisterChange[] =>
  copiedFrom === undefined ? goalChanges(before, goal) : [{ kind: 'copied', from: copiedFrom }];

async function requireConfirmedRemovals(
  context: Context,
  { value: before }: Versioned<Goal>,
  { goal, removes = [] }: GoalToSave,
): Promise<void> {
  const removed = goalChanges(before, goal).some(({ kind }) => kind === 'part-removed');
  if (!removed) return;
  const history = await context.stores.checkIns.history(goal.year, goal.id);
  const answered = new Set(answeredParts(history));
  const lost = removedAnswered(before, goal, answered).filter(
    (part) => !removes.includes(partKey(part)),
  );
  if (lost.length > 0)
    throw new Refusal('answered-parts-removed', { names: lost.map(({ name }) => name) });
}

/** The year's months that take answers now or later. */
export async function monthsToJoin(context: Context, year: Year): Promise<readonly Month[]> {
  const months = await context.stores.months.list(year);
  return months
    .filter(({ value }) => monthState(value, today(context)) !== 'closed')
    .map(({ value }) => value.month);
}
