/** `version` is opaque: pass it back when saving. */
export interface Versioned<Value> {
  readonly value: Value;
  readonly version: string;
}

export const valuesOf = <Value>(found: readonly Versioned<Value>[]): readonly Value[] =>
  found.map(({ value }) => value);

/** `conflict`: nothing was written, because the row existed, was missing or had changed. */
export type SaveResult = 'saved' | 'conflict';
