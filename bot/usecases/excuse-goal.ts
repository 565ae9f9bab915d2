import type { Actor } from '../../domain/access.ts';
import type { GoalId } from '../../domain/ids.ts';
import type { Month } from '../../domain/month.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Context } from './context.ts';
import { auditOf, demand } from './guard.ts';

/**
 * Excuses a goal from a month's check-in, with the reason on its row; an answer may still come.
 * @throws Refusal `not-allowed`, `goal-not-in-month`, `stale-version`
 */
export async function excuseGoal(
  context: Context,
  actor: Actor,
  {
    goal,
    month,
    reason,
  }: { readonly goal: GoalId; readonly month: Month; readonly reason: string },
): Promise<void> {
  demand(actor, 'excuse');
  const found = await context.stores.checkIns.row(month, goal);
  if (!found) throw new Refusal('goal-not-in-month', { month });
  const row = { ...found.value, excused: { by: actor.id, at: context.clock(), reason } };
  const audit = auditOf(context, actor, 'excuse', goal);
  const saved = await context.stores.checkIns.excuse(row, found.version, audit);
  if (saved === 'conflict') throw new Refusal('stale-version');
}
