import { useEffect, useRef, type RefObject } from 'react';
import { focusFirst } from '../form-elements.ts';

/**
 * Focuses an added row; after a removal, the next row or the button marked `data-add`. Rows are the items of the list
 * in the root element.
 */
export function useListFocus<Root extends HTMLElement>(
  keys: readonly string[],
): RefObject<Root | null> {
  const root = useRef<Root>(null);
  const last = useRef(keys);
  useEffect(() => {
    const before = last.current;
    last.current = keys;
    const list = root.current;
    const isOwn =
      document.activeElement === document.body || list?.contains(document.activeElement);
    // A change of several rows at once comes from elsewhere, for example from another person.
    if (!list || !isOwn || Math.abs(keys.length - before.length) !== 1) return;
    const rows = list.querySelectorAll<HTMLElement>(':scope > :is(ol, ul) > li');
    const isAdded = keys.length > before.length;
    const at = isAdded
      ? keys.findIndex((key) => !before.includes(key))
      : before.findIndex((key) => !keys.includes(key));
    const target = rows[at] ?? list.querySelector<HTMLElement>(':scope > [data-add]');
    if (isAdded && focusFirst(target, 'input, textarea, select')) return;
    focusFirst(target);
  });
  return root;
}
