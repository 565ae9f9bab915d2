import { foldText } from '../search/typing-distance.ts';

/** Longest id that is made of a name; the rest of a slug's 64 characters is for telling it apart. */
const MAX_BASE_LENGTH = 40;

/**
 * An id that nobody of `taken` has, made of a name: `Liikkuva Espoo?` is `liikkuva-espoo`, the next one
 * `liikkuva-espoo-2`. `fallback` where the name has no letter or digit that an id may hold.
 */
export function suggestId(name: string, taken: Iterable<string>, fallback: string): string {
  const used = new Set(taken);
  const base = slugOf(name) || fallback;
  if (!used.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const id = `${base}-${number}`;
    if (!used.has(id)) return id;
  }
}

const slugOf = (name: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_BASE_LENGTH)
    .replace(/^-|-$/g, '');
