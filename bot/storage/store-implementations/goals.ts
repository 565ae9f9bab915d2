import type { OrganisationId } from '../../../domain/common/ids.ts';
import { boardKey, goalKey, goalsRange, yearPartition } from '../keys.ts';
import { boardRowKind } from '../row-schemas/check-in.ts';
import { goalRowKind } from '../row-schemas/goal.ts';
import { toRowChange, toInsert, readRow, readRange } from '../row-format.ts';
import type { RowChange, RowStore } from '../row-store.ts';
import type { GoalStore } from '../stores/goals.ts';
import { toAuditRow } from './audit.ts';

export function createGoalStore(rows: RowStore, organisation: OrganisationId): GoalStore {
  return {
    get: (year, id) => readRow(rows, goalRowKind, yearPartition(organisation, year), goalKey(id)),
    list: (year) => readRange(rows, goalRowKind, yearPartition(organisation, year), goalsRange),
    save: async (goal, version, openMonths, audit, boardRows = []) => {
      const partition = yearPartition(organisation, goal.year);
      if (boardRows.some(({ value }) => value.goal !== goal.id))
        throw new Error(`A board row saved with ${goal.id} belongs to another goal`);
      const own = [
        toRowChange(goalRowKind, goalKey(goal.id), goal, version),
        ...boardRows.map((row) =>
          toRowChange(boardRowKind, boardKey(row.value.month, goal.id), row.value, row.version),
        ),
        toAuditRow(audit),
      ];
      let missing = await absent(
        rows,
        partition,
        openMonths.map((month) =>
          toInsert(boardRowKind, boardKey(month, goal.id), { goal: goal.id, month }),
        ),
      );
      for (;;) {
        const saved = await rows.write(partition, [...own, ...missing]);
        if (saved === 'saved') return saved;
        // If somebody has just opened the month, the board row exists already. That is no conflict.
        const stillMissing = await absent(rows, partition, missing);
        if (stillMissing.length === missing.length) return 'conflict';
        missing = stillMissing;
      }
    },
    saveAll: async (all, audit) => {
      const [first] = all;
      if (!first || all.some(({ value }) => value.year !== first.value.year))
        throw new Error('Goals saved together must belong to the same year');
      return rows.write(yearPartition(organisation, first.value.year), [
        ...all.map(({ value, version }) =>
          toRowChange(goalRowKind, goalKey(value.id), value, version),
        ),
        toAuditRow(audit),
      ]);
    },
  };
}

async function absent(
  rows: RowStore,
  partition: string,
  insertions: readonly RowChange[],
): Promise<readonly RowChange[]> {
  const found = await Promise.all(insertions.map(({ key }) => rows.get(partition, key)));
  return insertions.filter((_, index) => found[index] === undefined);
}
