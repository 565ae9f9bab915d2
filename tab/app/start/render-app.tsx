import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { restoreFocusAfterRender } from '../../lib/browser/restore-focus.ts';
import { App } from '../app.tsx';

/** In place of the skeleton. */
export function renderApp(root: HTMLElement, props: ComponentProps<typeof App>): void {
  restoreFocusAfterRender();
  createRoot(root).render(<App {...props} />);
}
