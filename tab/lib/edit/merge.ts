import { isEqual } from '../../../domain/common/is-equal.ts';

export interface Merged<Values> {
  readonly values: Values;
  /** Paths of the fields that both sides changed differently, such as `name.fi` or `phases.p1.unit`. */
  readonly conflicts: readonly string[];
}

/**
 * Three-way merge by field: what only one side changed is taken from that side. A field that both changed differently
 * keeps my value unless its path is in `theirFields`. Lists of items with an `id` or `key` are merged item by item, in
 * my order if I changed it; any other list counts as one field.
 */
export function merge<Values extends object>(
  base: Values,
  mine: Values,
  theirs: Values,
  theirFields: ReadonlySet<string> = new Set(),
): Merged<Values> {
  const conflicts: string[] = [];

  function mergeValue(path: string, was: unknown, here: unknown, there: unknown): unknown {
    if (isEqual(here, was)) return there;
    if (isEqual(there, was) || isEqual(here, there)) return here;
    if (isItems(was) && isItems(here) && isItems(there)) return mergeItems(path, was, here, there);
    if (isRecord(was) && isRecord(here) && isRecord(there))
      return mergeRecord(`${path}.`, was, here, there);
    conflicts.push(path);
    return theirFields.has(path) ? there : here;
  }

  function mergeRecord<Fields extends object>(
    prefix: string,
    was: Fields,
    here: Fields,
    there: Fields,
  ): Fields {
    const merged = { ...here };
    for (const field of new Set([...Object.keys(here), ...Object.keys(there)])) {
      const [old, own, other]: readonly unknown[] = [was, here, there].map((one) =>
        Reflect.get(one, field),
      );
      const value = mergeValue(prefix + field, old, own, other);
      if (value === undefined) Reflect.deleteProperty(merged, field);
      else Reflect.set(merged, field, value);
    }
    return merged;
  }

  function mergeItems(path: string, was: Items, here: Items, there: Items): readonly unknown[] {
    const idsOf = (items: Items): readonly string[] => items.map((item) => idOf(item) ?? '');
    const [first, second] = isEqual(idsOf(here), idsOf(was)) ? [there, here] : [here, there];
    return [...new Set([...idsOf(first), ...idsOf(second)])].flatMap((id) => {
      const [old, own, other] = [was, here, there].map((items) =>
        items.find((item) => idOf(item) === id),
      );
      return mergeValue(`${path}.${id}`, old, own, other) ?? [];
    });
  }

  const values = mergeRecord('', base, mine, theirs);
  return { values, conflicts };
}

/** The value at a path as in `conflicts`. */
export function valueAt(values: unknown, path: string): unknown {
  const [step = '', ...rest] = path.split('.');
  const value: unknown = isItems(values)
    ? values.find((item) => idOf(item) === step)
    : isRecord(values)
      ? Reflect.get(values, step)
      : undefined;
  return rest.length === 0 ? value : valueAt(value, rest.join('.'));
}

type Items = readonly object[];

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isItems = (value: unknown): value is Items =>
  Array.isArray(value) &&
  value.every((item: unknown) => isRecord(item) && idOf(item) !== undefined);

function idOf(item: object): string | undefined {
  const id: unknown = Reflect.get(item, 'id') ?? Reflect.get(item, 'key');
  return typeof id === 'string' ? id : undefined;
}
