import type { OrganisationId, GoalId } from '../../../domain/common/ids.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import {
  allHandOversRange,
  boardRange,
  boardKey,
  handOversRange,
  isInRange,
  monthKey,
  monthsRange,
  monthsWithHandOversRange,
  monthWithHandOversRange,
  yearPartition,
} from '../keys.ts';
import { boardRowKind } from '../row-schemas/check-in.ts';
import { handOverRowKind } from '../row-schemas/hand-over.ts';
import { monthRowKind } from '../row-schemas/month.ts';
import { parseReadable, toRowChange, toInsert, readRow, readRange } from '../row-format.ts';
import { writeInBatches, type RowStore } from '../row-store.ts';
import type { MonthStore } from '../stores/months.ts';
import { valuesOf } from '../stores/versioned.ts';
import { toAuditRow } from './audit.ts';

export function createMonthStore(rows: RowStore, organisation: OrganisationId): MonthStore {
  const partitionOf = (month: Month): string => yearPartition(organisation, yearOf(month));
  return {
    get: (month) => readRow(rows, monthRowKind, partitionOf(month), monthKey(month)),
    list: (year) => readRange(rows, monthRowKind, yearPartition(organisation, year), monthsRange),
    withHandOvers: async (month) => {
      const all = await rows.range(partitionOf(month), monthWithHandOversRange(month));
      const opened = all.filter(({ key }) => key === monthKey(month));
      const [read] = parseReadable(rows, monthRowKind, opened);
      if (opened.length > 0 && !read) throw new Refusal('row-unreadable', { key: monthKey(month) });
      const handOvers = all.filter(({ key }) => isInRange(handOversRange(month), key));
      return {
        opened: read,
        handOvers: valuesOf(parseReadable(rows, handOverRowKind, handOvers)),
      };
    },
    listWithHandOvers: async (year) => {
      const all = await rows.range(yearPartition(organisation, year), monthsWithHandOversRange);
      const months = all.filter(({ key }) => isInRange(monthsRange, key));
      const handOvers = all.filter(({ key }) => isInRange(allHandOversRange, key));
      return {
        months: valuesOf(parseReadable(rows, monthRowKind, months)),
        handOvers: valuesOf(parseReadable(rows, handOverRowKind, handOvers)),
      };
    },
    open: async (opened, goals, audit) => {
      const { month } = opened;
      const partition = partitionOf(month);
      if (await rows.get(partition, monthKey(month))) return 'conflict';
      await fillBoard(rows, partition, month, goals);
      return rows.write(partition, [
        toInsert(monthRowKind, monthKey(month), opened),
        toAuditRow(audit),
      ]);
    },
    save: async (opened, version, audit, boardRows = []) => {
      const { month } = opened;
      if (boardRows.some(({ value }) => value.month !== month))
        throw new Error(`A board row saved with ${month} belongs to another month`);
      return writeInBatches(rows, partitionOf(month), [
        toRowChange(monthRowKind, monthKey(month), opened, version),
        toAuditRow(audit),
        ...boardRows.map((row) =>
          toRowChange(boardRowKind, boardKey(month, row.value.goal), row.value, row.version),
        ),
      ]);
    },
  };
}

/** Tries again after a conflict, because another server that opens the month may insert rows first. */
async function fillBoard(
  rows: RowStore,
  partition: string,
  month: Month,
  goals: readonly GoalId[],
): Promise<void> {
  const wanted = [...new Set(goals)].map((goal) =>
    toInsert(boardRowKind, boardKey(month, goal), { goal, month }),
  );
  for (let missingBefore = Infinity; ;) {
    const existing = new Set(
      (await rows.range(partition, boardRange(month))).map(({ key }) => key),
    );
    const missing = wanted.filter(({ key }) => !existing.has(key));
    if (missing.length === 0) return;
    if (missing.length >= missingBefore)
      throw new Error(`Invariant: the board of ${month} has rows that conflict and are not listed`);
    missingBefore = missing.length;
    const saved = await writeInBatches(rows, partition, missing);
    if (saved === 'saved') return;
  }
}
