import type { BoardRow } from '../../../domain/goal/board.ts';
import type { OrganisationId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import { board, boardKey, boards, history, historyKey, yearPartition } from '../keys.ts';
import { boardKind, historyKind } from '../kinds/check-in.ts';
import { change, insertion, readOne, readRange } from '../row-format.ts';
import type { Change, Rows } from '../rows.ts';
import type { CheckInStore } from '../stores.ts';
import { auditRow } from './audit.ts';

export function checkInStore(rows: Rows, body: OrganisationId): CheckInStore {
  const partitionOf = (month: Month): string => yearPartition(body, yearOf(month));
  return {
    board: (month) => readRange(rows, boardKind, partitionOf(month), board(month)),
    boardsOf: (year) => readRange(rows, boardKind, yearPartition(body, year), boards),
    row: (month, goal) => readOne(rows, boardKind, partitionOf(month), boardKey(month, goal)),
    history: async (year, goal) => {
      const read = await readRange(rows, historyKind, yearPartition(body, year), history(goal));
      return read.map(({ value }) => value);
    },
    record: async (row, version, audit) => {
      const { answer } = row;
      if (answer.goal !== row.goal || answer.month !== row.month)
        throw new Error(
          `The answer is of ${answer.goal} in ${answer.month}, its row of ${row.goal} in ${row.month}`,
        );
      const key = historyKey(answer.goal, answer.month, answer.revision);
      return rows.write(partitionOf(row.month), [
        insertion(historyKind, key, answer),
        boardChange(row, version),
        auditRow(audit),
      ]);
    },
    excuse: async (row, version, audit) =>
      rows.write(partitionOf(row.month), [boardChange(row, version), auditRow(audit)]),
  };
}

const boardChange = (row: BoardRow, version: string): Change =>
  change(boardKind, boardKey(row.month, row.goal), row, version);
