import { useEffect, useRef, type RefObject } from 'react';

/** Call on the root of a form: after each failed attempt to save, focuses the first invalid field. */
export function useFocusFirstInvalid<Root extends HTMLElement>(
  tries: number,
): RefObject<Root | null> {
  const root = useRef<Root>(null);
  // The field is marked invalid only after the render.
  useEffect(() => {
    if (tries > 0) root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return root;
}
