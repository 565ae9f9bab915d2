import { options } from 'preact';

/**
 * Preact reorders elements by removing and inserting them, which loses the focus. React restores it; this does the
 * same.
 */
export function restoreFocusAfterRender(): void {
  options.debounceRendering = (draw) =>
    queueMicrotask(() => {
      const focused = document.activeElement;
      draw();
      const isLost = focused?.isConnected && document.activeElement === document.body;
      if (isLost && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    });
}
