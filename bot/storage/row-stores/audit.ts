import { randomUUID } from 'node:crypto';
import type { OrganisationId } from '../../../domain/common/ids.ts';
import {
  auditKey,
  auditMark,
  audits,
  auditsBetween,
  bodyPartition,
  remindersPartition,
  yearPartition,
} from '../keys.ts';
import { auditKind } from '../kinds/audit.ts';
import { fromRow, insertion, readRange } from '../row-format.ts';
import type { Change, Rows } from '../rows.ts';
import type { AuditEntry, MarkedEntry, Stores } from '../stores.ts';

export const auditReader =
  (rows: Rows, body: OrganisationId): Stores['audit'] =>
  async (of) => {
    const partition = partitionOf(body, of);
    return (await readRange(rows, auditKind, partition, audits)).map(({ value }) => value);
  };

export const auditWriter =
  (rows: Rows, body: OrganisationId): Stores['note'] =>
  async (year, entry) => {
    const saved = await rows.write(yearPartition(body, year), [auditRow(entry)]);
    if (saved === 'conflict') throw new Error('An audit row met another of the same random key');
  };

const DAY_MS = 24 * 60 * 60 * 1000;
/** Of the first look back; each further one is twice as long, so that a quiet year takes few. */
const FIRST_LOOK_DAYS = 14;

/** Keys go from the oldest to the newest, so it reads backwards in stretches of time. */
export const auditTrail =
  (rows: Rows, body: OrganisationId): Stores['trail'] =>
  async (of, { since, before, limit, wanted }) => {
    const partition = partitionOf(body, of);
    const [oldest] = await rows.range(partition, audits, 1);
    if (!oldest) return [];
    const end = latest(auditMark(oldest.key), since ?? '');
    const found: MarkedEntry[] = [];
    let below = before;
    for (let days = FIRST_LOOK_DAYS; end < below && found.length < limit; days *= 2) {
      const start = new Date(Date.parse(instantIn(below)) - days * DAY_MS).toISOString();
      const from = latest(start, since ?? '');
      const stretch = await rows.range(partition, auditsBetween(from, below));
      for (const row of stretch.toReversed()) {
        const entry = fromRow(auditKind, row).value;
        if (wanted(entry)) found.push({ mark: auditMark(row.key), entry });
      }
      below = from;
    }
    return found.slice(0, limit);
  };

const latest = (one: string, other: string): string => (one > other ? one : other);

const instantIn = (mark: string): string => mark.slice(0, '2026-03-31T06:00:00.000Z'.length);

function partitionOf(body: OrganisationId, of: Parameters<Stores['audit']>[0]): string {
  if (of === 'people') return bodyPartition(body);
  return of === 'reminders' ? remindersPartition(body) : yearPartition(body, of);
}

export const auditRow = (entry: AuditEntry): Change =>
  insertion(auditKind, auditKey(entry.at, randomUUID()), entry);
