import { useEffect, useRef, type RefObject } from 'react';

/** The focus goes into a row that was added; when one was taken out, to the button that adds one (`data-add`). */
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
