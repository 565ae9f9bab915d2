import { useEffect, useRef, type RefObject } from 'react';

const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex]';

/** Focuses the element, or the first one in it that takes the focus. */
export function focusIn(root: HTMLElement | null | undefined, selector = FOCUSABLE): void {
  const target = root?.matches(selector) ? root : root?.querySelector<HTMLElement>(selector);
  target?.focus();
}

/** A ref for what takes the focus when it appears. */
export const focusOnMount = (element: HTMLElement | null): void => focusIn(element);

/** Focuses the element each time `signal` changes, except to a falsy value. */
export function useFocusAfter<E extends HTMLElement>(
  signal: unknown,
  target: (root: E) => HTMLElement | null | undefined = (root) => root,
): RefObject<E | null> {
  const root = useRef<E>(null);
  const known = useRef(signal);
  useEffect(() => {
    if (known.current === signal) return;
    known.current = signal;
    if (signal && root.current) focusIn(target(root.current));
  });
  return root;
}

/** Goes back to what opened a form when the form has been closed with the focus in it. */
export function useFocusBack<E extends HTMLElement>(isOpen: boolean): RefObject<E | null> {
  return useFocusAfter<E>(!isOpen, (opener) =>
    document.activeElement === document.body ? opener : undefined,
  );
}
