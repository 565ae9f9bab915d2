/**
 * A stored value and its opaque version (ETag). Pass the version to `save` to update the value; a `save`
 * without a version inserts it.
 */
export interface Versioned<Value> {
  readonly value: Value;
  readonly version: string;
}

export const valuesOf = <Value>(found: readonly Versioned<Value>[]): readonly Value[] =>
  found.map(({ value }) => value);

/**
 * `conflict` means that nothing was written: the row did not exist, existed already, or had changed since it
 * was read.
 */
export type SaveResult = 'saved' | 'conflict';
