import { useMemo, useSyncExternalStore } from 'react';
import { pageToPath, pathToPage, type Page } from '../../../contract/routes.ts';

/** The address of a page inside the tab, for links. */
export const pageHref = (page: Page): string => `#/${pageToPath(page)}`;

export function goTo(page: Page): void {
  window.location.hash = pageHref(page);
}

/** Changes the address without a step in the history, for what changes with every letter typed. */
export function replacePage(page: Page): void {
  window.history.replaceState(window.history.state, '', pageHref(page));
  window.dispatchEvent(new Event('hashchange'));
}

/** Where a deep link asked to start; an address that already says something goes before it. */
export function startAt(path: string | undefined): void {
  if (path === undefined || path === '' || window.location.hash.length > 1) return;
  window.history.replaceState(null, '', pageHref(pathToPage(path)));
}

const hash = (): string => window.location.hash;

interface NavigationBlock {
  readonly at: string;
  readonly ask: (wanted: string) => void;
}

let navigationBlock: NavigationBlock | undefined;

/** The page stays where it is until it is let go; `ask` hears the address that the reader wants. */
export function blockNavigation(ask: (wanted: string) => void): () => void {
  const own: NavigationBlock = { at: window.location.href, ask };
  navigationBlock = own;
  return () => {
    if (navigationBlock === own) navigationBlock = undefined;
  };
}

/** Puts the address back before anybody has read the new one. */
function isBlocked(): boolean {
  const wanted = window.location.href;
  if (!navigationBlock || wanted === navigationBlock.at) return false;
  window.history.pushState(null, '', navigationBlock.at);
  navigationBlock.ask(wanted);
  return true;
}

function onHashChange(listener: () => void): () => void {
  const heard = (): void => {
    if (!isBlocked()) listener();
  };
  window.addEventListener('hashchange', heard);
  return () => window.removeEventListener('hashchange', heard);
}

export function usePage(): Page {
  const path = useSyncExternalStore(onHashChange, hash);
  return useMemo(() => pathToPage(path), [path]);
}
