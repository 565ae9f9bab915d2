/** `version` is opaque: pass it back unchanged when you save the value. */
export interface Versioned<Value> {
  readonly value: Value;
  readonly version: string;
}

export const valuesOf = <Value>(found: readonly Versioned<Value>[]): readonly Value[] =>
  found.map(({ value }) => value);

/** `conflict`: nothing was written, because the row existed, was missing or had changed. */
export type SaveResult = 'saved' | 'conflict';
