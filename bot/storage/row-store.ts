import type { KeyRange } from './keys.ts';
import type { UnreadableCause } from './stores/unreadable-rows.ts';
import type { SaveResult } from './stores/versioned.ts';

export type Properties = Readonly<Record<string, string | number | boolean>>;

export interface StoredRow {
  readonly partition: string;
  readonly key: string;
  readonly version: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export type RowChange =
  | { readonly kind: 'insert'; readonly key: string; readonly properties: Properties }
  | {
      readonly kind: 'update';
      readonly key: string;
      readonly properties: Properties;
      readonly version: string;
      /** Returns the new properties together with the unknown fields of the stored row. */
      readonly keepUnknown?: (stored: StoredRow) => Properties;
    }
  | { readonly kind: 'delete'; readonly key: string };

/** Azure allows at most 100 changes in one transaction, and 4 MiB as it is sent. */
export const MAX_CHANGES_IN_TRANSACTION = 100;
const MAX_BYTES_IN_TRANSACTION = 4 * 1024 * 1024;
/** More than the headers that the table client writes around each change. */
const BYTES_AROUND_CHANGE = 2048;

/** Learns of each row that was parsed. */
export interface RowTracker {
  readonly unreadable: (row: StoredRow, kind: string, cause: UnreadableCause) => void;
  readonly readable: (row: StoredRow) => void;
}

export interface RowStore {
  /** Returns undefined only when the row does not exist. Rejects when storage does not respond. */
  get(partition: string, key: string): Promise<StoredRow | undefined>;
  range(partition: string, range: KeyRange, limit?: number): Promise<readonly StoredRow[]>;
  /** Writes all changes or none. Each change must be to a different row. */
  write(partition: string, changes: readonly RowChange[]): Promise<SaveResult>;
  /** Returns the new versions, so that the caller can update the rows again without reading them. */
  writeForVersions(
    partition: string,
    changes: readonly RowChange[],
  ): Promise<VersionsByKey | 'conflict'>;
}

/** `createStores` adds the tracker. Stores get it with the rows, and only `row-format.ts` calls it. */
export interface TrackedRowStore extends RowStore {
  readonly tracker?: RowTracker;
}

/** New versions by row key. A row without an entry must be read before its next update. */
export type VersionsByKey = ReadonlyMap<string, string>;

export const wrapWriteWithoutVersions =
  (write: RowStore['writeForVersions']): RowStore['write'] =>
  async (partition, changes) =>
    (await write(partition, changes)) === 'conflict' ? 'conflict' : 'saved';

/** Writes several transactions. Stops at the first conflict, but earlier transactions stay written. */
export async function writeInBatches(
  rows: RowStore,
  partition: string,
  changes: readonly RowChange[],
): Promise<SaveResult> {
  for (const transaction of splitIntoTransactions(changes))
    if ((await rows.write(partition, transaction)) === 'conflict') return 'conflict';
  return 'saved';
}

/** Returns the changes in their order, in as few transactions as Azure's limits allow. */
export function splitIntoTransactions(
  changes: readonly RowChange[],
): readonly (readonly RowChange[])[] {
  const transactions: RowChange[][] = [];
  let current: RowChange[] = [];
  let bytes = 0;
  for (const change of changes) {
    const size = byteLength(change);
    const isFull =
      current.length === MAX_CHANGES_IN_TRANSACTION || bytes + size > MAX_BYTES_IN_TRANSACTION;
    if (current.length === 0 || isFull) {
      current = [];
      bytes = 0;
      transactions.push(current);
    }
    current.push(change);
    bytes += size;
  }
  return transactions;
}

const byteLength = (change: RowChange): number =>
  BYTES_AROUND_CHANGE +
  (change.kind === 'delete' ? 0 : Buffer.byteLength(JSON.stringify(change.properties)));

/** Checks the rules of Azure, so that the in-memory store for tests is as strict as Azure. */
export function assertValidTransaction(changes: readonly RowChange[]): void {
  if (changes.length === 1) return;
  const keys = new Set(changes.map(({ key }) => key));
  if (
    changes.length === 0 ||
    changes.length > MAX_CHANGES_IN_TRANSACTION ||
    keys.size !== changes.length
  )
    throw new Error(
      `A transaction takes 1 to ${MAX_CHANGES_IN_TRANSACTION} changes, each to a different row; ` +
        `this one has ${changes.length} changes to ${keys.size} rows`,
    );
  const bytes = changes.reduce((sum, change) => sum + byteLength(change), 0);
  if (bytes > MAX_BYTES_IN_TRANSACTION)
    throw new Error(
      `A transaction takes ${MAX_BYTES_IN_TRANSACTION} bytes; this one has ${bytes} in ${changes.length} changes`,
    );
}
