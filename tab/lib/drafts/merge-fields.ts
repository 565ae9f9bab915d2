import { isEqual } from '../../../domain/common/is-equal.ts';

/**
 * What was typed on top of `base`, brought onto what is stored now: a field that was not touched is as it is stored.
 * Where both changed it, what was typed stays.
 */
export function mergeFields<Draft extends object>(base: Draft, typed: Draft, stored: Draft): Draft {
  if (isEqual(typed, base)) return stored;
  if (isEqual(stored, base) || Array.isArray(typed)) return typed;
  const merged: Draft = { ...typed };
  for (const field of new Set([...Object.keys(typed), ...Object.keys(stored)])) {
    const [was, here, there]: readonly unknown[] = [base, typed, stored].map((one) =>
      Reflect.get(one, field),
    );
    const value =
      isObject(was) && isObject(here) && isObject(there)
        ? mergeFields(was, here, there)
        : isEqual(here, was)
          ? there
          : here;
    if (value === undefined) Reflect.deleteProperty(merged, field);
    else Reflect.set(merged, field, value);
  }
  return merged;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
