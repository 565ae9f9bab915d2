import { instantOf } from '../../domain/common/month.ts';
import { parsePersonId } from '../../domain/common/ids.ts';
import { lastPartOfKey } from './keys.ts';
import type { RowTracker } from './row-store.ts';
import type { UnreadableRow, UnreadableRows } from './stores/unreadable-rows.ts';

/** Bounds the memory if a whole table is unreadable. */
const MAX_ROWS = 1000;

export function trackUnreadableRows(): UnreadableRows & RowTracker {
  const rows = new Map<string, UnreadableRow>();
  const listeners: ((row: UnreadableRow) => void)[] = [];
  return {
    list: () => [...rows.values()],
    people: (kind) =>
      new Set(
        [...rows.values()]
          .filter((row) => row.kind === kind)
          .flatMap(({ key }) => parsePersonId(lastPartOfKey(key)) ?? []),
      ),
    onFound: (listener) => {
      listeners.push(listener);
    },
    unreadable: ({ partition, key }, kind, cause) => {
      const id = idOf(partition, key);
      if (rows.has(id) || rows.size >= MAX_ROWS) return;
      const row = { partition, key, kind, cause, foundAt: instantOf(new Date()) };
      rows.set(id, row);
      for (const listener of listeners) listener(row);
    },
    readable: ({ partition, key }) => {
      if (rows.size > 0) rows.delete(idOf(partition, key));
    },
  };
}

const idOf = (partition: string, key: string): string => `${partition} ${key}`;
