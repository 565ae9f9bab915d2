/** The next `save` must carry the opaque `version` (ETag); a `save` without a version inserts. */
export interface Versioned<Value> {
  readonly value: Value;
  readonly version: string;
}

export const valuesOf = <Value>(found: readonly Versioned<Value>[]): readonly Value[] =>
  found.map(({ value }) => value);

/** `conflict`: the row did not exist, existed already, or had changed since it was read. Nothing was written. */
export type SaveResult = 'saved' | 'conflict';
