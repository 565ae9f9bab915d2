import { foldText } from '../common/text/fold-text.ts';

const MAX_BASE_LENGTH = 40;

/** `Liikkuva Espoo?` gives `liikkuva-espoo`, or `liikkuva-espoo-2` if that id is taken. */
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
