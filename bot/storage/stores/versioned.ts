/** A stored value with the version that a later save must carry. Versions are opaque. */
export interface Versioned<Value> {
  readonly value: Value;
  readonly version: string;
}

/** `conflict`: the row was not there, was there already, or had changed since it was read. Nothing was written. */
export type Saved = 'saved' | 'conflict';
