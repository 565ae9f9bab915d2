import type { OrganisationId } from '../../../domain/common/ids.ts';
import { boardKey, goalKey, goalsRange, yearPartition } from '../keys.ts';
import { boardKind } from '../row-schemas/check-in.ts';
import { goalKind } from '../row-schemas/goal.ts';
import { toChange, toInsert, readRow, readRange } from '../row-format.ts';
import type { Change, Rows } from '../rows.ts';
import type { GoalStore } from '../stores/goals.ts';
import { auditRow } from './audit.ts';

export function goalStore(rows: Rows, organisation: OrganisationId): GoalStore {
  return {
    get: (year, id) => readRow(rows, goalKind, yearPartition(organisation, year), goalKey(id)),
    list: (year) => readRange(rows, goalKind, yearPartition(organisation, year), goalsRange),
    save: async (goal, version, openMonths, audit, boardRows = []) => {
      const partition = yearPartition(organisation, goal.year);
      if (boardRows.some(({ value }) => value.goal !== goal.id))
        throw new Error(`A board row saved with ${goal.id} belongs to another goal`);
      const own = [
        toChange(goalKind, goalKey(goal.id), goal, version),
        ...boardRows.map((row) =>
          toChange(boardKind, boardKey(row.value.month, goal.id), row.value, row.version),
        ),
        auditRow(audit),
      ];
      let missing = await absent(
        rows,
        partition,
        openMonths.map((month) =>
          toInsert(boardKind, boardKey(month, goal.id), { goal: goal.id, month }),
        ),
      );
      for (;;) {
        const saved = await rows.write(partition, [...own, ...missing]);
        if (saved === 'saved') return saved;
        // A month opened in the meantime may have inserted the goal's row: not a conflict of the goal.
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
        ...all.map(({ value, version }) => toChange(goalKind, goalKey(value.id), value, version)),
        auditRow(audit),
      ]);
    },
  };
}

async function absent(
  rows: Rows,
  partition: string,
  insertions: readonly Change[],
): Promise<readonly Change[]> {
  const found = await Promise.all(insertions.map(({ key }) => rows.get(partition, key)));
  return insertions.filter((_, index) => found[index] === undefined);
}
