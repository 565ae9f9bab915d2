import type { OpenedMonth } from '../../domain/month.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { AuditEntry } from '../storage/stores.ts';
import type { Context } from './context.ts';

/** @throws Refusal `stale-version` */
export async function saveMonth(
  { stores }: Context,
  month: OpenedMonth,
  version: string,
  audit: AuditEntry,
): Promise<OpenedMonth> {
  if ((await stores.months.save(month, version, audit)) === 'conflict')
    throw new Refusal('stale-version');
  return month;
}
