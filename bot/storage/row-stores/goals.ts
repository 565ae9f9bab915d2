import type { OrganisationId } from '../../../domain/common/ids.ts';
import { boardKey, goalKey, goals, yearPartition } from '../keys.ts';
import { boardKind } from '../kinds/check-in.ts';
import { goalKind } from '../kinds/goal.ts';
import { toChange, toInsert, readRow, readRange } from '../row-format.ts';
import type { Change, Rows } from '../rows.ts';
import type { GoalStore } from '../stores/goals.ts';
import { auditRow } from './audit.ts';

export function goalStore(rows: Rows, organisation: OrganisationId): GoalStore {
  return {
    get: (year, id) => readRow(rows, goalKind, yearPartition(organisation, year), goalKey(id)),
    list: (year) => readRange(rows, goalKind, yearPartition(organisation, year), goals),
    save: async (goal, version, joins, audit, changed = []) => {
      const partition = yearPartition(organisation, goal.year);
      if (changed.some(({ value }) => value.goal !== goal.id))
        throw new Error(`A row that changes along with ${goal.id} is another goal's`);
      const own = [
        toChange(goalKind, goalKey(goal.id), goal, version),
        ...changed.map((row) =>
          toChange(boardKind, boardKey(row.value.month, goal.id), row.value, row.version),
        ),
        auditRow(audit),
      ];
      let toJoin = await absent(
        rows,
        partition,
        joins.map((month) =>
          toInsert(boardKind, boardKey(month, goal.id), { goal: goal.id, month }),
        ),
      );
      for (;;) {
        const saved = await rows.write(partition, [...own, ...toJoin]);
        if (saved === 'saved') return saved;
        // A month opened in between has put the goal on its board already: no conflict of the goal.
        const left = await absent(rows, partition, toJoin);
        if (left.length === toJoin.length) return 'conflict';
        toJoin = left;
      }
    },
    saveAll: async (all, audit) => {
      const [first] = all;
      if (!first || all.some(({ value }) => value.year !== first.value.year))
        throw new Error('Goals that are saved together are of one year');
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
