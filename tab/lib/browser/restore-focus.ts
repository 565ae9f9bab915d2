import { options } from 'preact';

/**
 * Preact moves what is reordered by taking it out and putting it in again, and so takes the focus from it; React gives it
 * back. So does this.
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
