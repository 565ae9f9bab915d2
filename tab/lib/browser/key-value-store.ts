/** The part of `Storage` that the tab uses. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The browser's storage, or memory for what the browser does not store. A browser may deny storage to a page framed by
 * another site, as in Teams. A web view may have no storage at all, or throw when it is used.
 */
export function openStore(open: () => Storage | null): KeyValueStore {
  const stored = attempt(open) ?? undefined;
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? attempt(() => stored?.getItem(key)) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
      const isStored = attempt(() => {
        stored?.setItem(key, value);
        return stored !== undefined;
      });
      if (isStored) values.delete(key);
    },
    removeItem: (key) => {
      values.delete(key);
      attempt(() => stored?.removeItem(key));
    },
  };
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
