import type { KeyRange } from './keys.ts';
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
      /** The properties with what the stored row has beyond them. */
      readonly keepUnknown?: (stored: StoredRow) => Properties;
    }
  | { readonly kind: 'delete'; readonly key: string };

/** Azure's limit for one transaction. */
export const MAX_CHANGES_IN_TRANSACTION = 100;

export interface RowStore {
  /** `undefined` only when the row does not exist; an outage rejects. */
  get(partition: string, key: string): Promise<StoredRow | undefined>;
  /** One query, in the order of the keys. */
  range(partition: string, range: KeyRange, limit?: number): Promise<readonly StoredRow[]>;
  /**
   * Writes all changes or none: 1 to `MAX_CHANGES`, each to a different row. `conflict`: a row to
   * insert exists, or a row to update or delete does not exist or has another version.
   */
  write(partition: string, changes: readonly RowChange[]): Promise<SaveResult>;
  /** Like `write`, for callers that update the same rows next and need not read them again. */
  writeForVersions(
    partition: string,
    changes: readonly RowChange[],
  ): Promise<VersionsByKey | 'conflict'>;
}

/** New versions by key. A row without an entry must be read before its next update. */
export type VersionsByKey = ReadonlyMap<string, string>;

export const withoutVersions =
  (write: RowStore['writeForVersions']): RowStore['write'] =>
  async (partition, changes) =>
    (await write(partition, changes)) === 'conflict' ? 'conflict' : 'saved';

/** Stops at the first batch that conflicts; earlier batches stay written. */
export async function writeInBatches(
  rows: RowStore,
  partition: string,
  changes: readonly RowChange[],
): Promise<SaveResult> {
  for (let start = 0; start < changes.length; start += MAX_CHANGES_IN_TRANSACTION) {
    const saved = await rows.write(
      partition,
      changes.slice(start, start + MAX_CHANGES_IN_TRANSACTION),
    );
    if (saved === 'conflict') return saved;
  }
  return 'saved';
}

/** The rules of Azure, so that the memory rows are as strict as Azure. */
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
}
