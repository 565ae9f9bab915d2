import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { keepFocus } from '../../lib/browser/restore-focus.ts';
import { App } from '../app.tsx';

/** In place of the skeleton. */
export function draw(root: HTMLElement, props: ComponentProps<typeof App>): void {
  keepFocus();
  createRoot(root).render(<App {...props} />);
}
