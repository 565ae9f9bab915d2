import { useEffect, useRef, type RefObject } from 'react';

const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex]';

/** Focuses the element itself, or the first match in it. */
export function focusIn(root: HTMLElement | null | undefined, selector = FOCUSABLE): void {
  const target = root?.matches(selector) ? root : root?.querySelector<HTMLElement>(selector);
  target?.focus();
}

/** A ref callback for an element that takes the focus when it appears. */
export const focusOnMount = (element: HTMLElement | null): void => focusIn(element);

/** Focuses the element each time `signal` changes to a truthy value. */
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

/** Focuses the opener of a form when the form has closed with the focus in it. */
export function useFocusBack<E extends HTMLElement>(isOpen: boolean): RefObject<E | null> {
  return useFocusAfter<E>(!isOpen, (opener) =>
    document.activeElement === document.body ? opener : undefined,
  );
}
