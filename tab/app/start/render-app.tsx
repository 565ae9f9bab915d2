import type { ComponentProps } from 'react';
import { App } from '../app.tsx';
import { renderInto } from './react-root.tsx';

export function renderApp(root: HTMLElement, props: ComponentProps<typeof App>): void {
  renderInto(root, <App {...props} />);
}
