import { useEffect, useRef, type RefObject } from 'react';

/** Focuses an added row, or the add button (`data-add`) after a row was removed. */
export function useRowFocus<Root extends HTMLElement>(count: number): RefObject<Root | null> {
  const root = useRef<Root>(null);
  const before = useRef(count);
  useEffect(() => {
    const rows = root.current?.querySelectorAll<HTMLElement>(':scope > ol > li');
    if (count > before.current)
      [...(rows ?? [])].at(-1)?.querySelector<HTMLElement>('input, textarea')?.focus();
    if (count < before.current)
      root.current?.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
    before.current = count;
  }, [count]);
  return root;
}
