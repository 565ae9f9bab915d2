import type { RowStore } from '../../../bot/storage/row-store.ts';

/** Rows that record every request, as `get`, `range` or `write` with its key. */
export interface CountedRows {
  readonly rows: RowStore;
  readonly requests: string[];
}

export function countRows(rows: RowStore): CountedRows {
  const requests: string[] = [];
  return {
    requests,
    rows: {
      get: (partition, key) => {
        requests.push(`get ${partition} ${key}`);
        return rows.get(partition, key);
      },
      range: (partition, range, limit) => {
        requests.push(`range ${partition} ${range.from}`);
        return rows.range(partition, range, limit);
      },
      write: (partition, changes) => {
        requests.push(`write ${partition} ${changes.map(({ key }) => key).join(' ')}`);
        return rows.write(partition, changes);
      },
      writeForVersions: (partition, changes) => {
        requests.push(`write ${partition} ${changes.map(({ key }) => key).join(' ')}`);
        return rows.writeForVersions(partition, changes);
      },
    },
  };
}
