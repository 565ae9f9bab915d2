import { openStore } from '../browser/key-value-store.ts';
import type { Host } from '../host/host.ts';
import { currentPath, hasPageInAddress, startAt } from './go-to-page.ts';
import { chooseStart, onRequestedPage, rememberPage, requestPage } from './restart.ts';

const session = () => openStore(() => window.sessionStorage);
const shared = () => openStore(() => window.localStorage);

/** Opens the first page. Returns the page of a link that Teams has repeated, if there is one. */
export function openStartPage(host: Host): string | undefined {
  if (hasPageInAddress()) return undefined;
  if (host.kind === 'browser' || host.meeting || host.dialog) {
    if (host.path) startAt(host.path);
    return undefined;
  }
  const stores = { session: session(), shared: shared() };
  const { path, repeatedLink } = chooseStart(host, stores, Date.now());
  if (path) startAt(path);
  followReader();
  return repeatedLink === path ? undefined : repeatedLink;
}

/** A dialog asks for its page in the tab: Teams often gives the tab an older link. */
export const askTabFor = (path: string): void => requestPage(shared(), path, Date.now());

function followReader(): void {
  const store = session();
  const remember = (): void => rememberPage(store, currentPath(), Date.now());
  window.addEventListener('hashchange', remember);
  window.addEventListener('pagehide', remember);
  onRequestedPage(window, shared(), (path) => {
    window.location.hash = `#/${path}`;
  });
}
