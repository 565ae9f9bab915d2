/** As much of `Storage` as the tab uses. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The browser's storage; one of this page view alone where a browser gives none to a page in a frame
 * of another site, as Teams is: there even asking for it throws.
 */
export function openStore(open: () => Storage): KeyValueStore {
  try {
    return open();
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  }
}
