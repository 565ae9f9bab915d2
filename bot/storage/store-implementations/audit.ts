import { randomUUID } from 'node:crypto';
import type { OrganisationId } from '../../../domain/common/ids.ts';
import {
  auditKey,
  auditCursor,
  auditsRange,
  auditsRangeBetween,
  organisationPartition,
  remindersPartition,
  yearPartition,
} from '../keys.ts';
import { readOperation } from '../../telemetry/request-scope.ts';
import { auditRowKind } from '../row-schemas/audit.ts';
import { parseReadable, toInsert, readRange } from '../row-format.ts';
import type { RowChange, RowStore } from '../row-store.ts';
import type { AuditEntry, AuditEntryWithCursor } from '../stores/audit.ts';
import type { Stores } from '../stores.ts';
import { valuesOf } from '../stores/versioned.ts';

export const createAuditReader =
  (rows: RowStore, organisation: OrganisationId): Stores['audit'] =>
  async (of) => {
    const partition = partitionOf(organisation, of);
    return valuesOf(await readRange(rows, auditRowKind, partition, auditsRange));
  };

export const createAuditWriter =
  (rows: RowStore, organisation: OrganisationId): Stores['note'] =>
  async (of, entry) => {
    const saved = await rows.write(partitionOf(organisation, of), [toAuditRow(entry)]);
    if (saved === 'conflict') throw new Error('Invariant: two audit rows have the same random key');
  };

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_WINDOW_DAYS = 14;

/**
 * Reads one window of time after another, back from the newest, because Azure sorts keys only in
 * ascending order. Each window is twice as long as the previous one, so that few queries are needed.
 */
export const createTrailReader =
  (rows: RowStore, organisation: OrganisationId): Stores['trail'] =>
  async (of, { since, before, limit, wanted }) => {
    const partition = partitionOf(organisation, of);
    const [oldest] = await rows.range(partition, auditsRange, 1);
    if (!oldest) return [];
    const end = latest(auditCursor(oldest.key), since ?? '');
    const found: AuditEntryWithCursor[] = [];
    let below = before;
    for (let days = FIRST_WINDOW_DAYS; end < below && found.length < limit; days *= 2) {
      const start = new Date(Date.parse(instantOfMark(below)) - days * DAY_MS).toISOString();
      const from = latest(start, since ?? '');
      const window = await rows.range(partition, auditsRangeBetween(from, below));
      for (const row of window.toReversed())
        for (const { value: entry } of parseReadable(rows, auditRowKind, [row]))
          if (wanted(entry)) found.push({ mark: auditCursor(row.key), entry });
      below = from;
    }
    return found.slice(0, limit);
  };

const latest = (one: string, other: string): string => (one > other ? one : other);

const instantOfMark = (mark: string): string => mark.slice(0, '2026-03-31T06:00:00.000Z'.length);

function partitionOf(organisation: OrganisationId, of: Parameters<Stores['audit']>[0]): string {
  if (of === 'people') return organisationPartition(organisation);
  return of === 'reminders' ? remindersPartition(organisation) : yearPartition(organisation, of);
}

export function toAuditRow(entry: AuditEntry): RowChange {
  const correlation = readOperation();
  const correlated = correlation === undefined ? entry : { ...entry, correlation };
  return toInsert(auditRowKind, auditKey(entry.at, randomUUID()), correlated);
}
