import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isEqual } from '../../domain/common/is-equal.ts';
import { renameOldFields, type FieldRenames } from '../../contract/renamed-fields.ts';
import { Refusal } from '../../domain/common/refusal.ts';
import { firstKeyAfter, type KeyRange } from './keys.ts';
import type { RowChange, Properties, StoredRow, TrackedRowStore } from './row-store.ts';
import type { UnreadableCause } from './stores/unreadable-rows.ts';
import type { Versioned } from './stores/versioned.ts';
import { mergeUnknownFields } from './merge-unknown-fields.ts';

export interface RowKind<Value> {
  readonly name: string;
  /** Increase this when the schema can no longer read older rows. */
  readonly version: number;
  readonly schema: z.ZodType<Value>;
  /** Earlier names of fields, which stored rows may still contain. */
  readonly oldNames?: FieldRenames;
  /** Columns for people who open the table in a storage browser. The server never reads the columns. */
  readonly columns: (value: Value) => Columns;
}

type Column = string | number | boolean;
type Columns = Readonly<Record<string, Column>>;

/** A field that is undefined gets no column. */
export const columnsFromFields =
  <Name extends string>(...names: readonly Name[]) =>
  (value: { readonly [Field in Name]?: Column }): Columns =>
    Object.fromEntries(
      names.flatMap((name) => {
        const column = value[name];
        return column === undefined ? [] : [[name, column]];
      }),
    );

const NONE: FieldRenames = new Map();

export const SHAPE_COLUMN = 'shape';

/** Azure limits a property to 64 KiB, which is 32,768 UTF-16 code units. */
const PART_LENGTH = 32_000;
/** Azure limits a row to 1 MiB (524,288 UTF-16 code units). Keys and columns need the rest. */
const MAX_VALUE_LENGTH = 500_000;

export function toRowChange<Value>(
  kind: RowKind<Value>,
  key: string,
  value: Value,
  version: string | undefined,
): RowChange {
  const properties = toProperties(kind, key, value);
  if (version === undefined) return { kind: 'insert', key, properties };
  const keepUnknown = (row: StoredRow): Properties => {
    const stored = storedIn(kind, row);
    const kept = mergeUnknownFields(value, stored, parsed(kind, row, stored));
    const shape = row.properties[SHAPE_COLUMN];
    // Keeps the row's shape. With the shape of this schema, the next update would drop unknown fields.
    return isEqual(kept, value) || typeof shape !== 'string'
      ? toProperties(kind, key, value, kept)
      : { ...toProperties(kind, key, value, kept), [SHAPE_COLUMN]: shape };
  };
  return { kind: 'update', key, properties, version, keepUnknown };
}

export const toInsert = <Value>(kind: RowKind<Value>, key: string, value: Value): RowChange =>
  toRowChange(kind, key, value, undefined);

/** @throws Refusal `row-unreadable`. Nothing can save the row either, as every save needs its version. */
export async function readRow<Value>(
  rows: TrackedRowStore,
  kind: RowKind<Value>,
  partition: string,
  key: string,
): Promise<Versioned<Value> | undefined> {
  const row = await rows.get(partition, key);
  if (!row) return undefined;
  const [read] = parseReadable(rows, kind, [row]);
  if (!read) throw new Refusal('row-unreadable', { key });
  return read;
}

/** Skips rows that cannot be read, so that such a row costs only what it is about. */
export async function readRange<Value>(
  rows: TrackedRowStore,
  kind: RowKind<Value>,
  partition: string,
  range: KeyRange,
  limit?: number,
): Promise<readonly Versioned<Value>[]> {
  const read: Versioned<Value>[] = [];
  for (let rest = range; ;) {
    const wanted = limit === undefined ? undefined : limit - read.length;
    const found = await rows.range(partition, rest, wanted);
    read.push(...parseReadable(rows, kind, found));
    const last = found.at(-1);
    // Callers that page take a short page for the last one, so skipped rows are replaced by further ones.
    if (!last || wanted === undefined || found.length < wanted || read.length === limit)
      return read;
    rest = { ...range, from: firstKeyAfter(last.key) };
  }
}

/** Leaves out rows that cannot be read, and reports them. */
export function parseReadable<Value>(
  { tracker }: TrackedRowStore,
  kind: RowKind<Value>,
  found: readonly StoredRow[],
): readonly Versioned<Value>[] {
  return found.flatMap((row) => {
    try {
      const read = parseRow(kind, row);
      tracker?.readable(row);
      return [read];
    } catch (error) {
      if (!(error instanceof UnreadableRowError)) throw error;
      tracker?.unreadable(row, kind.name, error.reason);
      return [];
    }
  });
}

/** Reads a row of any kind, without its schema. Undefined and reported when it is not JSON. */
export function parseRawRow(
  { tracker }: TrackedRowStore,
  row: StoredRow,
): { readonly kind: string; readonly key: string; readonly data: unknown } | undefined {
  const kind = String(row.properties['kind']);
  try {
    return { kind, key: row.key, data: parseJson(row) };
  } catch (error) {
    if (!(error instanceof UnreadableRowError)) throw error;
    tracker?.unreadable(row, kind, error.reason);
    return undefined;
  }
}

/** @throws Error when the value is too large for one row, or when it could not be read again. */
export function toProperties<Value>(
  kind: RowKind<Value>,
  key: string,
  value: Value,
  stored: unknown = value,
): Properties {
  const text = JSON.stringify(stored);
  if (text.length > MAX_VALUE_LENGTH)
    throw new Error(
      `Row ${key} would be ${text.length} characters long; one row holds ${MAX_VALUE_LENGTH}`,
    );
  const check = kind.schema.safeParse(JSON.parse(text));
  if (!check.success)
    throw new Error(`Row ${key} could not be read again: ${pathsIn(check.error)}`);
  const columns = {
    kind: kind.name,
    v: kind.version,
    [SHAPE_COLUMN]: computeShape(kind),
    ...kind.columns(value),
  };
  // Fast path: nearly all values fit into one property.
  if (text.length <= PART_LENGTH) return { ...columns, data0: text };
  const parts = split(text).map((part, index) => [`data${index}`, part] as const);
  return { ...columns, ...Object.fromEntries(parts) };
}

/** Names the row and the fields, never their values, because the message may be logged. */
export class UnreadableRowError extends Error {
  readonly reason: UnreadableCause;

  constructor(
    { partition, key }: StoredRow,
    reason: UnreadableCause,
    why: string,
    cause?: unknown,
  ) {
    super(`Row ${partition} / ${key} cannot be read: ${why}`, { cause });
    this.name = 'UnreadableRowError';
    this.reason = reason;
  }
}

/** @throws UnreadableRowError when the row's kind, version or data is unexpected. */
export function parseRow<Value>(kind: RowKind<Value>, row: StoredRow): Versioned<Value> {
  const { properties, version } = row;
  if (properties['kind'] !== kind.name || properties['v'] !== kind.version)
    throw new UnreadableRowError(
      row,
      properties['kind'] === kind.name ? 'newer-version' : 'other-kind',
      `it is ${String(properties['kind'])} version ${String(properties['v'])}, ` +
        `but ${kind.name} version ${kind.version} is expected`,
    );
  return { value: parsed(kind, row, storedIn(kind, row)), version };
}

const storedIn = <Value>(kind: RowKind<Value>, row: StoredRow): unknown =>
  renameOldFields(parseJson(row), kind.oldNames ?? NONE);

function parsed<Value>(kind: RowKind<Value>, row: StoredRow, stored: unknown): Value {
  const result = kind.schema.safeParse(stored);
  if (result.success) return result.data;
  throw new UnreadableRowError(row, 'schema', pathsIn(result.error));
}

const pathsIn = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');

const shapes = new WeakMap<object, string>();

/** Returns a text that changes with the schema. A row with another shape may contain unknown fields. */
export function computeShape({ schema }: Pick<RowKind<unknown>, 'schema'>): string {
  const found = shapes.get(schema);
  if (found !== undefined) return found;
  const text = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }));
  const shape = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  shapes.set(schema, shape);
  return shape;
}

function parseJson(row: StoredRow): unknown {
  try {
    return JSON.parse(textIn(row));
  } catch (cause) {
    throw new UnreadableRowError(row, 'not-json', 'its data is not JSON', cause);
  }
}

function textIn({ properties }: StoredRow): string {
  const { data0, data1 } = properties;
  if (typeof data0 === 'string' && data1 === undefined) return data0;
  const parts: string[] = [];
  for (;;) {
    const part = properties[`data${parts.length}`];
    if (typeof part !== 'string') return parts.join('');
    parts.push(part);
  }
}

/** Never splits a surrogate pair, because UTF-8 cannot encode half of one. */
function split(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = Math.min(start + PART_LENGTH, text.length);
    const inPair = end < text.length && isHighSurrogate(text.charCodeAt(end - 1));
    const cut = inPair ? end - 1 : end;
    parts.push(text.slice(start, cut));
    start = cut;
  }
  return parts;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
