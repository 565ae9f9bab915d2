/** The part of `Storage` that the tab uses. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The browser's storage, or memory when the browser denies storage to a page framed by another site, as in Teams. The
 * browser then throws as soon as storage is accessed.
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
