import type { OrganisationId, PersonId } from '../../../../domain/common/ids.ts';
import type { Year } from '../../../../domain/common/month.ts';
import type { Expiry, RetentionKind } from '../../../../domain/months/retention.ts';
import {
  auditsRange,
  auditsRangeBefore,
  conversationsRange,
  draftsRange,
  isInRange,
  lastPartOfKey,
  remindersRangesBefore,
  RETENTION_KEY,
  snoozesOfYearRange,
  wholePartition,
  type KeyRange,
} from '../../keys.ts';
import { conversationRowKind } from '../../row-schemas/person.ts';
import { retentionRowKind } from '../../row-schemas/retention.ts';
import { parseReadable, readRow, toRowChange } from '../../row-format.ts';
import {
  MAX_CHANGES_IN_TRANSACTION,
  type RowChange,
  type StoredRow,
  type TrackedRowStore,
} from '../../row-store.ts';
import type { RowPlace } from '../../stores/privacy/personal-data.ts';
import type { RetentionStore } from '../../stores/privacy/retention.ts';
import { toAuditRow } from '../audit.ts';
import { pagesOf, partitionAt } from './personal-data.ts';

/** No goal is from a year before this one. */
const FIRST_YEAR = 2000;

interface Place {
  readonly of: RowPlace;
  readonly range: KeyRange;
}

export function createRetentionStore(
  rows: TrackedRowStore,
  organisation: OrganisationId,
): RetentionStore {
  const partition = partitionAt(organisation, 'people');

  async function* expired(
    { kind, before }: Expiry,
    keep: ReadonlySet<PersonId>,
    limit: number,
  ): AsyncGenerator<{ readonly partition: string; readonly keys: readonly string[] }> {
    let remaining = limit;
    for (const { of, range } of PLACES[kind](before))
      for await (const page of pagesOf(rows, partitionAt(organisation, of), range)) {
        const chosen = page.filter((row) => isExpired(rows, row, { kind, before }, keep));
        const keys = chosen.slice(0, remaining).map(({ key }) => key);
        if (keys.length > 0) yield { partition: partitionAt(organisation, of), keys };
        remaining -= keys.length;
        if (remaining <= 0) return;
      }
  }

  return {
    get: () => readRow(rows, retentionRowKind, partition, RETENTION_KEY),
    save: async (retention, version, audit) =>
      rows.write(partition, [
        toRowChange(retentionRowKind, RETENTION_KEY, retention, version),
        toAuditRow(audit),
      ]),
    countExpired: async (...which) => {
      let count = 0;
      for await (const { keys } of expired(...which)) count += keys.length;
      return count;
    },
    deleteExpired: async (...which) => {
      let count = 0;
      for await (const found of expired(...which)) {
        const changes = found.keys.map((key): RowChange => ({ kind: 'delete', key }));
        for (let start = 0; start < changes.length; start += MAX_CHANGES_IN_TRANSACTION) {
          const batch = changes.slice(start, start + MAX_CHANGES_IN_TRANSACTION);
          // After a conflict another server has deleted some of the rows: the next call finds the rest.
          if ((await rows.write(found.partition, batch)) === 'conflict') return count;
          count += batch.length;
        }
      }
      return count;
    },
  };
}

const yearsBefore = (before: Year): readonly Year[] =>
  Array.from({ length: Math.max(0, before - FIRST_YEAR) }, (_, index) => FIRST_YEAR + index);

const PLACES: Readonly<Record<RetentionKind, (before: Year) => readonly Place[]>> = {
  drafts: (before) =>
    yearsBefore(before).flatMap((of) => [
      { of, range: draftsRange },
      { of, range: snoozesOfYearRange },
    ]),
  deliveries: (before) =>
    remindersRangesBefore(before).map((range) => ({ of: 'reminders' as const, range })),
  conversations: () => [{ of: 'people', range: conversationsRange }],
  events: (before) => [
    { of: 'people', range: auditsRangeBefore(before) },
    { of: 'reminders', range: auditsRangeBefore(before) },
    ...yearsBefore(before).map((of) => ({ of, range: auditsRange })),
  ],
  years: (before) => yearsBefore(before).map((of) => ({ of, range: wholePartition })),
};

function isExpired(
  rows: TrackedRowStore,
  row: StoredRow,
  { kind, before }: Expiry,
  keep: ReadonlySet<PersonId>,
): boolean {
  // Events have a time of their own.
  if (kind === 'years') return !isInRange(auditsRange, row.key);
  if (kind !== 'conversations') return true;
  const [chat] = parseReadable(rows, conversationRowKind, [row]);
  return (
    chat !== undefined &&
    lastPartOfKey(row.key) === chat.value.person &&
    !keep.has(chat.value.person) &&
    chat.value.seenAt < `${before}`
  );
}
