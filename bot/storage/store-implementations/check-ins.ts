import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { OrganisationId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import {
  boardRange,
  boardKey,
  boardsRange,
  historyRange,
  historyKey,
  yearPartition,
} from '../keys.ts';
import { boardRowKind, historyRowKind } from '../row-schemas/check-in.ts';
import { toRowChange, toInsert, readRow, readRange } from '../row-format.ts';
import type { RowChange, RowStore } from '../row-store.ts';
import type { CheckInStore } from '../stores/check-ins.ts';
import { valuesOf } from '../stores/versioned.ts';
import { toAuditRow } from './audit.ts';

export function createCheckInStore(rows: RowStore, organisation: OrganisationId): CheckInStore {
  const partitionOf = (month: Month): string => yearPartition(organisation, yearOf(month));
  return {
    board: (month) => readRange(rows, boardRowKind, partitionOf(month), boardRange(month)),
    boardsOf: (year) =>
      readRange(rows, boardRowKind, yearPartition(organisation, year), boardsRange),
    row: (month, goal) => readRow(rows, boardRowKind, partitionOf(month), boardKey(month, goal)),
    history: async (year, goal) => {
      const read = await readRange(
        rows,
        historyRowKind,
        yearPartition(organisation, year),
        historyRange(goal),
      );
      return valuesOf(read);
    },
    record: async (row, version, audit) => {
      const { answer } = row;
      if (answer.goal !== row.goal || answer.month !== row.month)
        throw new Error(
          `The answer belongs to ${answer.goal} in ${answer.month}, its board row to ${row.goal} in ${row.month}`,
        );
      const key = historyKey(answer.goal, answer.month, answer.revision);
      return rows.write(partitionOf(row.month), [
        toInsert(historyRowKind, key, answer),
        boardChange(row, version),
        toAuditRow(audit),
      ]);
    },
    excuse: async (row, version, audit) =>
      rows.write(partitionOf(row.month), [boardChange(row, version), toAuditRow(audit)]),
  };
}

const boardChange = (row: GoalMonthRow, version: string): RowChange =>
  toRowChange(boardRowKind, boardKey(row.month, row.goal), row, version);
