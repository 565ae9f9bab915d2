import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import { monthState, type Month, type OpenedMonth } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { today, type Context } from '../shared/context.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';
import { saveMonth } from './save-month.ts';

/** Goals without an answer count as missed after the month has closed. */
export async function closeMonth(
  context: Context,
  actor: Actor,
  month: Month,
  version?: string,
): Promise<OpenedMonth> {
  authorize(actor, 'open-month');
  const found = await context.stores.months.get(month);
  if (!found) throw new Refusal('month-not-open', { month });
  if (monthState(found.value, today(context)) === 'closed')
    throw new Refusal('month-closed', { month });
  const closed = { ...found.value, closedAt: context.clock() };
  const audit = createAuditEntry(context, actor, 'close-month', month);
  return saveMonth(context, closed, version ?? found.version, audit);
}
