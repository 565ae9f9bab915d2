import {
  assertValidTransaction,
  wrapWriteWithoutVersions,
  type RowChange,
  type RowStore,
  type StoredRow,
} from '../../../bot/storage/row-store.ts';

export interface MemoryRows extends RowStore {
  /** Returns a copy of all rows. `restore` brings them back. */
  copy(): readonly StoredRow[];
  restore(rows: readonly StoredRow[]): void;
}

/** Rows in memory that behave like Azure Tables. */
export function createMemoryRows(): MemoryRows {
  const partitions = new Map<string, Map<string, StoredRow>>();
  let writes = 0;
  const writeForVersions: RowStore['writeForVersions'] = async (partition, changes) => {
    assertValidTransaction(changes);
    const rows = partitions.get(partition) ?? new Map<string, StoredRow>();
    if (!changes.every((change) => fits(change, rows.get(change.key)))) return 'conflict';
    writes += 1;
    const version = `W/"version-${writes}"`;
    const versions = new Map<string, string>();
    for (const change of changes) {
      const { key } = change;
      if (change.kind === 'delete') rows.delete(key);
      else {
        rows.set(key, { partition, key, version, properties: { ...change.properties } });
        versions.set(key, version);
      }
    }
    partitions.set(partition, rows);
    return versions;
  };
  return {
    get: async (partition, key) => partitions.get(partition)?.get(key),
    range: async (partition, { from, below }, limit) =>
      [...(partitions.get(partition)?.values() ?? [])]
        .filter(({ key }) => key >= from && key < below)
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
        .slice(0, limit),
    write: wrapWriteWithoutVersions(writeForVersions),
    writeForVersions,
    copy: () => [...partitions.values()].flatMap((rows) => [...rows.values()]),
    restore: (rows) => {
      partitions.clear();
      for (const row of rows) {
        const partition = partitions.get(row.partition) ?? new Map<string, StoredRow>();
        partitions.set(row.partition, partition.set(row.key, row));
      }
    },
  };
}

function fits(change: RowChange, row: StoredRow | undefined): boolean {
  switch (change.kind) {
    case 'insert':
      return row === undefined;
    case 'update':
      return row?.version === change.version;
    case 'delete':
      return row !== undefined;
  }
}
