import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import { isFollowed } from '../../../domain/goal/goal.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { AuditEntry } from '../../storage/stores/audit.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context } from '../shared/context.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';

interface GoalInMonth {
  readonly goal: GoalId;
  readonly month: Month;
  readonly version?: string | undefined;
}

/** An excused goal can still be answered. */
export async function excuseGoal(
  context: Context,
  actor: Actor,
  { reason, ...of }: GoalInMonth & { readonly reason: string },
): Promise<void> {
  const found = await requireBoardRow(context, actor, of);
  const excused = { by: actor.id, at: context.clock(), reason };
  const audit = {
    ...createAuditEntry(context, actor, 'excuse', of.goal),
    month: of.month,
    note: reason,
  };
  await saveRow(context, { ...found.value, excused }, of.version ?? found.version, audit);
}

/** Has no effect if there is no excuse. */
export async function withdrawExcuse(
  context: Context,
  actor: Actor,
  of: GoalInMonth,
): Promise<void> {
  const found = await requireBoardRow(context, actor, of);
  const { excused, ...row } = found.value;
  if (!excused) return;
  // An archived goal stays excused, because nobody has to answer for it.
  const goal = await context.stores.goals.get(yearOf(of.month), of.goal);
  if (goal && !isFollowed(goal.value)) throw new Refusal('goal-archived');
  const audit = {
    ...createAuditEntry(context, actor, 'withdraw-excuse', of.goal),
    month: of.month,
  };
  await saveRow(context, row, of.version ?? found.version, audit);
}

async function requireBoardRow(
  { stores }: Context,
  actor: Actor,
  { goal, month }: GoalInMonth,
): Promise<Versioned<GoalMonthRow>> {
  authorize(actor, 'excuse');
  const found = await stores.checkIns.row(month, goal);
  if (!found) throw new Refusal('goal-not-in-month', { month });
  return found;
}

async function saveRow(
  { stores }: Context,
  row: GoalMonthRow,
  version: string,
  audit: AuditEntry,
): Promise<void> {
  const saved = await stores.checkIns.excuse(row, version, audit);
  if (saved === 'conflict') throw new Refusal('stale-version');
}
