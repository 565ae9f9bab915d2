import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../app.tsx';
import '../../base.css';

/** Replaces the skeleton. Fluent's styles are inserted before ours, so that ours win when both set a property. */
export function renderApp(root: HTMLElement, props: ComponentProps<typeof App>): void {
  const first = document.head.querySelector<HTMLElement>('[name="fluent-styles"]');
  const renderer = createDOMRenderer(document, { insertionPoint: first ?? document.head });
  createRoot(root).render(
    <RendererProvider renderer={renderer}>
      <App {...props} />
    </RendererProvider>,
  );
}
