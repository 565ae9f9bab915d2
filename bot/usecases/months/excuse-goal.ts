import type { Actor } from '../../../domain/goal/access.ts';
import type { BoardRow } from '../../../domain/goal/board.ts';
import { isFollowed } from '../../../domain/goal/goal.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { AuditEntry } from '../../storage/stores/audit.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context } from '../shared/context.ts';
import { auditEntry, authorize } from '../shared/authorize.ts';

interface GoalInMonth {
  readonly goal: GoalId;
  readonly month: Month;
  /** Of the row as the actor saw it. */
  readonly version?: string | undefined;
}

/** Excuses a goal from a month's check-in, with the reason on its row; an answer may still come. */
export async function excuseGoal(
  context: Context,
  actor: Actor,
  { reason, ...of }: GoalInMonth & { readonly reason: string },
): Promise<void> {
  const found = await requireBoardRow(context, actor, of);
  const excused = { by: actor.id, at: context.clock(), reason };
  const audit = { ...auditEntry(context, actor, 'excuse', of.goal), month: of.month, note: reason };
  await saveRow(context, { ...found.value, excused }, of.version ?? found.version, audit);
}

/** Takes an excuse back: the goal waits for its answer again, or was missed. Without one, nothing happens. */
export async function withdrawExcuse(
  context: Context,
  actor: Actor,
  of: GoalInMonth,
): Promise<void> {
  const found = await requireBoardRow(context, actor, of);
  const { excused, ...row } = found.value;
  if (!excused) return;
  // An archived goal is excused as long as it is archived: nobody is asked for it.
  const goal = await context.stores.goals.get(yearOf(of.month), of.goal);
  if (goal && !isFollowed(goal.value)) throw new Refusal('goal-archived');
  const audit = { ...auditEntry(context, actor, 'withdraw-excuse', of.goal), month: of.month };
  await saveRow(context, row, of.version ?? found.version, audit);
}

async function requireBoardRow(
  { stores }: Context,
  actor: Actor,
  { goal, month }: GoalInMonth,
): Promise<Versioned<BoardRow>> {
  authorize(actor, 'excuse');
  const found = await stores.checkIns.row(month, goal);
  if (!found) throw new Refusal('goal-not-in-month', { month });
  return found;
}

async function saveRow(
  { stores }: Context,
  row: BoardRow,
  version: string,
  audit: AuditEntry,
): Promise<void> {
  const saved = await stores.checkIns.excuse(row, version, audit);
  if (saved === 'conflict') throw new Refusal('stale-version');
}
