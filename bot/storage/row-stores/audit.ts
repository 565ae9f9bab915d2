import { randomUUID } from 'node:crypto';
import type { BodyId } from '../../../domain/ids.ts';
import { auditKey, audits, bodyPartition, remindersPartition, yearPartition } from '../keys.ts';
import { auditKind } from '../kinds/audit.ts';
import { insertion, readRange } from '../row-format.ts';
import type { Change, Rows } from '../rows.ts';
import type { AuditEntry, Stores } from '../stores.ts';

export const auditReader =
  (rows: Rows, body: BodyId): Stores['audit'] =>
  async (of) => {
    const partition = partitionOf(body, of);
    return (await readRange(rows, auditKind, partition, audits)).map(({ value }) => value);
  };

export const auditWriter =
  (rows: Rows, body: BodyId): Stores['note'] =>
  async (year, entry) => {
    const saved = await rows.write(yearPartition(body, year), [auditRow(entry)]);
    if (saved === 'conflict') throw new Error('An audit row met another of the same random key');
  };

function partitionOf(body: BodyId, of: Parameters<Stores['audit']>[0]): string {
  if (of === 'people') return bodyPartition(body);
  return of === 'reminders' ? remindersPartition(body) : yearPartition(body, of);
}

export const auditRow = (entry: AuditEntry): Change =>
  insertion(auditKind, auditKey(entry.at, randomUUID()), entry);
