import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { OpenedMonth } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { AuditEntry } from '../../storage/stores/audit.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context } from '../shared/context.ts';

export async function saveMonth(
  { stores }: Context,
  month: OpenedMonth,
  version: string,
  audit: AuditEntry,
  rows: readonly Versioned<GoalMonthRow>[] = [],
): Promise<OpenedMonth> {
  if ((await stores.months.save(month, version, audit, rows)) === 'conflict')
    throw new Refusal('stale-version');
  return month;
}
