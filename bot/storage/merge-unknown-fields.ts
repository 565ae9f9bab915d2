import { isEqual } from '../../domain/common/is-equal.ts';

/** Two elements of a list are compared by the first of these fields that both have. */
const IDENTITIES = [
  'id',
  'section',
  'phase',
  'indicator',
  'risk',
  'person',
  'goal',
  'month',
  'step',
];

/**
 * Adds to `next`, at every depth, the fields of `stored` that are not in `known`. A list element
 * keeps such fields if `next` has an element with the same identity, or with equal known fields.
 * An answer keeps them only if it is the same answer.
 */
export function mergeUnknownFields(next: unknown, stored: unknown, known: unknown): unknown {
  if (Array.isArray(next) && Array.isArray(stored) && Array.isArray(known))
    return next.map((element: unknown) => {
      const before = known.findIndex((one) => isSameElement(one, element));
      return before < 0 ? element : mergeUnknownFields(element, stored[before], known[before]);
    });
  if (!isFields(next) || !isFields(stored) || !isFields(known)) return next;
  // Another answer takes the place of the stored one. What was said in that one is not said in this one.
  if (known['submission'] !== next['submission']) return next;
  const kept = Object.entries(next).map(([name, value]) => [
    name,
    mergeUnknownFields(value, stored[name], known[name]),
  ]);
  const unknown = Object.entries(stored).filter(([name]) => !(name in known) && !(name in next));
  return Object.fromEntries([...kept, ...unknown]);
}

function isSameElement(one: unknown, other: unknown): boolean {
  if (!isFields(one) || !isFields(other)) return false;
  const identity = IDENTITIES.find((name) => name in one && name in other);
  return identity === undefined ? isEqual(one, other) : one[identity] === other[identity];
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
