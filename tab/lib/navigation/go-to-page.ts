import { useMemo, useSyncExternalStore } from 'react';
import { decodePath } from '../../../contract/paths-and-queries/teams-link.ts';
import { isKnownAddress, pageToPath, pathToPage, type Page } from '../../../contract/routes.ts';
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

export const hasPageInAddress = (): boolean => window.location.hash.length > 1;

/** Opens the page on which the tab starts. An address that names no page stays as it is, so that the reader is told. */
export function startAt(path: string): void {
  const known = decodePath(path);
  const href = isKnownAddress(known) ? pageHref(pathToPage(known)) : `#/${path}`;
  window.history.replaceState(null, '', href);
}

/** Path of the page on screen. */
export const currentPath = (): string => window.location.hash.replace(/^#?\/?/, '');

export const useAddress = (): string => useSyncExternalStore(onHashChange, hash);

/** Whether the address names a page. A broken link opens the overview. */
export const useIsKnownAddress = (): boolean => isKnownAddress(useAddress());

const hash = (): string => window.location.hash;

function onHashChange(listener: () => void): () => void {
  const heard = (): void => {
    if (!isKeptBack()) listener();
  };
  window.addEventListener('hashchange', heard);
  return () => window.removeEventListener('hashchange', heard);
}

export function usePage(): Page {
  const path = useAddress();
  return useMemo(() => pathToPage(path), [path]);
}
