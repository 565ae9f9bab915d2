import { useMemo, useSyncExternalStore } from 'react';
import { pageToPath, pathToPage, type Page } from '../../../contract/routes.ts';
import { allowAddress, isKeptBack } from './leave-guard.ts';

/** The address of a page inside the tab, for links. */
export const pageHref = (page: Page): string => `#/${pageToPath(page)}`;

export function goTo(page: Page): void {
  window.location.hash = pageHref(page);
}

/** Changes the address without a step in the history, for example after every letter typed. */
export function replacePage(page: Page): void {
  window.history.replaceState(window.history.state, '', pageHref(page));
  allowAddress();
  window.dispatchEvent(new Event('hashchange'));
}

/** Opens the page of a deep link, unless the address already names a page. */
export function startAt(path: string | undefined): void {
  if (path === undefined || path === '' || window.location.hash.length > 1) return;
  window.history.replaceState(null, '', pageHref(pathToPage(path)));
}

const hash = (): string => window.location.hash;

function onHashChange(listener: () => void): () => void {
  const heard = (): void => {
    if (!isKeptBack()) listener();
  };
  window.addEventListener('hashchange', heard);
  return () => window.removeEventListener('hashchange', heard);
}

export function usePage(): Page {
  const path = useSyncExternalStore(onHashChange, hash);
  return useMemo(() => pathToPage(path), [path]);
}
