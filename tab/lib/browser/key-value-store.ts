/** The part of `Storage` that the tab uses. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The browser's storage, or memory when the browser denies storage to a page framed by another site, as in Teams:
 * there even access throws.
 */
export function openStore(open: () => Storage): KeyValueStore {
  try {
    return open();
  } catch {
    const values = new Map<string, string>();
    return {
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, value),
      removeItem: (key) => void values.delete(key),
    };
  }
}
