import { isInRange, type KeyRange } from './keys.ts';
import type { RowChange, RowStore, StoredRow } from './row-store.ts';

interface RememberedRange {
  readonly partition: string;
  readonly range: KeyRange;
  readonly rows: Promise<readonly StoredRow[]>;
  /** Keys that this request has written since. The rest of the range is still as it was read. */
  readonly written: Set<string>;
}

/**
 * For one request: what was read, or is being read, is not read again. A write forgets what it
 * changes, and a failed write forgets everything, so that a retry sees the current rows.
 */
export function rememberReads(rows: RowStore): RowStore {
  const single = new Map<string, Promise<StoredRow | undefined>>();
  let ranges: readonly RememberedRange[] = [];

  const findCovering = (partition: string, range: KeyRange) =>
    ranges.find(
      (one) =>
        one.partition === partition &&
        one.range.from <= range.from &&
        one.range.below >= range.below &&
        ![...one.written].some((key) => isInRange(range, key)),
    );
  const findContaining = (partition: string, key: string) =>
    ranges.find(
      (one) => one.partition === partition && isInRange(one.range, key) && !one.written.has(key),
    );
  const forget = (partition: string, changes: readonly RowChange[]): void => {
    for (const { key } of changes) {
      single.delete(idOf(partition, key));
      for (const one of ranges) if (one.partition === partition) one.written.add(key);
    }
  };
  const forgetAll = (): void => {
    single.clear();
    ranges = [];
  };
  const writing = async <Result>(
    partition: string,
    changes: readonly RowChange[],
    write: () => Promise<Result | 'conflict'>,
  ): Promise<Result | 'conflict'> => {
    try {
      const result = await write();
      if (result === 'conflict') forgetAll();
      else forget(partition, changes);
      return result;
    } catch (error) {
      forgetAll();
      throw error;
    }
  };

  return {
    get: async (partition, key) => {
      const id = idOf(partition, key);
      const covering = findContaining(partition, key);
      if (covering) return (await covering.rows).find((row) => row.key === key);
      const known = single.get(id);
      if (known) return known;
      const reading = rows.get(partition, key);
      single.set(id, reading);
      reading.catch(() => single.delete(id));
      return reading;
    },
    range: async (partition, range, limit) => {
      const covering = findCovering(partition, range);
      if (covering)
        return (await covering.rows).filter(({ key }) => isInRange(range, key)).slice(0, limit);
      if (limit !== undefined) return rows.range(partition, range, limit);
      const own = {
        ...{ partition, range },
        rows: rows.range(partition, range),
        written: new Set<string>(),
      };
      ranges = [...ranges, own];
      own.rows.catch(() => {
        ranges = ranges.filter((one) => one !== own);
      });
      return own.rows;
    },
    write: (partition, changes) =>
      writing(partition, changes, () => rows.write(partition, changes)),
    writeForVersions: (partition, changes) =>
      writing(partition, changes, () => rows.writeForVersions(partition, changes)),
  };
}

const idOf = (partition: string, key: string): string => `${partition} ${key}`;
