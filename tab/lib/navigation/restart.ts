import type { KeyValueStore } from '../browser/key-value-store.ts';

/** A page in which a reader is taken back to where they were, or to what another window has asked for. */
interface StoredPage {
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface StartLinks {
  /** As Teams gives it, perhaps once more. */
  readonly link?: string | undefined;
  /** Start page of the place, such as a meeting's stage. */
  readonly path?: string | undefined;
}

export interface Start {
  readonly path: string | undefined;
  /** The page of a link that was already opened once. The reader may mean it. */
  readonly repeatedLink?: string;
}

const OPENED_LINK = 'ennuste.opened-link';
const LAST_PAGE = 'ennuste.last-page';
const REQUESTED_PAGE = 'ennuste.requested-page';
const LAST_PAGE_LIVES_MS = 60 * 60_000;
const REQUEST_LIVES_MS = 60_000;

/**
 * Chooses the page of a tab that Teams has started, maybe again: it does so whenever the reader comes back. Teams gives
 * the first link of its session at every start (https://github.com/OfficeDev/microsoft-teams-library-js/issues/3031),
 * so a link is followed once. What a dialog has asked for needs no link.
 */
export function chooseStart(
  { link, path }: StartLinks,
  stores: { readonly session: KeyValueStore; readonly shared: KeyValueStore },
  now: number,
): Start {
  const requested = read(stores.shared, REQUESTED_PAGE, now - REQUEST_LIVES_MS);
  stores.shared.removeItem(REQUESTED_PAGE);
  const opened = stores.session.getItem(OPENED_LINK);
  if (link) stores.session.setItem(OPENED_LINK, link);
  if (requested !== undefined) return { path: requested };
  if (link && link !== opened) return { path: link };
  const last = read(stores.session, LAST_PAGE, now - LAST_PAGE_LIVES_MS);
  return {
    path: path ?? last,
    ...(link && { repeatedLink: link }),
  };
}

export const rememberPage = (session: KeyValueStore, path: string, now: number): void =>
  write(session, LAST_PAGE, { path, at: now });

/** Asks the tab, which runs or will start in another window, for a page. */
export const requestPage = (shared: KeyValueStore, path: string, now: number): void =>
  write(shared, REQUESTED_PAGE, { path, at: now });

/** Calls the listener when another window asks for a page. */
export function onRequestedPage(
  window: Pick<Window, 'addEventListener'>,
  shared: KeyValueStore,
  listener: (path: string) => void,
): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== REQUESTED_PAGE || newValue === null) return;
    const path = parse(newValue)?.path;
    shared.removeItem(REQUESTED_PAGE);
    if (path !== undefined) listener(path);
  });
}

const write = (store: KeyValueStore, key: string, page: StoredPage): void =>
  store.setItem(key, JSON.stringify(page));

function read(store: KeyValueStore, key: string, earliest: number): string | undefined {
  const page = parse(store.getItem(key) ?? '');
  return page && page.at > earliest ? page.path : undefined;
}

/** Another version of the tab may have written the value. */
function parse(text: string): StoredPage | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const path: unknown = Reflect.get(value, 'path');
    const at: unknown = Reflect.get(value, 'at');
    return typeof path === 'string' && typeof at === 'number' ? { path, at } : undefined;
  } catch {
    return undefined;
  }
}
