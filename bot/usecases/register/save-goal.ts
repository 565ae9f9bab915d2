import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import { isFollowed, type Goal } from '../../../domain/goal/goal.ts';
import { monthState, type Month, type Year } from '../../../domain/common/month.ts';
import {
  truncateChanges,
  goalChanges,
  type RegisterChange,
} from '../../../domain/register/goal-changes.ts';
import { findGoalProblems } from '../../../domain/register/goal-rules.ts';
import {
  findAnsweredParts,
  partKey,
  findRemovedAnsweredParts,
} from '../../../domain/register/goal-warnings.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { type Versioned, valuesOf } from '../../storage/stores/versioned.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';
import { today, type Context } from '../shared/context.ts';

export interface SaveGoalInput {
  readonly goal: Goal;
  readonly version?: string | undefined;
  /** Keys of the goal's parts that may be removed although they have answers. */
  readonly removes?: readonly string[] | undefined;
  readonly copiedFrom?: Year;
}

/** Adds the goal to the boards of open and coming months, unless it is archived. */
export async function saveGoal(
  context: Context,
  actor: Actor,
  input: SaveGoalInput,
): Promise<Goal> {
  authorize(actor, 'keep-register');
  const { version } = input;
  await requireValidGoals(context, [input.goal]);
  const found = await context.stores.goals.get(input.goal.year, input.goal.id);
  if (found?.version !== version) throw new Refusal('stale-version');
  if (found) await requireConfirmedRemovals(context, found, input);
  const { archived: _given, ...plan } = input.goal;
  const archived = found?.value.archived;
  const goal: Goal = { ...plan, ...(archived && { archived }) };
  const joins = isFollowed(goal) ? await readOpenAndComingMonths(context, goal.year) : [];
  const saved = await context.stores.goals.save(goal, version, joins, {
    ...createAuditEntry(context, actor, 'save-goal', goal.id),
    ...truncateChanges(changesIn(found?.value, input)),
  });
  if (saved === 'conflict') throw new Refusal('stale-version');
  return goal;
}

export async function requireValidGoals(
  { stores, organisation: { themes } }: Context,
  goals: readonly Goal[],
): Promise<void> {
  const people = valuesOf(await stores.people.list());
  for (const goal of goals) {
    const problems = findGoalProblems(goal, { themes, people });
    if (problems.length > 0) throw new Refusal('invalid-goal', { problems });
  }
}

const changesIn = (
  before: Goal | undefined,
  { goal, copiedFrom }: SaveGoalInput,
): readonly RegisterChange[] =>
  copiedFrom === undefined ? goalChanges(before, goal) : [{ kind: 'copied', from: copiedFrom }];

async function requireConfirmedRemovals(
  context: Context,
  { value: before }: Versioned<Goal>,
  { goal, removes = [] }: SaveGoalInput,
): Promise<void> {
  const removed = goalChanges(before, goal).some(({ kind }) => kind === 'part-removed');
  if (!removed) return;
  const history = await context.stores.checkIns.history(goal.year, goal.id);
  const answered = new Set(findAnsweredParts(history));
  const lost = findRemovedAnsweredParts(before, goal, answered).filter(
    (part) => !removes.includes(partKey(part)),
  );
  if (lost.length > 0)
    throw new Refusal('answered-parts-removed', { names: lost.map(({ name }) => name) });
}

export async function readOpenAndComingMonths(
  context: Context,
  year: Year,
): Promise<readonly Month[]> {
  const months = await context.stores.months.list(year);
  return months
    .filter(({ value }) => monthState(value, today(context)) !== 'closed')
    .map(({ value }) => value.month);
}
