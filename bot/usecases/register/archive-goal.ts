import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import { waitsForAnswer } from '../../../domain/reminders/reminders.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import { isFollowed, type Archiving, type Goal } from '../../../domain/goal/goal.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Year } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context } from '../shared/context.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';
import { readOpenAndComingMonths } from './save-goal.ts';
import { retryOnConflict } from '../../retry-on-conflict.ts';

export interface VersionedGoalKey {
  readonly year: Year;
  readonly goal: GoalId;
  readonly version: string;
}

const TRIES = 3;

/** Excuses the goal in months without an answer, so that nobody is reminded about it. */
export async function archiveGoal(
  context: Context,
  actor: Actor,
  input: VersionedGoalKey & { readonly reason: string },
): Promise<Goal> {
  authorize(actor, 'keep-register');
  const archived: Archiving = { at: context.clock(), by: actor.id, reason: input.reason };
  const result = await retryOnConflict(TRIES, async () => {
    const before = await requireUnchangedGoal(context, input);
    if (!isFollowed(before)) throw new Refusal('goal-archived');
    const goal: Goal = { ...before, archived };
    const rows = (await rowsTakingAnswers(context, input))
      .filter(({ value }) => waitsForAnswer(value))
      .map(({ value, version }) => ({ value: { ...value, excused: archived }, version }));
    const audit = {
      ...createAuditEntry(context, actor, 'archive-goal', goal.id),
      note: input.reason,
    };
    const saved = await context.stores.goals.save(goal, input.version, [], audit, rows);
    return saved === 'saved' ? goal : saved;
  });
  if (result === 'conflict') throw new Refusal('stale-version');
  return result;
}

/** Removes the excuses that archiving had added, but no others. */
export async function restoreGoal(
  context: Context,
  actor: Actor,
  input: VersionedGoalKey,
): Promise<Goal> {
  authorize(actor, 'keep-register');
  const result = await retryOnConflict(TRIES, async () => {
    const before = await requireUnchangedGoal(context, input);
    const { archived, ...goal } = before;
    if (!archived) return before;
    const rows = (await rowsTakingAnswers(context, input)).flatMap(
      ({ value: { excused, ...row }, version }) =>
        excused?.at === archived.at && excused.by === archived.by ? [{ value: row, version }] : [],
    );
    const joins = await readOpenAndComingMonths(context, input.year);
    const audit = createAuditEntry(context, actor, 'restore-goal', goal.id);
    const saved = await context.stores.goals.save(goal, input.version, joins, audit, rows);
    return saved === 'saved' ? goal : saved;
  });
  if (result === 'conflict') throw new Refusal('stale-version');
  return result;
}

async function requireUnchangedGoal(
  context: Context,
  { year, goal, version }: VersionedGoalKey,
): Promise<Goal> {
  const found = await context.stores.goals.get(year, goal);
  if (!found) throw new Refusal('goal-not-found');
  if (found.version !== version) throw new Refusal('stale-version');
  return found.value;
}

async function rowsTakingAnswers(
  context: Context,
  { year, goal }: VersionedGoalKey,
): Promise<readonly Versioned<GoalMonthRow>[]> {
  const months = await readOpenAndComingMonths(context, year);
  const rows = await Promise.all(months.map((month) => context.stores.checkIns.row(month, goal)));
  return rows.filter((row) => row !== undefined);
}
