import { useEffect, useRef, type RefObject } from 'react';

/** For the root of a form: after each try to save, the focus goes to the first field that is marked as wrong. */
export function useFocusFirstInvalid<Root extends HTMLElement>(
  tries: number,
): RefObject<Root | null> {
  const root = useRef<Root>(null);
  // It is marked when this has been drawn.
  useEffect(() => {
    if (tries > 0) root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return root;
}
