import type { KeyRange } from './keys.ts';
import type { Saved } from './stores/versioned.ts';

/** A row's flat properties, as Azure Tables holds them. */
export type Properties = Readonly<Record<string, string | number | boolean>>;

export interface StoredRow {
  readonly partition: string;
  readonly key: string;
  readonly version: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export type Change =
  | { readonly kind: 'insert'; readonly key: string; readonly properties: Properties }
  | {
      readonly kind: 'update';
      readonly key: string;
      readonly properties: Properties;
      readonly version: string;
    }
  | { readonly kind: 'delete'; readonly key: string };

/** What Azure takes in one transaction. */
export const MAX_CHANGES = 100;

/**
 * The lowest layer: rows in partitions, nothing of what they mean. The stores are written once on
 * top of it; Azure Tables and memory differ only below it.
 */
export interface Rows {
  /** `undefined` only when the row is not there; a storage that does not answer rejects. */
  get(partition: string, key: string): Promise<StoredRow | undefined>;
  /** One query; in the order of the keys, the first `limit` where there is one. */
  range(partition: string, range: KeyRange, limit?: number): Promise<readonly StoredRow[]>;
  /**
   * All of the changes (1 to `MAX_CHANGES`, each to a row of its own) or none. `conflict`: a row to
   * insert was there, or one to update or delete was not there or had another version.
   */
  write(partition: string, changes: readonly Change[]): Promise<Saved>;
  /** As `write`, for those who write the same rows once more at once, and need not read them before. */
  writeForVersions(partition: string, changes: readonly Change[]): Promise<Versions | 'conflict'>;
}

/** Of the rows as they were written, by their keys; where a version is not known, the row has to be read. */
export type Versions = ReadonlyMap<string, string>;

/** For those who only want to know whether it was written. */
export const withoutVersions =
  (write: Rows['writeForVersions']): Rows['write'] =>
  async (partition, changes) =>
    (await write(partition, changes)) === 'conflict' ? 'conflict' : 'saved';

/** Any number of changes, `MAX_CHANGES` at a time, in order; stops at the first batch that conflicts. */
export async function inBatches(
  rows: Rows,
  partition: string,
  changes: readonly Change[],
): Promise<Saved> {
  for (let start = 0; start < changes.length; start += MAX_CHANGES) {
    const saved = await rows.write(partition, changes.slice(start, start + MAX_CHANGES));
    if (saved === 'conflict') return saved;
  }
  return 'saved';
}

/** What Azure would refuse in any case; both kinds of rows ask, so that memory forgives no more. */
export function assertTransaction(changes: readonly Change[]): void {
  if (changes.length === 1) return;
  const keys = new Set(changes.map(({ key }) => key));
  if (changes.length === 0 || changes.length > MAX_CHANGES || keys.size !== changes.length)
    throw new Error(
      `A transaction takes 1 to ${MAX_CHANGES} changes, each to a row of its own; ` +
        `this one has ${changes.length} to ${keys.size} rows`,
    );
}
