import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import '../../base.css';

const roots = new WeakMap<HTMLElement, Root>();

/**
 * Replaces the skeleton, or what was rendered before. Fluent's styles are inserted before ours, so that ours win when
 * both set a property.
 */
export function renderInto(element: HTMLElement, content: ReactNode): void {
  const root = roots.get(element) ?? createRoot(element);
  roots.set(element, root);
  const first = document.head.querySelector<HTMLElement>('[name="fluent-styles"]');
  const renderer = createDOMRenderer(document, { insertionPoint: first ?? document.head });
  root.render(<RendererProvider renderer={renderer}>{content}</RendererProvider>);
}
