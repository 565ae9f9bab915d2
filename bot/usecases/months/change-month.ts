import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { ChangeMonthRequest } from '../../../contract/months/months.ts';
import { monthState, type Month, type OpenedMonth } from '../../../domain/common/month.ts';
import { findMonthDaysChangeProblem } from '../../../domain/months/month-days.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { today, type Context } from '../shared/context.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';
import { saveMonth } from './save-month.ts';

/** The new days never make an answer late that was on time. */
export async function changeMonth(
  context: Context,
  actor: Actor,
  month: Month,
  { version, ...days }: ChangeMonthRequest,
): Promise<OpenedMonth> {
  authorize(actor, 'open-month');
  const found = await context.stores.months.get(month);
  if (!found) throw new Refusal('month-not-open', { month });
  // Comes before the check of the new days, which depends on the days that the actor saw.
  if (found.version !== version) throw new Refusal('stale-version');
  if (monthState(found.value, today(context)) === 'closed')
    throw new Refusal('month-closed', { month });
  const problem = findMonthDaysChangeProblem(found.value, days, today(context));
  if (problem) throw new Refusal('month-days-impossible', { why: problem.why });
  const audit = { ...createAuditEntry(context, actor, 'change-month', month), days };
  return saveMonth(context, { ...found.value, ...days }, version, audit);
}
